import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPopolo } from '../../../src/exchange/popolo/import-popolo';
import { verifyStore } from '../../../src/ingest/verify/verify';
import { openTestBase, served, type TestBase } from '../../ingest/test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

async function load(name: string, document: object) {
  const file = join(base.folder, `${name}.json`);
  await writeFile(file, JSON.stringify(document));
  return importPopolo(base.db, file, { publishedAt: '2020-01-01' });
}
const known = (scheme: string, identifier: string) => [{ scheme, identifier }];
const ids = async (name: string) => (await served(base.db))[name]?.map(({ id }) => id as string);

const FIRST = {
  persons: [
    { id: 'p1', name: 'Ann Lee', identifiers: known('wikidata', 'Q1') },
    { id: 'p2', name: 'Bo Ek', identifiers: known('parlid', '7') },
  ],
  organizations: [{ id: 'o1', name: 'House', identifiers: known('wikidata', 'Q9') }],
  memberships: [{ person_id: 'p1', organization_id: 'o1', role: 'member' }],
};
const SECOND = {
  persons: [
    {
      id: 'x1',
      name: 'Ann B. Lee',
      birth_date: '1970',
      identifiers: known('Wikidata', 'Q1'),
    },
    { id: 'x2', name: 'Ann Lee' },
    { id: 'x3', name: 'Bo Ek', identifiers: known('parlid', '7') },
  ],
  organizations: [{ id: 'z1', name: 'House of Reps', identifiers: known('wikidata', 'Q9') }],
  memberships: [{ person_id: 'x1', organization_id: 'z1', role: 'member' }],
};

test('who has the same identifier in two files is one, with both names; a namesake is not', async () => {
  await load('first', FIRST);
  await load('second', SECOND);
  expect(await ids('people')).toEqual([
    'ann-lee',
    expect.stringMatching(/^ann-lee-[0-9a-f]{8}$/),
    'bo-ek',
    // A register's own numbers say nothing in another one.
    expect.stringMatching(/^bo-ek-[0-9a-f]{8}$/),
  ]);
  const [ann] = (await served(base.db))['people'] ?? [];
  expect(ann).toMatchObject({ name: 'Ann Lee', birthDate: { edtf: '1970' } });
  expect((ann?.['names'] as { value: string }[]).map(({ value }) => value)).toContain('Ann B. Lee');
  expect(await ids('organisations')).toContain('house');
  expect(await ids('organisations')).not.toContain('house-of-reps');
  expect((await served(base.db))['tenures']).toHaveLength(1);
  expect((await verifyStore(base.db, () => {})).failures).toBe(0);
});

test('either file again, in either order, changes nothing', async () => {
  await load('first', FIRST);
  await load('second', SECOND);
  const before = await served(base.db);
  for (const [name, file] of [
    ['second', SECOND],
    ['first', FIRST],
    ['second', SECOND],
  ] as const)
    expect(await load(name, file)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(await served(base.db)).toEqual(before);
});

test.each([
  [
    'two of the file share it',
    [
      ['y1', ['Q1']],
      ['y2', ['Q1']],
    ],
  ],
  ['it leads to two', [['y1', ['Q1', 'Q2']]]],
] as const)('nobody is united where %s', async (_case, people) => {
  await load('first', {
    persons: [
      { id: 'p1', name: 'Ann Lee', identifiers: known('wikidata', 'Q1') },
      { id: 'p2', name: 'Cy Roe', identifiers: known('wikidata', 'Q2') },
    ],
  });
  await load('second', {
    persons: people.map(([id, numbers]) => ({
      id,
      name: `Di ${id}`,
      identifiers: numbers.flatMap((number) => known('wikidata', number)),
    })),
  });
  expect(await ids('people')).toEqual(['ann-lee', 'cy-roe', ...people.map(([id]) => `di-${id}`)]);
});
