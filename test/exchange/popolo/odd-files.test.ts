import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../../../src/domain/slug';
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

async function load(document: object, options: ImportOptions = {}) {
  const file = join(base.folder, 'odd.json');
  await writeFile(file, JSON.stringify(document));
  return importPopolo(base.db, file, { publishedAt: '2020-01-01', ...options });
}

async function failures(): Promise<Failure[]> {
  const found: Failure[] = [];
  await verifyStore(base.db, (failure) => found.push(failure));
  return found;
}

test('what is no list of a class is told, and so is a file that has none', async () => {
  const refused = (document: object) => expect(load(document)).rejects;
  await refused({ persons: { id: 'a' } }).toThrow('/persons: expected a list, found an object');
  await refused({ organisations: [], people: 'x' }).toThrow(
    '/: expected one of the lists "areas", "organizations", "posts", "persons", "memberships", "events", found "organisations", "people"',
  );
  await refused({}).toThrow('"events", found none');
  const { passedOver } = await load({ persons: null, areas: [], motions: [], meta: { at: 1 } });
  expect(passedOver).toEqual(['motions', 'meta']);
});

test.each([
  ['1970-00-00', '1970', 'YEAR'],
  ['1970-05-00', '1970-05', 'MONTH'],
  ['0000-00-00', undefined, undefined],
  ['9999-12-31', undefined, undefined],
  ['', undefined, undefined],
  [' ', undefined, undefined],
])('of the date %j zeros and blanks are what is not known', async (date, edtf, precision) => {
  await load({
    persons: [{ id: 'a', name: 'Ann', birth_date: date }],
    organizations: [{ id: 'o', name: 'House' }],
    memberships: [{ person_id: 'a', organization_id: 'o', start_date: '1970-01', end_date: date }],
  });
  const [person] = (await served(base.db))['people'] as unknown as PersonRow[];
  const { birthDate } = person!;
  expect([birthDate?.edtf, birthDate?.precision]).toEqual([edtf, precision]);
  const [tenure] = (await served(base.db))['tenures'] as unknown as TenureRow[];
  expect(tenure!.end?.edtf).toBe(edtf);
  expect(tenure!.endState).toBe(edtf ? 'ENDED' : 'UNKNOWN');
  expect(await failures()).toEqual([]);
});

test.each([
  [{ given_name: 'Ann', additional_name: 'B.', family_name: 'Lee' }, 'Ann B. Lee'],
  [{ family_name: 'Lee', name: ' ' }, 'Lee'],
  [
    { other_names: [{ name: 'A. L.' }, { given_name: 'Ann', family_name: 'Lee', note: 'Main' }] },
    'Ann Lee',
  ],
  [{ other_names: [{ note: 'none' }, { name: 'A. Lee' }] }, 'A. Lee'],
])('a person whom the file names so, %j, is %s', async (named, name) => {
  await load({ persons: [{ id: 'a', ...named }] });
  const [person] = (await served(base.db))['people'] as unknown as PersonRow[];
  expect(person).toMatchObject({ name, id: slugOf(name) });
  expect(person!.evidence.length).toBeGreaterThan(0);
  expect(await failures()).toEqual([]);
});

test.each([
  [{ name: 'A\ud800B' }, '/persons/0/name: expected text of whole characters, at most 400'],
  [{ name: 'x'.repeat(401) }, '/persons/0/name: expected text of whole characters, at most 400'],
  [{ name: 'x'.repeat(400) }, '/persons/0/name: expected text of whole characters, at most 400'],
  [{ name: 'A', identifiers: [{ identifier: 'x'.repeat(5000) }] }, '/identifiers/0/identifier'],
  [{ name: 'A', sources: [{ url: '\udfff' }] }, '/sources/0/url: expected text of whole'],
])(
  '%# what no store can keep or find is told before anything is written',
  async (person, message) => {
    await expect(load({ persons: [{ id: 'a', ...person }] })).rejects.toThrow(message);
  },
);

test('the longest names, in any script, are kept', async () => {
  const names = [
    'Щ'.repeat(100),
    'abcd'.repeat(100),
    '議'.repeat(100),
    `${'word '.repeat(79)}word`,
  ];
  await load({ persons: names.map((name, id) => ({ id: `${id}`, name })) });
  expect((await served(base.db))['people']).toHaveLength(4);
});

test('where it is asked for, what is wrong is left out and told, and all else is loaded', async () => {
  const broken = {
    persons: [
      {
        id: 'a',
        name: 'Ann Lee',
        birth_date: '1990',
        death_date: '1960',
        other_names: [{ name: 3 }, { name: 'A. L.' }],
      },
      { id: 'b', birth_date: '1970' },
      { id: 'a', name: 'Ann Lee again' },
      7,
    ],
    organizations: [{ id: 'o', name: 'House', parent_id: 'gone', founding_date: 'long ago' }],
    posts: [{ id: 's', label: 'Speaker', organization_id: 'gone' }],
    memberships: [
      { person_id: 'b', organization_id: 'o' },
      { person_id: 'a', organization_id: 'gone' },
      { person_id: 'a', post_id: 's', start_date: 'x' },
    ],
    events: [{ id: 'e', name: 'Talks', attendees: [{ id: 'b' }, { id: 'a' }] }],
  };
  const { leftOut } = await load(broken, { skipBroken: true });
  expect(leftOut.map(({ pointer }) => pointer).sort()).toEqual([
    '/events/0/attendees/0/id',
    '/memberships/0/person_id',
    '/memberships/1/organization_id',
    '/memberships/2/start_date',
    '/organizations/0/founding_date',
    '/organizations/0/parent_id',
    '/persons/0/death_date',
    '/persons/0/other_names/0/name',
    '/persons/1',
    '/persons/2/id',
    '/persons/3',
    '/posts/0/organization_id',
  ]);
  const { people, organisations, posts, tenures, meetings } = await served(base.db);
  expect(people).toHaveLength(1);
  expect(people![0]).toMatchObject({ names: [{ value: 'Ann Lee' }, { value: 'A. L.' }] });
  expect(organisations!.find(({ id }) => id === 'house')).toMatchObject({
    parent: null,
    founded: null,
  });
  expect(posts).toMatchObject([{ organisation: null }]);
  expect(tenures).toMatchObject([{ person: 'ann-lee', start: null }]);
  expect(meetings).toMatchObject([{ people: ['ann-lee'] }]);
  expect(await failures()).toEqual([]);
});

test('what stands within a body or a post, or is spelt out in place of an id, is as if it stood apart', async () => {
  const clerk = { person_id: 'a', start_date: '2001' };
  const { objects } = await load({
    persons: [
      { id: 'a', name: 'Ann Lee' },
      { id: 'b', name: 'Bo Ek', memberships: [{ organization: { id: 'o' }, role: 'whip' }] },
    ],
    organizations: [
      {
        id: 'o',
        name: 'House',
        memberships: [{ person_id: 'a', role: 'chair', organization_id: null }],
        posts: [
          { id: 'p', label: 'Clerk', memberships: [clerk] },
          { id: 'q', label: 'Repeated' },
        ],
        children: [{ id: 'c', name: 'Committee', children: [{ id: 'd', name: 'Bureau' }] }],
      },
    ],
    posts: [{ id: 'q', label: 'Speaker', organization: { id: 'o', name: 'House' } }],
  });
  expect(objects).toEqual({ persons: 2, organizations: 3, posts: 2, memberships: 3 });
  const { organisations, posts, tenures } = await served(base.db);
  expect(organisations!.find(({ id }) => id === 'bureau')).toMatchObject({
    ancestors: ['committee', 'house'],
  });
  expect(posts!.map(({ id, organisation }): unknown[] => [id, organisation])).toEqual([
    ['chair-house', 'house'],
    ['clerk-o', 'house'],
    ['speaker-o', 'house'],
    ['whip-house', 'house'],
  ]);
  expect(tenures!.map(({ person, post }) => `${String(person)} ${String(post)}`).sort()).toEqual([
    'ann-lee chair-house',
    'ann-lee clerk-o',
    'bo-ek whip-house',
  ]);
  expect(await failures()).toEqual([]);
});
