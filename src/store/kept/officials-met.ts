import type { ClientSession, Db, Document } from 'mongodb';
import type { OrganisationRow } from '../organisation';
import type { TenureRow } from '../tenure';

/**
 * Of each body that has or had officials, the latest day that a meeting of one of them can be of: kept in
 * `officialsMetUntil` of its present row, so that who met nobody since a day is read off an index.
 */
export type MetUntil = ReadonlyMap<string, string>;

/** The value for a body with officials of whom no meeting is known: before all days. */
export const MET_NOBODY = '';

const later = (a: string | undefined, b: string): string => (a === undefined || b > a ? b : a);

/** The latest day that a meeting of the holder of each tenure that passes can be of, by body. */
async function latestBy(
  db: Db,
  session: ClientSession,
  filter: Document,
): Promise<Map<string, string>> {
  const found = await db
    .collection<TenureRow>('tenures')
    .aggregate<{ _id: { body: string; person: string }; last: { dateLatest: string }[] }>(
      [
        { $match: { ...filter, retractedAt: null } },
        { $group: { _id: { body: '$organisation', person: '$person' } } },
        { $lookup: { from: 'meetings', localField: '_id.person', foreignField: 'people', pipeline: LATEST, as: 'last' } }, // prettier-ignore
      ],
      { session },
    )
    .toArray();
  const until = new Map<string, string>();
  for (const { _id, last } of found)
    until.set(_id.body, later(until.get(_id.body), last[0]?.dateLatest ?? MET_NOBODY));
  return until;
}

const LATEST: Document[] = [
  { $match: { retractedAt: null } },
  { $sort: { dateLatest: -1, id: -1 } },
  { $limit: 1 },
  { $project: { _id: 0, dateLatest: 1 } },
];

/** What is to be kept of some bodies, from all tenures in them. Bodies without officials are left out. */
export function metUntil(
  db: Db,
  session: ClientSession,
  bodies: readonly string[],
): Promise<MetUntil> {
  return latestBy(db, session, { organisation: { $in: [...bodies] } });
}

/** The same from some tenures alone: what their bodies' values are at least. */
export function metUntilOf(
  db: Db,
  session: ClientSession,
  tenures: readonly string[],
): Promise<MetUntil> {
  return latestBy(db, session, { id: { $in: [...tenures] }, organisation: { $gte: '' } });
}

/** Makes the values of bodies be at least these. */
export async function raise(db: Db, session: ClientSession, until: MetUntil): Promise<void> {
  if (until.size === 0) return;
  const bodies = db.collection<OrganisationRow>('organisations');
  // Most are as late already: to look first costs less than an update each that changes nothing.
  const low = await bodies
    .find({ id: { $in: [...until.keys()] }, retractedAt: null }, { session })
    .project<Pick<OrganisationRow, 'id' | 'officialsMetUntil'>>({ _id: 0, id: 1, ...KEPT_FIELD })
    .toArray();
  const raised = low.flatMap(({ id, officialsMetUntil: known }) => {
    const day = until.get(id) ?? MET_NOBODY;
    return known !== undefined && known >= day ? [] : [{ id, day }];
  });
  if (raised.length === 0) return;
  await bodies.bulkWrite(
    raised.map(({ id, day }) => ({
      updateOne: {
        filter: { id, retractedAt: null },
        update: { $set: { officialsMetUntil: day } },
      },
    })),
    { session, ordered: false },
  );
}

const KEPT_FIELD = { officialsMetUntil: 1 } as const;

/** Looks up the values of some bodies anew. */
export async function renew(
  db: Db,
  session: ClientSession,
  bodies: Iterable<string>,
): Promise<void> {
  const ids = [...new Set(bodies)];
  if (ids.length === 0) return;
  const until = await metUntil(db, session, ids);
  await db.collection<OrganisationRow>('organisations').bulkWrite(
    ids.map((id) => {
      const day = until.get(id);
      const update: Document =
        day === undefined
          ? { $unset: { officialsMetUntil: 1 } }
          : { $set: { officialsMetUntil: day } };
      return { updateOne: { filter: { id, retractedAt: null }, update } };
    }),
    { session, ordered: false },
  );
}
