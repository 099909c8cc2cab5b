import type { Db } from 'mongodb';
import { believed } from '../believed';
import type { MeetingRow } from '../meeting';
import { countriesOf, HEADED } from './headings';
import { type Counted, CountChanges } from './meeting-counts';

/** Meetings that are counted at once. */
const BATCH = 2_000;

/**
 * Counts all meetings by reading them: memory grows with the headings, not with the meetings.
 * @param at the instant whose meetings are counted; null for the present
 */
export async function countAll(db: Db, at: Date | null = null): Promise<CountChanges> {
  const changes = new CountChanges();
  const count = async (meetings: Counted[]): Promise<void> => {
    const countries = await countriesOf(db, meetings, at);
    for (const meeting of meetings) changes.add(meeting, countries, 1);
  };
  let batch: Counted[] = [];
  const rows = db.collection<MeetingRow>('meetings').find(believed(at) as never, {
    projection: { ...HEADED, _id: 0, kind: 1, status: 1 },
    batchSize: BATCH,
  });
  for await (const meeting of rows) {
    if (batch.push(meeting) < BATCH) continue;
    await count(batch);
    batch = [];
  }
  await count(batch);
  return changes;
}
