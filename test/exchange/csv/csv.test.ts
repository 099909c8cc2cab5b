import { randomUUID } from 'node:crypto';
import { csvOf } from '../../../src/exchange/csv/csv';
import type { CollectionName } from '../../../src/store/collections';
import type { TestBase } from '../../ingest/test-base';
import { seededBase, textOf } from '../exporting';
import { loadRegister } from '../register';

let base: TestBase;
beforeAll(async () => {
  base = await seededBase();
});
afterAll(() => base.close());
const csv = (name: CollectionName) => textOf(base.db, (snapshot) => csvOf(snapshot, name));

/** A row of a person, as it stands in the store. */
function person(name: string): object {
  const id = randomUUID();
  return {
    _id: `${id}@x`,
    id,
    slug: id,
    name,
    names: [{ value: name, lang: null, script: 'Latn', kind: 'PREFERRED' }],
    nameTerms: [],
    evidence: [],
    recordedAt: new Date(0),
    retractedAt: null,
  };
}

test('a collection is a file with a row of headings, its lists in one cell', async () => {
  const [heading, ...rows] = (await csv('people')).split('\r\n');
  expect(heading).toBe(
    'id,name,other_names,birth_date,birth_date_earliest,birth_date_latest,' +
      'death_date,death_date_earliest,death_date_latest,identifiers,sources,articles,quotes',
  );
  expect(rows).toHaveLength(5);
  expect(rows[2]).toBe(
    'margulan-baimukhan,Margulan Baimukhan,Baimukhan | M.Baimukhan,,,,,,,,,' +
      'kazinform-2021-07-16-baimukhan-de-baets,"Ambassador of Kazakhstan, Mr. Margulan Baimukhan"',
  );
});

test('a date is its EDTF and its bounds; what is not said is an empty cell', async () => {
  const rows = (await csv('meetings')).split('\r\n');
  expect(rows[1]).toMatch(/,MEETING,HELD,\.\.\/2021-07-16,,2021-07-16,,person:margulan/);
  expect(rows[2]).toMatch(/,VISIT,PLANNED,2021-23,2021-09-01,2021-11-30,kazakhstan,/);
});

test('keys and sources of a register are lists, each key after its scheme', async () => {
  await loadRegister(base.db);
  const rows = (await csv('people')).split('\r\n');
  expect(rows.find((row) => row.startsWith('zoe-odegard,'))).toContain(
    ',1970-05,1970-05-01,1970-05-31,2019-12-31,2019-12-31,2019-12-31,' +
      'wikidata:Q1 | :0042,https://parliament.example/zoe | by letter,',
  );
});

test.each([
  ['=cmd|x', "'=cmd|x"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['Ann "Bo", Lee', '"Ann ""Bo"", Lee"'],
  ['two\nlines', '"two\nlines"'],
  ['De Baets-Lee', 'De Baets-Lee'],
])('%j cannot be a formula nor break a row', async (name, cell) => {
  await base.db.collection('people').insertOne(person(name));
  expect((await csv('people')).split('\r\n').some((row) => row.includes(`,${cell},`))).toBe(true);
});
