import type { Db } from 'mongodb';
import { generateWorld } from '../tools/generate/generate-world';

/** Adds a made-up world of `n` meetings (20 or more) beside what the store holds; the same every time. */
export async function addMeetings(db: Db, n: number): Promise<void> {
  await generateWorld(db, { meetings: n });
}
