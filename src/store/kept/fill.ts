import type { ClientSession, Db } from 'mongodb';
import { believed } from '../believed';
import type { MeetingRow } from '../meeting';
import type { Row } from '../row';
import { inTransaction } from '../transaction';
import { countAll } from './count-all';
import { countriesOf, HEADED } from './headings';
import { type Counted, CountChanges } from './meeting-counts';
import type { MeetingCell } from './meeting-cell';
import { renew } from './officials-met';
import { KEPT_VERSION, keptCollection, keptState, type KeptState } from './state';

const BEGUN: KeptState = {
  _id: 'state',
  by: 'STATE',
  version: KEPT_VERSION,
  counted: '',
  bodies: '',
};
/** Cells in one insert. */
const CELLS = 1_000;

/** How many rows are looked at in one transaction. */
export interface Steps {
  meetings: number;
  bodies: number;
}

/**
 * Makes what is kept beside the rows where it is not there, batch by batch, beside other writers. Broken
 * off, it goes on when called again.
 */
export async function fillKept(db: Db): Promise<void> {
  while (await fillSome(db, { meetings: 5_000, bodies: 100 }));
}

/**
 * The same for who opens a store that it alone serves: the counts are made in memory, which grows with the
 * headings and not with the meetings, and written once. Where others write meanwhile, it is done step by
 * step after all.
 */
export async function fillKeptAlone(db: Db): Promise<void> {
  const state = await keptState(db);
  if (state?.counted !== null) {
    await forgetKept(db);
    const counts = keptCollection(db);
    await counts.insertOne({ ...BEGUN, alone: { isBehind: false } });
    let cells: MeetingCell[] = [];
    for (const cell of (await countAll(db)).cells()) {
      if (cells.push(cell) < CELLS) continue;
      await counts.insertMany(cells);
      cells = [];
    }
    if (cells.length > 0) await counts.insertMany(cells);
    if (!(await finished(db))) await forgetKept(db);
  }
  await fillKept(db);
}

/** Makes counts that were made in memory hold, unless others have written since they were begun. */
async function finished(db: Db): Promise<boolean> {
  const { hasChanges } = await inTransaction(db, async (session) => {
    const isBehind = (await keptState(db, session))?.alone?.isBehind !== false;
    if (!isBehind)
      await keptCollection(db).updateOne(
        { _id: 'state' },
        { $set: { counted: null }, $unset: { alone: 1 } },
        { session },
      );
    return { hasChanges: !isBehind };
  });
  return hasChanges;
}

/** Takes the next step of the filling. @returns whether there may be more to do. */
export async function fillSome(db: Db, steps: Steps): Promise<boolean> {
  const state = await keptState(db);
  // Whoever makes the counts in memory is at it, or begins anew when the store is opened again.
  if (state?.alone) return false;
  if (!state) await begin(db);
  else if (state.counted !== null) await inTurn(db, 'counted', steps.meetings, countSome);
  else if (state.bodies !== null) await inTurn(db, 'bodies', steps.bodies, lookUpSome);
  else return false;
  return true;
}

/** Forgets all that is kept: for who is about to write rows in bulk, past those who keep it up. */
export async function forgetKept(db: Db, session?: ClientSession): Promise<void> {
  await keptCollection(db).deleteMany({}, { session });
}

async function begin(db: Db): Promise<void> {
  await inTransaction(db, async (session) => {
    if (await keptState(db, session)) return { hasChanges: false };
    // What other code left, and not what another process has begun to keep since.
    await forgetKept(db, session);
    await keptCollection(db).insertOne({ ...BEGUN }, { session });
    return { hasChanges: true };
  });
}

/** One step through the ids of a collection. */
async function inTurn(
  db: Db,
  part: 'counted' | 'bodies',
  size: number,
  step: (db: Db, session: ClientSession, after: string, size: number) => Promise<string | null>,
): Promise<void> {
  await inTransaction(db, async (session) => {
    const state = await keptState(db, session);
    const after = state?.[part];
    // Another process may have finished, or begun anew.
    if (after === null || after === undefined) return { hasChanges: false };
    const upTo = await step(db, session, after, size);
    await keptCollection(db).updateOne({ _id: 'state' }, { $set: { [part]: upTo } }, { session });
    return { hasChanges: true };
  });
}

async function countSome(
  db: Db,
  session: ClientSession,
  after: string,
  size: number,
): Promise<string | null> {
  const meetings = await db
    .collection<MeetingRow>('meetings')
    .find({ id: { $gt: after }, ...believed(null) }, { session })
    .sort({ id: 1 })
    .limit(size)
    .project<Counted & { id: string }>({ ...HEADED, id: 1, kind: 1, status: 1 })
    .toArray();
  const countries = await countriesOf(db, meetings, null, session);
  const changes = new CountChanges();
  for (const meeting of meetings) changes.add(meeting, countries, 1);
  await changes.write(db, session);
  return meetings.at(-1)?.id ?? null;
}

async function lookUpSome(
  db: Db,
  session: ClientSession,
  after: string,
  size: number,
): Promise<string | null> {
  const bodies = await db
    .collection<Row>('organisations')
    .find({ id: { $gt: after }, ...believed(null) }, { session })
    .sort({ id: 1 })
    .limit(size)
    .project<{ id: string }>({ _id: 0, id: 1 })
    .toArray();
  await renew(
    db,
    session,
    bodies.map(({ id }) => id),
  );
  return bodies.at(-1)?.id ?? null;
}
