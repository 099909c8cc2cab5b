import type { ClientSession, Collection, Db } from 'mongodb';
import type { MeetingCell } from './meeting-cell';

/**
 * How far what is kept beside the rows has come. It is made from the rows in the order of their ids, in
 * many transactions; a writer keeps up what has been reached already, the rest finds it written.
 */
export interface KeptState {
  _id: 'state';
  by: 'STATE';
  /** Of the code that made it: what another kept is made anew. */
  version: number;
  /** The last meeting that is counted; null when all are. */
  counted: string | null;
  /** The last body whose officials' meetings were looked up; null when all were. */
  bodies: string | null;
  /** Present while the counts are made in memory by who opens the store (`fillKeptAlone`). */
  alone?: {
    /** Whether others have written since: what is being made is behind. */
    isBehind: boolean;
  };
}

/** To be raised when something else is kept, or under another form. */
export const KEPT_VERSION = 1;

/** What is kept of meetings, and how far it has come. */
export function keptCollection(db: Db): Collection<KeptState | MeetingCell> {
  return db.collection<KeptState | MeetingCell>('counts');
}

/** How far it has come; null when nothing is kept, or what other code has made. */
export async function keptState(db: Db, session?: ClientSession): Promise<KeptState | null> {
  const found = await keptCollection(db).findOne({ _id: 'state' }, { session });
  return found ? usable(found as KeptState | MeetingCell) : null;
}

/** The state, where the code is that which made it. */
export function usable(state: KeptState | MeetingCell): KeptState | null {
  return 'version' in state && state.version === KEPT_VERSION ? state : null;
}

/** Whether an id has been reached on the way through all ids in their order. */
export const isReached = (upTo: string | null, id: string): boolean => upTo === null || id <= upTo;
