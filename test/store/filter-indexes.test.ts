import type { Document } from 'mongodb';
import type { CollectionName } from '../../src/store/collections';
import { compileFilter } from '../../src/store/filter';
import type { FilterInput } from '../../src/store/filter-input';
import { FILTER_FIELDS, type FilterField } from '../../src/store/filter-fields';
import { INDEXES } from '../../src/store/indexes';
import { allOf } from '../../src/store/page';
import { addMeetings } from '../world';
import { valuesAt } from './filter-reference';
import { COLLECTIONS, openTestStore, readWorld, type TestStore, type World } from './test-store';

let test: TestStore;
let world: World;

beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 300);
  world = await readWorld(test.reader);
});
afterAll(() => test.close());

const offered = COLLECTIONS.flatMap((name) =>
  Object.entries<FilterField>(FILTER_FIELDS[name]).map(
    ([field, spec]): [CollectionName, string, FilterField] => [name, field, spec],
  ),
);

it.each(offered)(
  'serves every positive condition on %s.%s by an index',
  async (name, field, spec) => {
    for (const value of conditions(name, spec)) {
      const input = { [field]: value };
      const filter = await compileFilter(test.reader, name, input);
      expect(Object.keys(filter)).not.toHaveLength(0);
      const plan = await explain(name, filter);
      expect({ input, plan }).toEqual({
        input,
        plan: expect.not.stringContaining('COLLSCAN') as string,
      });
      expect(plan).toContain('IXSCAN');
      expect({ input, served: hasIndex(name, filter) }).toEqual({ input, served: true });
    }
  },
);

it('serves every relation filter by indexes in the commands before it, too', async () => {
  const { slug } = world.people[0]!;
  const filters: [CollectionName, FilterInput][] = [
    ['meetings', { participants: { some: { person: { slug: { eq: slug } } } } }],
    ['people', { met: { slug: { eq: slug } } }],
    [
      'organisations',
      { officials: { none: { person: { meetings: { some: { date: { gte: '2020-01-01' } } } } } } },
    ],
    ['meetings', { inOffice: { tenure: { person: { slug: { eq: slug } } }, match: 'DEFINITE' } }],
  ];
  for (const [name, input] of filters) {
    const commands = await test.commandsDuring(() => compileFilter(test.reader, name, input));
    expect(commands.length).toBeGreaterThan(0);
    for (const { find, aggregate, filter, pipeline } of commands) {
      const condition = (filter ?? (pipeline as Document[])[0]!['$match']) as Document;
      expect(await explain((find ?? aggregate) as CollectionName, condition)).not.toContain(
        'COLLSCAN',
      );
    }
  }
});

/** The plan for a filter alone, as a count of the whole list has to read it. */
async function explain(name: CollectionName, filter: Document): Promise<string> {
  const found = test.store.db.collection(name).find(allOf([filter, { retractedAt: null }]));
  const { queryPlanner } = (await found.explain('queryPlanner')) as { queryPlanner: Document };
  return JSON.stringify(queryPlanner['winningPlan']);
}

/** Whether an index of the present begins with a path of the filter: a plan may choose to walk another. */
function hasIndex(name: CollectionName, filter: Document): boolean {
  const text = JSON.stringify(filter);
  return INDEXES.some(({ collection, key, present }) => {
    const first = Object.keys(key)[0]!;
    const names = [first, first.split('.').at(-1)!];
    return collection === name && present && names.some((one) => text.includes(`"${one}":`));
  });
}

/** Every positive condition that the grammar has for a field, on values that the world holds. */
function conditions(name: CollectionName, spec: FilterField): object[] {
  const at = (path: string): string =>
    ((world[name] as unknown as Record<string, unknown>[]).flatMap((row) =>
      valuesAt(row, path),
    )[0] ?? 'none') as string;
  switch (spec.by) {
    case 'value':
      return [
        { eq: at(spec.path) },
        { in: [at(spec.path), 'none'] },
        { startsWith: at(spec.path).slice(0, 3) },
        ...(spec.optional ? [{ exists: true }, { exists: false }] : []),
      ];
    case 'truth':
      return [{ eq: true }, { eq: false }, { exists: true }, { exists: false }];
    case 'day':
      return [
        { eq: at(spec.path) },
        { in: [at(spec.path)] },
        { gte: at(spec.path) },
        { lte: at(spec.path) },
      ];
    case 'window':
      return [
        ...['POSSIBLE', 'DEFINITE'].flatMap((match) => [
          { gte: '2000-01-01', match },
          { lte: '2000-01-01', match },
          { gte: '1999-01-01', lte: '2000-01-01', match },
        ]),
        ...(spec.date ? [{ exists: true }, { exists: false }] : []),
      ];
    case 'name':
      return [{ eq: at(spec.path) }, { startsWith: 'A' }, { contains: at(spec.path) }];
    case 'identifier':
      return [{ eq: 'Q1' }, { in: ['Q1', '7'] }, { eq: 'Q1', scheme: 'wikidata' }];
    case 'text':
      return [{ contains: 'cooperation' }];
    case 'standing':
      return ['DEFINITE', 'POSSIBLE', 'NO'].map((one) => ({
        asOf: '2005-01-01',
        certainty: [one],
      }));
    case 'one':
      return [
        { ...ofFirst(spec.to) },
        ...(spec.optional ? [{ exists: true }, { exists: false }] : [{}]),
      ];
    case 'some':
    case 'ref':
      return [ofFirst(spec.to), {}];
    case 'many':
      return [{ some: ofFirst(spec.to) }, { every: ofFirst(spec.to) }, { some: {} }];
    case 'back':
      return [{ some: ofFirst(spec.from) }, { every: ofFirst(spec.from) }];
    case 'met':
      return [ofFirst('people')];
    case 'participations':
      return [
        { some: { person: ofFirst('people') } },
        { some: { organisation: ofFirst('organisations') } },
        { some: { post: ofFirst('posts'), onBehalfOf: ofFirst('organisations') } },
        { some: { role: { eq: 'HOST' } } },
        { some: { person: {} } },
        { every: { organisation: {} } },
        { none: { post: {}, onBehalfOf: {} } },
        { every: { person: ofFirst('people') } },
        { some: {} },
      ];
    case 'inOffice':
      return [{ tenure: { person: ofFirst('people') }, match: 'POSSIBLE' }];
  }
}

/** A filter that the first row of a collection passes. */
function ofFirst(name: CollectionName): FilterInput {
  const row = world[name][0]! as unknown as Record<string, unknown>;
  if (row['slug']) return { slug: { eq: row['slug'] } };
  return name === 'statements'
    ? { act: { eq: row['act'] } }
    : { endState: { eq: row['endState'] } };
}
