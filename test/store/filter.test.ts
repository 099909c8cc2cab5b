import * as fc from 'fast-check';
import type { CollectionName } from '../../src/store/collections';
import { compileFilter } from '../../src/store/filter';
import type { FilterInput } from '../../src/store/filter-input';
import { allOf } from '../../src/store/page';
import { addMeetings } from '../world';
import { tries } from '../tries';
import { passes } from './filter-reference';
import { randomFilter } from './random-filter';
import { COLLECTIONS, openTestStore, readWorld, type TestStore, type World } from './test-store';

let test: TestStore;
let world: World;

beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 60);
  await giveIdentifiers();
  world = await readWorld(test.reader);
});
afterAll(() => test.close());

/** Keys in registers, which no article gives: two on every third row, one of them in no named register. */
async function giveIdentifiers(): Promise<void> {
  for (const name of ['people', 'organisations', 'posts', 'places'] as const) {
    const rows = test.store.db.collection(name);
    for (const [i, { _id }] of (await rows.find().sort({ _id: 1 }).toArray()).entries()) {
      const wikidata = { scheme: 'wikidata', identifier: i % 2 === 0 ? '7' : `Q${i % 4}` };
      const identifiers = [wikidata, { scheme: null, identifier: '7' }];
      if (i % 3 === 0) await rows.updateOne({ _id }, { $set: { identifiers } });
    }
  }
}

it.each(COLLECTIONS)('finds in %s what the schema says a filter means', async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const input = randomFilter(draw, world, name, 3);
      const filter = await compileFilter(test.reader, name, input);
      const found = await test.store.db
        .collection(name)
        .find(allOf([filter, { retractedAt: null }]), { projection: { _id: 0, id: 1 } })
        .toArray();
      const expected = world[name].filter((row) => passes(world, name, row as never, input));
      expect({ input, found: found.map((row) => row['id'] as string).sort() }).toEqual({
        input,
        found: expected.map(({ id }) => id).sort(),
      });
    }),
    { numRuns: tries(10), endOnFailure: true },
  );
});

it.each<[CollectionName, FilterInput]>([
  ['statements', { speaker: {} }],
  ['statements', { speakingBody: { or: [{}] } }],
  ['statements', { not: { speakingBody: {} } }],
  ['meetings', { participants: { some: { organisation: {} } } }],
  ['meetings', { participants: { every: { person: {} } } }],
  ['meetings', { participants: { some: { onBehalfOf: {} } } }],
  ['meetings', { participants: { none: { post: {} } } }],
  ['meetings', { participants: { some: { not: { post: {} } } } }],
])('asks by a relation without conditions that there is one: %s %j', async (name, input) => {
  const filter = await compileFilter(test.reader, name, input);
  const rows = test.store.db.collection(name).find(allOf([filter, { retractedAt: null }]));
  const found = (await rows.toArray()).map((row) => row['id'] as string);
  const expected = world[name].filter((row) => passes(world, name, row as never, input));
  expect(found.sort()).toEqual(expected.map(({ id }) => id).sort());
});

it('refuses what is too deep, too large or not there, and names where', async () => {
  const compile = (input: object) => compileFilter(test.reader, 'people', input as never);
  let deep: object = { slug: { eq: 'x' } };
  for (let i = 0; i < 20; i++) deep = { not: deep };
  await expect(compile(deep)).rejects.toMatchObject({ constraint: 'at most 16 nested levels' });
  const slugs = Array.from({ length: 501 }, (_, i) => `s${i}`);
  await expect(compile({ slug: { in: slugs } })).rejects.toMatchObject({
    argument: 'filter.slug.in',
    constraint: 'at most 500 values',
  });
  const or = slugs.map((eq) => ({ slug: { eq } }));
  await expect(compile({ or })).rejects.toMatchObject({ argument: 'filter' });
  await expect(compile({ identifier: { scheme: 'wikidata' } })).rejects.toMatchObject({
    argument: 'filter.identifier',
  });
  await expect(compile({ shoe: { eq: '1' } })).rejects.toMatchObject({ argument: 'filter.shoe' });
});
