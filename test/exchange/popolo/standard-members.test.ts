import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPopolo } from '../../../src/exchange/popolo/import-popolo';
import { popoloJson } from '../../../src/exchange/popolo/popolo';
import type { PopoloEvent, PopoloLink, PopoloObject } from '../../../src/exchange/popolo/objects';
import { type Failure, verifyStore } from '../../../src/ingest/verify/verify';
import type { MeetingRow } from '../../../src/store/meeting';
import type { PersonRow } from '../../../src/store/person';
import type { PostRow } from '../../../src/store/post';
import { openTestBase, served, type TestBase } from '../../ingest/test-base';
import { textOf } from '../exporting';
import { loadRegister, MANY, REGISTER } from '../register';

let base: TestBase;
let other: TestBase;
let text: string;
beforeAll(async () => {
  base = await openTestBase();
  other = await openTestBase();
  await loadRegister(base.db);
  text = await textOf(base.db, popoloJson);
});
beforeEach(() => other.clear());
afterAll(async () => {
  await base.close();
  await other.close();
});

type Exported = Record<keyof typeof REGISTER, (PopoloObject & Record<string, unknown>)[]>;
const exported = () => JSON.parse(text) as Exported;
/** The objects of the register's list, each beside the one of the same name that came out. */
function pairs(list: keyof typeof REGISTER) {
  const nameOf = (object: object) => {
    const { name, label } = object as { name?: string; label?: string };
    return name ?? label;
  };
  const given: readonly Record<string, unknown>[] = REGISTER[list];
  return given.map((one) => {
    const out = exported()[list].find((each) => nameOf(each) === nameOf(one));
    return [one, out!] as const;
  });
}
const isOwn = ({ url }: PopoloLink) => url?.startsWith('urn:chancery:') === true;

test.each(Object.keys(REGISTER) as (keyof typeof REGISTER)[])(
  'identifiers, sources and dates of %s come out as they went in',
  (list) => {
    for (const [given, out] of pairs(list)) {
      for (const member of ['identifiers', 'birth_date', 'death_date'])
        expect([member, out[member]]).toEqual([member, given[member]]);
      expect(out.sources!.filter((link) => !isOwn(link))).toEqual(given['sources'] ?? []);
      expect(out.sources!.filter(isOwn).length).toBeGreaterThan(0);
    }
  },
);

test('every identifier is quoted, however many there are', async () => {
  const row = await base.db.collection<PersonRow>('people').findOne({ id: 'bo-ek' });
  const quotes = row!.evidence.map(({ quote }) => quote);
  expect(row!.identifiers).toHaveLength(MANY.length);
  for (const one of MANY)
    expect(quotes.filter((quote) => quote.includes(JSON.stringify(one)))).toHaveLength(1);
  expect(Math.max(...quotes.map(({ length }) => length))).toBeLessThanOrEqual(500);
  const failures: Failure[] = [];
  await verifyStore(base.db, (failure) => failures.push(failure));
  expect(failures).toEqual([]);
});

async function importInto(document: string): Promise<void> {
  const file = join(other.folder, 'base.json');
  await writeFile(file, document);
  await importPopolo(other.db, file);
}

test('out and in again, it is the same base', async () => {
  await importInto(text);
  expect(await served(other.db)).toEqual(await served(base.db));
});

test('of rows that no claims back, too', async () => {
  await base.db.collection('claims').deleteMany({ collection: { $ne: 'articles' } });
  const unbacked = await textOf(base.db, popoloJson);
  await importInto(unbacked);
  const [people, before] = [await served(other.db), await served(base.db)].map(
    ({ people }) => people,
  );
  expect(people).toEqual(before);
});

test.each([
  ['"birth_date":"1970-05"', '"birth_date":"1971"', 'birth_date: expected "1970-05"'],
  ['"death_date":"2019-12-31",', '', 'death_date: expected "2019-12-31"'],
  ['"identifier":"Q2"}],"sources"', '"identifier":"Q9"}],"sources"', 'identifiers: expected'],
])('an edit of %s is told, not lost', async (member, edit, problem) => {
  const at = text.indexOf(member);
  expect(at).toBeGreaterThan(0);
  const edited = text.slice(0, at) + edit + text.slice(at + member.length);
  await expect(importInto(edited)).rejects.toThrow(problem);
  expect(Object.values(await served(other.db)).flat()).toEqual([]);
});

test('an event is at the one area that its location names, and says so by name', async () => {
  const areas = ['Ósló', 'Springfield', 'Springfield'].map((name, i) => ({ id: `a${i}`, name }));
  const events = ['OSLO', 'Springfield', 'Room 5'].map((location, i) => ({
    id: `e${i}`,
    name: `Talks ${i}`,
    location,
  }));
  await loadRegister(other.db, { areas, events });
  const meetings = (await served(other.db))['meetings'] as unknown as MeetingRow[];
  expect(meetings.map(({ place }) => place)).toEqual(['oslo', null, null]);
  expect(meetings[0]!.placeEvidence.map(({ quote }) => quote)).toEqual(['"location":"OSLO"']);

  const out = JSON.parse(await textOf(other.db, popoloJson)) as { events: PopoloEvent[] };
  expect(out.events.map(({ location }) => location)).toEqual(['Ósló', undefined, undefined]);
  const file = join(other.folder, 'out.json');
  await writeFile(file, JSON.stringify(out));
  expect(await importPopolo(other.db, file)).toMatchObject({ added: 0, changed: 0 });
});

test("a post's other label is one of its labels", async () => {
  const posts = [{ id: 'p', label: 'Member of Parliament', other_label: 'MP' }];
  await loadRegister(other.db, { posts });
  const [post] = (await served(other.db))['posts'] as unknown as PostRow[];
  expect(post!.labels.map(({ value }) => value)).toEqual(['Member of Parliament', 'MP']);
  expect(post!.evidence.map(({ quote }) => quote)).toContain('"other_label":"MP"');
});
