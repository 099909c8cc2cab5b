import type { ClientSession, Collection, Db, Document } from 'mongodb';
import { believed } from './believed';
import { type ClaimRow, claimsOn, type EntityIds } from './claim';
import type { CollectionName } from './collections';
import type { Facts } from './row';
import { OFTEN_SAID } from './saying';

/** Something that is said of an entity, by however many claims: these carry its key. */
interface Saying {
  /** The key, as `sayingOf` makes it. */
  _id: string;
  collection: CollectionName;
  entity: string;
}

export function sayingsCollection(db: Db): Collection<Saying> {
  return db.collection<Saying>('sayings');
}

/** Notes what claims say. @returns the keys of what was not said before: nobody else says it. */
export async function noteSayings(
  db: Db,
  session: ClientSession,
  claims: readonly (Pick<ClaimRow, 'collection' | 'entity'> & { saying?: string | null })[],
): Promise<Set<string>> {
  const said = new Map(
    claims.flatMap(({ saying, collection, entity }) =>
      saying ? [[saying, { _id: saying, collection, entity }] as const] : [],
    ),
  );
  if (said.size === 0) return new Set();
  const known = await sayingsCollection(db)
    .find({ _id: { $in: [...said.keys()] } }, { session, projection: { _id: 1 } })
    .toArray();
  for (const { _id } of known) said.delete(_id);
  if (said.size > 0) await sayingsCollection(db).insertMany([...said.values()], { session });
  return new Set(said.keys());
}

/**
 * The claims of now on some entities that decide what is served of them: of each thing that is said of an
 * entity the first `count` claims, of tenures the last `count` too; all claims on meetings, statements and
 * articles. However many articles name an entity, what is read grows with what they say differently alone.
 * What nobody says any more is forgotten.
 * @param fresh claims just written that say what nobody said before: they are all that say it.
 */
export async function claimsThatDecide(
  db: Db,
  session: ClientSession,
  entities: EntityIds,
  count: number,
  fresh: readonly Facts<ClaimRow>[] = [],
): Promise<Facts<ClaimRow>[]> {
  const often = new Set<CollectionName>(OFTEN_SAID);
  const seldom = new Map([...entities].filter(([name]) => !often.has(name)));
  const own = fresh.filter(({ collection, entity }) => entities.get(collection)?.has(entity));
  const isFresh = new Set(own.map(({ saying }) => saying));
  const older = (await sayingsOn(db, session, entities)).filter(({ _id }) => !isFresh.has(_id));
  const keysOf = (ofTenures: boolean): string[] =>
    older
      .filter(({ collection }) => (collection === 'tenures') === ofTenures)
      .map(({ _id }) => _id);
  const said = [
    ...(await outer(db, session, keysOf(false), { first: lookUp(1, count) })),
    ...(await outer(db, session, keysOf(true), {
      first: lookUp(1, count),
      last: lookUp(-1, count),
    })),
  ];
  const silent = said.filter(({ first }) => first.length === 0).map(({ _id }) => _id);
  if (silent.length > 0)
    await sayingsCollection(db).deleteMany({ _id: { $in: silent } }, { session });
  const claims = said.flatMap(({ first, last = [] }) => [...first, ...last]);
  return [
    ...(await claimsOn(db, session, seldom)),
    ...own,
    ...new Map(claims.map((claim) => [claim.id, claim])).values(),
  ];
}

/** What is said of some entities. One command. */
async function sayingsOn(db: Db, session: ClientSession, entities: EntityIds): Promise<Saying[]> {
  const ids = [...new Set(OFTEN_SAID.flatMap((name) => [...(entities.get(name) ?? [])]))];
  if (ids.length === 0) return [];
  const found = await sayingsCollection(db)
    .find({ entity: { $in: ids }, collection: { $in: [...OFTEN_SAID] } }, { session })
    .toArray();
  // An id that several collections know is told apart here.
  return found.filter(({ collection, entity }) => entities.get(collection)?.has(entity));
}

type Said = Saying & { first: ClaimRow[]; last?: ClaimRow[] };

/** The first, or last, claims of each saying, in the order in which claims count. */
function lookUp(direction: 1 | -1, count: number): Document {
  return {
    from: 'claims',
    localField: '_id',
    foreignField: 'saying',
    pipeline: [
      { $match: believed(null) },
      { $sort: { publishedAt: direction, article: direction } },
      { $limit: count },
    ],
  };
}

async function outer(
  db: Db,
  session: ClientSession,
  sayings: readonly string[],
  lookups: Record<string, Document>,
): Promise<Said[]> {
  if (sayings.length === 0) return [];
  return sayingsCollection(db)
    .aggregate<Said>(
      [
        { $match: { _id: { $in: [...sayings] } } },
        ...Object.entries(lookups).map(([as, lookup]) => ({ $lookup: { ...lookup, as } })),
      ],
      { session, batchSize: 1_000 },
    )
    .toArray();
}
