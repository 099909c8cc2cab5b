import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standingOf } from '../../../src/graphql/tenure/standing-of';
import { importPopolo, type ImportOptions } from '../../../src/exchange/popolo/import-popolo';
import { type Failure, verifyStore } from '../../../src/ingest/verify/verify';
import type { PersonRow } from '../../../src/store/person';
import type { TenureRow } from '../../../src/store/tenure';
import { openTestBase, served, type TestBase } from '../../ingest/test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

const HOUSE = {
  // Lists in an order in which what refers comes first.
  memberships: [
    { person_id: 'p1', organization_id: 'house', role: 'member', legislative_period_id: 't1' },
    { person_id: 'p1', organization_id: 'house', role: 'member', legislative_period_id: 't2' },
    {
      person_id: 'p2',
      organization_id: 'house',
      post_id: 'speaker',
      start_date: '2016-03',
      end_date: null,
    },
    { person_id: 'p3', post_id: 'speaker', start_date: '2011', end_date: '2016-03-01' },
  ],
  events: [
    {
      id: 't1',
      classification: 'legislative period',
      start_date: '2011-05',
      end_date: '2015-03-30',
    },
    { id: 't2', classification: 'legislative period', start_date: '2015-05-08' },
    {
      id: 'e1',
      name: 'Talks in Ósló',
      classification: 'meeting',
      start_date: '2016-04-02',
      attendees: [{ id: 'p2' }, { name: 'Nobody' }],
    },
  ],
  persons: [
    {
      id: 'p1',
      name: 'Zoë Ødegård',
      other_names: [
        { name: 'Зоя Эдегор', lang: 'ru', note: 'multilingual' },
        { name: 'Zoë Smith', end_date: '2001' },
      ],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
      birth_date: '1970-05',
      sources: [{ url: 'https://parliament.example/zoe' }],
    },
    { id: 'p2', name: 'Ann Lee' },
    { id: 'p3', name: 'Ann Lee' },
  ],
  organizations: [
    { id: 'house', name: 'House', classification: 'chamber', parent_id: 'parl' },
    { id: 'parl', name: 'Parliament', classification: 'legislature', founding_date: '1814' },
  ],
  posts: [{ id: 'speaker', label: 'Speaker', organization_id: 'house' }],
  areas: [{ id: 'a', name: 'Ósló' }],
  meta: { sources: ['https://parliament.example'] },
};

async function load(document: unknown, options: ImportOptions = {}, name = 'house.json') {
  const file = join(base.folder, name);
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  await writeFile(file, text);
  return importPopolo(base.db, file, { publishedAt: '2020-01-01', ...options });
}
async function failures(): Promise<Failure[]> {
  const found: Failure[] = [];
  await verifyStore(base.db, (failure) => found.push(failure));
  return found;
}
const row = <R>(name: string, id: string) =>
  base.db.collection(name).findOne({ id, retractedAt: null }) as unknown as Promise<R>;

test('names, identifiers, partial dates and sources are kept, each fact cited from the file', async () => {
  const result = await load(HOUSE);
  expect(result).toMatchObject({ objects: { persons: 3, memberships: 4, events: 3 }, periods: 2 });
  const zoe = await row<PersonRow>('people', 'zoe-odegard');
  expect(zoe).toMatchObject({
    name: 'Zoë Ødegård',
    names: [
      { value: 'Zoë Ødegård', lang: null, kind: 'PREFERRED' },
      { value: 'Зоя Эдегор', lang: 'ru', script: 'Cyrl', kind: 'ALIAS' },
      { value: 'Zoë Smith', kind: 'FORMER' },
    ],
    identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
    birthDate: { edtf: '1970-05', precision: 'MONTH' },
    sources: [{ url: 'https://parliament.example/zoe', note: null }],
  });
  expect(zoe.evidence.map(({ quote }) => quote)).toEqual([
    '"name":"Zoë Ødegård"',
    expect.stringContaining('"other_names":[{"name":"Зоя Эдегор"'),
    '"birth_date":"1970-05"',
    '"identifiers":[{"scheme":"wikidata","identifier":"Q1"}]',
  ]);
  expect(await failures()).toEqual([]);
});

test('bodies within bodies, posts and meetings are linked', async () => {
  await load(HOUSE);
  expect(await row('organisations', 'house')).toMatchObject({
    parent: 'parliament',
    ancestors: ['parliament'],
    kind: 'PARLIAMENTARY_CHAMBER',
  });
  const meetings = (await served(base.db))['meetings']!;
  expect(meetings).toHaveLength(1);
  expect(meetings[0]).toMatchObject({ name: 'Talks in Ósló', kind: 'MEETING', status: 'REPORTED' });
  expect(meetings[0]!['people']).toHaveLength(1);
});

test('a membership is no citation: its dates alone decide on a standing', async () => {
  await load(HOUSE);
  const tenures = (await served(base.db))['tenures'] as unknown as TenureRow[];
  const of = (edtf: string) => tenures.find(({ start }) => start?.edtf === edtf)!;
  expect(tenures).toHaveLength(4);
  // Of a term: within it, from and until no one knows when.
  expect(of('2011-05/2015-03-30').end?.edtf).toBe('2011-05/2015-03-30');
  expect(standingOf(of('2011-05/2015-03-30'), '2013-01-01').certainty).toBe('POSSIBLE');
  expect(standingOf(of('2011-05/2015-03-30'), '2016-01-01').certainty).toBe('NO');
  // Without an end, nobody knows.
  expect(standingOf(of('2016-03'), '2020-01-01').certainty).toBe('POSSIBLE');
  expect(standingOf(of('2011'), '2014-01-01').certainty).toBe('DEFINITE');
  expect(of('2011').endState).toBe('ENDED');
});

test('two of one name stay two, and apart from whom the base knows already', async () => {
  await load({ persons: [{ id: 'x', name: 'Ann Lee' }] }, {}, 'other.json');
  await load(HOUSE);
  const ids = (await served(base.db))['people']!.map((each) => each['id'] as string);
  expect(ids.filter((id) => id.startsWith('ann-lee'))).toHaveLength(3);
  expect(await load(HOUSE)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('the same file again changes nothing; a new version replaces exactly what it changes', async () => {
  await load(HOUSE);
  expect(await load(HOUSE, { publishedAt: undefined })).toMatchObject({ added: 0, changed: 0 });
  const next = {
    ...HOUSE,
    persons: [{ ...HOUSE.persons[0], birth_date: '1970-05-02' }, ...HOUSE.persons.slice(1)],
    memberships: HOUSE.memberships.slice(0, 3),
  };
  await expect(load(next)).rejects.toThrow('--replace a new version');
  await load(next, { replace: true });
  expect((await row<PersonRow>('people', 'zoe-odegard')).birthDate?.edtf).toBe('1970-05-02');
  expect((await served(base.db))['tenures']).toHaveLength(3);
  expect(await failures()).toEqual([]);
});

test.each([
  ['', 'expected JSON'],
  ['[]', '/: expected a JSON object with lists such as "persons", found a list'],
  ['{"persons":[{"id":"a","name":"A"},{"id":', 'expected JSON'],
  ['{"persons":[{"id":"a","name":"A"}] nonsense', 'expected JSON'],
  [{ persons: [7] }, '/persons/0: expected an object, found 7'],
  [{ persons: [{ id: 'a' }] }, '/persons/0: expected a member "name", found none'],
  [
    { persons: [{ id: 'a', name: 'A', birth_date: '1970-13' }] },
    '/persons/0/birth_date: expected a date, YYYY, YYYY-MM or YYYY-MM-DD, found "1970-13"',
  ],
  [
    { persons: [{ id: 'a', name: 'A', other_names: [{ name: 3 }] }] },
    '/persons/0/other_names/0/name: expected text, found 3',
  ],
  [
    {
      persons: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    },
    '/persons/1/id: expected each id once, found "a" again',
  ],
  [
    { persons: [{ id: 'a', name: 'A', birth_date: '1990-05', death_date: '1989' }] },
    '/persons/0/death_date: expected a date not before "birth_date", 1990-05, found "1989"',
  ],
  [
    { events: [{ id: 'e', start_date: '2001-05-03T10:00:00Z', end_date: '2001-05-02' }] },
    '/events/0/end_date: expected a date not before "start_date", 2001-05-03T10:00:00Z, found "2001-05-02"',
  ],
  [
    { memberships: [{ person_id: 'z', organization_id: 'o' }] },
    '/memberships/0/person_id: expected the id of one of the persons, found "z"',
  ],
  [
    {
      organizations: [
        { id: 'a', name: 'A', parent_id: 'b' },
        { id: 'b', name: 'B', parent_id: 'a' },
      ],
    },
    '/organizations: expected no body within itself, found a > b > a',
  ],
])('%j is refused by file and place, and nothing is written', async (document, message) => {
  const file = join(base.folder, 'house.json');
  const error: Error = await load(document).then(
    () => new Error('nothing'),
    (e: Error) => e,
  );
  expect(error.message.startsWith(`${file}: `)).toBe(true);
  expect(error.message).toContain(message);
  expect(Object.values(await served(base.db)).flat()).toEqual([]);
});

test('bytes that are no UTF-8 are told', async () => {
  const file = join(base.folder, 'latin1.json');
  await writeFile(file, Buffer.from('{"persons":[{"id":"a","name":"Jos\xe9 M"}]}', 'latin1'));
  await expect(importPopolo(base.db, file)).rejects.toThrow('expected text in UTF-8');
});

test("memberships within a person are the person's", async () => {
  const memberships = [{ organization_id: 'parl', role: 'clerk' }];
  await load({
    persons: [{ id: 'a', name: 'A Bo', memberships }],
    organizations: [HOUSE.organizations[1]],
  });
  expect((await served(base.db))['tenures']).toMatchObject([
    { person: 'a-bo', organisation: 'parliament' },
  ]);
});
