import { jsonLines, TYPES, WRITTEN } from '../../src/exchange/json-lines';
import { allVersions, takeSnapshot } from '../../src/exchange/snapshot';
import { unloadRecord } from '../../src/ingest/load';
import type { TestBase } from '../ingest/test-base';
import { linesOf, seededBase, textOf } from './exporting';

interface Line {
  type: string;
  version: string;
  recordedAt: string;
  retractedAt: string | null;
}
const SEED = 'kazinform-2021-07-16-baimukhan-de-baets';

let base: TestBase;
beforeAll(async () => {
  base = await seededBase();
});
afterAll(() => base.close());

test('a snapshot does not see what is written after it', async () => {
  const before = await textOf(base.db, jsonLines);
  const snapshot = await takeSnapshot(base.db);
  await unloadRecord(base.db, SEED);
  const parts: string[] = [];
  for await (const part of jsonLines(snapshot)) parts.push(part);
  expect(parts.join('')).toBe(before);
});

test('every version of every row is a typed line, nothing left out but what is kept beside', async () => {
  const lines = linesOf<Line>(await textOf(base.db, jsonLines));
  const rows = [];
  for (const name of WRITTEN)
    for (const { _id, ...row } of await base.db
      .collection(name)
      .find()
      .sort({ _id: 1 })
      .toArray()) {
      delete row['officialsMetUntil'];
      delete row['saying'];
      rows.push(JSON.parse(JSON.stringify({ type: TYPES[name], version: _id, ...row })));
    }
  expect(rows.length).toBeGreaterThan(90);
  expect(lines).toEqual(rows);
  expect(new Set(lines.map(({ retractedAt }) => retractedAt)).has(null)).toBe(false);
});

test('rows are read in batches, each once, in the order of their keys', async () => {
  const people = base.db.collection<{ _id: string; recordedAt: Date }>('people');
  const ids = Array.from({ length: 1001 }, (_, i) => `p${String(i).padStart(5, '0')}`);
  await people.insertMany(
    ids.map((_id) => ({
      _id,
      id: _id,
      slug: _id,
      name: _id,
      names: [],
      recordedAt: new Date(0),
      retractedAt: null,
    })),
  );
  const sizes: number[] = [];
  const read: string[] = [];
  for await (const batch of allVersions(await takeSnapshot(base.db), 'people')) {
    sizes.push(batch.length);
    read.push(...batch.map(({ _id }) => _id));
  }
  expect(Math.max(...sizes)).toBeLessThan(1000);
  expect(read.filter((id) => id.startsWith('p0'))).toEqual(ids);
});
