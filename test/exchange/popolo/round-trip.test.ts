import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPopolo } from '../../../src/exchange/popolo/import-popolo';
import { popoloJson } from '../../../src/exchange/popolo/popolo';
import { unloadRecord } from '../../../src/ingest/load';
import { failureLine, verifyStore } from '../../../src/ingest/verify/verify';
import { takeIn } from '../../ingest/take-in';
import { openTestBase, served, type TestBase } from '../../ingest/test-base';
import { addMeetings } from '../../world';
import { seededBase, textOf } from '../exporting';

let base: TestBase;
let other: TestBase;
beforeAll(async () => {
  base = await seededBase();
  other = await openTestBase();
});
afterAll(async () => {
  await base.close();
  await other.close();
});

/** Exports the base and imports it into the other one. */
async function roundTrip(): Promise<{ text: string; file: string }> {
  const text = await textOf(base.db, popoloJson);
  const file = join(other.folder, 'base.json');
  await writeFile(file, text);
  await other.clear();
  await importPopolo(other.db, file);
  return { text, file };
}

/** The claims believed now, without what makes them versions. */
const claimsOf = ({ db }: TestBase) =>
  db
    .collection('claims')
    .find({ retractedAt: null })
    .project({ _id: 0, recordedAt: 0, retractedAt: 0 })
    .sort({ id: 1 })
    .toArray();

/** The generator lists a tenure's quotes by what they say, folding by the days of their articles. */
function inOrderOfDays(rows: Record<string, object[]>): Record<string, unknown> {
  const sorted = (evidence: object[]) => evidence.map((one) => JSON.stringify(one)).sort();
  return {
    ...rows,
    // A fingerprint made anew from the text; the generator has its own idea of where a header ends.
    articles: rows['articles']!.map((row) => ({ ...row, sketch: null })),
    tenures: (rows['tenures'] as { evidence: object[] }[]).map((row) => ({
      ...row,
      evidence: sorted(row.evidence),
    })),
  };
}

const withoutInstant = (text: string) => text.replace(/^.*\n/, '');

test('the seed, out and in again, is the same base: rows, claims and export', async () => {
  const { text, file } = await roundTrip();
  expect(await served(other.db)).toEqual(await served(base.db));
  expect(await claimsOf(other)).toEqual(await claimsOf(base));
  expect(withoutInstant(await textOf(other.db, popoloJson))).toBe(withoutInstant(text));

  const again = await importPopolo(other.db, file);
  expect(again).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('an article that changed is out and in again with the earlier text that is still cited', async () => {
  const changed = await openTestBase();
  const at = (text: string) => `url: https://n.example/1\npublished: 2021-07-16\n\n${text}`;
  await takeIn(
    changed.db,
    at('PARIS (AFP) - Prime Minister of Norway Ann Lee met Ambassador of Sweden Bo Ek.'),
  );
  await takeIn(
    changed.db,
    at('PARIS (AFP) - Prime Minister of Norway Ann Lee met Ambassador of Poland Jan Kos.'),
  );
  const file = join(other.folder, 'changed.json');
  await writeFile(file, await textOf(changed.db, popoloJson));
  await other.clear();
  await importPopolo(other.db, file);
  expect((await served(other.db))['articles']?.[0]?.['earlier']).toHaveLength(1);
  expect(await served(other.db)).toEqual(await served(changed.db));
  const lines: string[] = [];
  await verifyStore(other.db, (failure) => lines.push(failureLine(failure)));
  expect(lines).toEqual([]);
  await changed.close();
});

test('into a base that has part of it, the rest is added and nothing is lost', async () => {
  const { file } = await roundTrip();
  await unloadRecord(other.db, 'kazinform-2021-07-16-baimukhan-de-baets');
  expect(Object.values(await served(other.db)).flat()).toEqual([]);
  await importPopolo(other.db, file);
  expect(await served(other.db)).toEqual(await served(base.db));
});

test('an export that has the name of a file that it cites is the same base, again and beside it', async () => {
  await other.clear();
  const file = join(other.folder, 'house.json');
  const house = { persons: [{ id: 'a', name: 'Ann Lee' }], events: [{ id: 'e', name: 'Talks' }] };
  await writeFile(file, JSON.stringify(house));
  await importPopolo(other.db, file, { publishedAt: '2020-01-01' });
  const before = await served(other.db);
  const text = await textOf(other.db, popoloJson);
  await writeFile(file, text);
  // Beside what it was exported from: its name is that of another file, but it is no source itself.
  expect(await importPopolo(other.db, file)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  await other.clear();
  expect(await importPopolo(other.db, file)).toMatchObject({ removed: 0 });
  expect(await served(other.db)).toEqual(before);

  // With an object of its own it would be cited by the articles that it brings.
  const { persons, ...lists } = JSON.parse(text) as { persons: object[] };
  await writeFile(
    file,
    JSON.stringify({ ...lists, persons: [...persons, { id: 'b', name: 'Bo Ek' }] }),
  );
  await expect(importPopolo(other.db, file, { replace: true })).rejects.toThrow(
    '/chancery_articles: expected no article that "house.json" was cited by before (--name tells another name for this file), found house.events-1',
  );
  expect(await served(other.db)).toEqual(before);
  await importPopolo(other.db, file, { name: 'house, amended' });
  expect((await served(other.db))['people']).toHaveLength(2);
});

test('an edit of an exported object is told, not lost, and nothing is written', async () => {
  const { text, file } = await roundTrip();
  await other.clear();
  await writeFile(file, text.replace('"name":"Askar Shakirov"', '"name":"Askar Sakirov"'));
  await expect(importPopolo(other.db, file)).rejects.toThrow(
    /\/persons\/\d+\/name: expected "Askar Shakirov", as its claims in "chancery" say .*, found "Askar Sakirov"/,
  );
  await writeFile(file, text.replaceAll('"quote":"KAZINFORM"', '"quote":"REUTERS"'));
  await expect(importPopolo(other.db, file)).rejects.toThrow(
    /\/chancery\/claims\/0\/value\/.*: expected "REUTERS" at 27-36, found "KAZINFORM"/,
  );
  expect(Object.values(await served(other.db)).flat()).toEqual([]);
});

// The last: all that follows would go out and in with it.
test('a generated world, whose rows no record backs, is the same base too', async () => {
  await addMeetings(base.db, 60);
  await roundTrip();
  const [before, after] = [await served(base.db), await served(other.db)].map(inOrderOfDays) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  for (const name of Object.keys(before)) expect([name, after[name]]).toEqual([name, before[name]]);
});
