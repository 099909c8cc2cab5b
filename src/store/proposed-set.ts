import type { ClientSession, Db } from 'mongodb';
import type { Reader } from './reader';

/**
 * What would be served if every waiting proposal were accepted is a second set of all collections, in a
 * database of its own: what is accepted is never touched by it, and every read works on either. It is
 * there from the first proposal on; before, both sets would be the same.
 */
export function proposedSet(db: Db): Db {
  const set = db.client.db(`${db.databaseName}_proposed`);
  ACCEPTED.set(set, db);
  return set;
}

const ACCEPTED = new WeakMap<Db, Db>();

/** The accepted set beside which a second one is; itself, of what is none. */
export function acceptedSet(set: Db): Db {
  return ACCEPTED.get(set) ?? set;
}

/** How far the second set is. Absent: nothing was ever proposed. */
export interface ProposedSetState {
  _id: 'proposed';
  /** The instant from which on it is complete; null while it is being filled. */
  completeAt: Date | null;
}

const states = (db: Db) => db.collection<ProposedSetState>('sets');

/** The second set's state; null when there is none. */
export function proposedSetState(
  db: Db,
  session?: ClientSession,
): Promise<ProposedSetState | null> {
  return states(db).findOne({ _id: 'proposed' }, { session });
}

/** Records the second set's state. */
export async function setProposedSetState(
  db: Db,
  session: ClientSession,
  completeAt: Date | null,
): Promise<void> {
  await states(db).updateOne(
    { _id: 'proposed' },
    { $set: { completeAt } },
    { session, upsert: true },
  );
}

/** The sets that this store has: the accepted one, and the second if there is one. */
export async function preparedSets(db: Db): Promise<Db[]> {
  return (await proposedSetState(db)) === null ? [db] : [db, proposedSet(db)];
}

/** The same reader with proposals seen: on the second set where there was one at the reader's instant. */
export async function readerWithProposals(reader: Reader): Promise<Reader> {
  const { db, at } = reader;
  const completeAt = (await proposedSetState(db))?.completeAt ?? null;
  const isThere = completeAt !== null && (at === null || at >= completeAt);
  return isThere ? { ...reader, db: proposedSet(db) } : reader;
}
