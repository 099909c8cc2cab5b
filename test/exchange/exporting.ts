import type { Db } from 'mongodb';
import { takeSnapshot, type Snapshot } from '../../src/exchange/snapshot';
import { fillWithSeed } from '../fill-with-seed';
import { openTestBase, type TestBase } from '../ingest/test-base';

/** A base that holds the seed article. */
export async function seededBase(): Promise<TestBase> {
  const base = await openTestBase();
  await fillWithSeed(base.store);
  return base;
}

/** All that an export gives, as one text. */
export async function textOf(
  db: Db,
  stream: (snapshot: Snapshot) => AsyncIterable<string>,
): Promise<string> {
  const parts: string[] = [];
  for await (const part of stream(await takeSnapshot(db))) parts.push(part);
  return parts.join('');
}

/** The objects of a text of JSON Lines. */
export function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
