import type { ClientSession, Db } from 'mongodb';
import type { CollectionName, Rows } from '../collections';
import type { MeetingRow } from '../meeting';
import type { OrganisationRow } from '../organisation';
import type { PostRow } from '../post';
import type { Facts, Row } from '../row';
import type { TenureRow } from '../tenure';
import { countriesOf, HEADED } from './headings';
import { type Counted, CountChanges } from './meeting-counts';
import { metUntilOf, raise, renew } from './officials-met';
import { isReached, keptCollection, keptState, type KeptState } from './state';

/** Rows that ceased to be believed, and what is believed in their place or anew. */
export interface Replaced<R extends Row> {
  before: readonly Facts<R>[];
  after: readonly Facts<R>[];
}

/**
 * Brings what is kept beside the rows in line with rows that were just written, in the same transaction:
 * afterwards it is what would be made of all rows as they are then.
 */
export async function keepUp<C extends CollectionName>(
  db: Db,
  session: ClientSession,
  name: C,
  { before, after }: Replaced<Rows[C]>,
): Promise<void> {
  const keep = KEEPERS[name];
  if (!keep || before.length + after.length === 0) return;
  const state = await keptState(db, session);
  // What nothing was made of yet will be made of the rows as they are.
  if (state?.alone && !state.alone.isBehind)
    await keptCollection(db).updateOne(
      { _id: 'state' },
      { $set: { 'alone.isBehind': true } },
      { session },
    );
  if (state) await keep(db, session, { before, after }, state);
}

type Keeper<R extends Row> = (
  db: Db,
  session: ClientSession,
  replaced: Replaced<R>,
  state: KeptState,
) => Promise<void>;

const KEEPERS: { [C in CollectionName]?: Keeper<Rows[C]> } = {
  meetings: async (db, session, { before, after }, { counted }) => {
    const reached = ({ id }: { id: string }): boolean => isReached(counted, id);
    const countries = await countriesOf(db, [...before, ...after], null, session);
    const changes = new CountChanges();
    for (const meeting of before.filter(reached)) changes.add(meeting, countries, -1);
    for (const meeting of after.filter(reached)) changes.add(meeting, countries, 1);
    await changes.write(db, session);
    await keepOfficials(db, session, { before, after });
  },
  tenures: async (db, session, { before, after }) => {
    // A body that loses an official is looked up; one that only gains some is at least as late as they are.
    // Who is cited again in the same post changes neither: bodies with thousands of officials are let be.
    const [were, are] = [new Set(before.map(officialOf)), new Set(after.map(officialOf))];
    const lost = new Set(
      before
        .filter((tenure) => !are.has(officialOf(tenure)))
        .map(({ organisation }) => organisation)
        .filter((id) => id !== null),
    );
    await renew(db, session, lost);
    const gained = after.filter(
      (tenure) =>
        tenure.organisation !== null &&
        !lost.has(tenure.organisation) &&
        !were.has(officialOf(tenure)),
    );
    if (gained.length > 0)
      await raise(
        db,
        session,
        await metUntilOf(
          db,
          session,
          gained.map(({ id }) => id),
        ),
      );
  },
  organisations: async (db, session, { before, after }, state) => {
    const known = new Set(before.map(({ id }) => id));
    await renew(
      db,
      session,
      after.map(({ id }) => id).filter((id) => !known.has(id)),
    );
    await recount(db, session, 'bodies', moved<OrganisationRow>(before, after, 'country'), state);
  },
  posts: (db, session, { before, after }, state) =>
    recount(db, session, 'posts', moved<PostRow>(before, after, 'sendingState'), state),
};

/** Who is an official of which body, by a tenure. */
const officialOf = ({ organisation, person }: Pick<TenureRow, 'organisation' | 'person'>): string =>
  `${organisation} ${person}`;

/** What a field of some rows was and is, where that differs. */
interface Moved {
  before: Map<string, string>;
  after: Map<string, string>;
}

function moved<R extends Row>(
  before: readonly Facts<R>[],
  after: readonly Facts<R>[],
  field: keyof Facts<R>,
): Moved {
  const valuesOf = (rows: readonly Facts<R>[]): Map<string, string> =>
    new Map(rows.flatMap((row) => (row[field] ? [[row.id, row[field] as string] as const] : [])));
  const [was, is] = [valuesOf(before), valuesOf(after)];
  for (const id of [...was.keys()])
    if (was.get(id) === is.get(id)) {
      was.delete(id);
      is.delete(id);
    }
  return { before: was, after: is };
}

/** Counts the meetings anew that are counted by what has moved. */
async function recount(
  db: Db,
  session: ClientSession,
  path: 'bodies' | 'posts',
  { before, after }: Moved,
  { counted }: KeptState,
): Promise<void> {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  if (ids.length === 0) return;
  const changes = new CountChanges();
  const meetings = db
    .collection<MeetingRow>('meetings')
    .find({ [path]: { $in: ids }, retractedAt: null }, { session })
    .project<Counted & { id: string }>({ ...HEADED, id: 1, kind: 1, status: 1 });
  for (let batch = await take(meetings); batch.length > 0; batch = await take(meetings)) {
    const countries = await countriesOf(db, batch, null, session);
    const earlier = new Map(countries[path]);
    for (const id of ids) {
      const was = before.get(id);
      if (was === undefined) earlier.delete(id);
      else earlier.set(id, was);
    }
    for (const meeting of batch.filter(({ id }) => isReached(counted, id))) {
      changes.add(meeting, { ...countries, [path]: earlier }, -1);
      changes.add(meeting, countries, 1);
    }
  }
  await changes.write(db, session);
}

const BATCH = 1_000;

async function take<R>(rows: {
  hasNext(): Promise<boolean>;
  next(): Promise<R | null>;
}): Promise<R[]> {
  const batch: R[] = [];
  while (batch.length < BATCH && (await rows.hasNext())) {
    const row = await rows.next();
    if (row !== null) batch.push(row);
  }
  return batch;
}

/** Keeps the bodies of which someone was at the meetings. */
async function keepOfficials(
  db: Db,
  session: ClientSession,
  { before, after }: Replaced<MeetingRow>,
): Promise<void> {
  const people = [...new Set([...before, ...after].flatMap((meeting) => meeting.people))];
  if (people.length === 0) return;
  const tenures = await db
    .collection<TenureRow>('tenures')
    .find({ person: { $in: people }, organisation: { $gte: '' }, retractedAt: null }, { session })
    .project<{ person: string; organisation: string }>({ _id: 0, person: 1, organisation: 1 })
    .toArray();
  const bodiesOf = new Map<string, string[]>();
  for (const { person, organisation } of tenures)
    bodiesOf.set(person, [...(bodiesOf.get(person) ?? []), organisation]);
  const untilOf = (meetings: readonly Facts<MeetingRow>[]): Map<string, string> => {
    const until = new Map<string, string>();
    for (const { people: present, dateLatest } of meetings)
      for (const body of present.flatMap((person) => bodiesOf.get(person) ?? []))
        if (dateLatest > (until.get(body) ?? '')) until.set(body, dateLatest);
    return until;
  };
  const [was, is] = [untilOf(before), untilOf(after)];
  await raise(db, session, is);
  // Whoever was as late as what is gone may be so no more.
  const lowered = [...was]
    .filter(([body, day]) => day > (is.get(body) ?? ''))
    .map(([body]) => body);
  if (lowered.length === 0) return;
  const bodies = await db
    .collection<OrganisationRow>('organisations')
    .find({ id: { $in: lowered }, retractedAt: null }, { session })
    .project<Pick<OrganisationRow, 'id' | 'officialsMetUntil'>>({
      _id: 0,
      id: 1,
      officialsMetUntil: 1,
    })
    .toArray();
  await renew(
    db,
    session,
    bodies
      .filter(({ id, officialsMetUntil: day = '' }) => day <= (was.get(id) ?? ''))
      .map(({ id }) => id),
  );
}
