import * as fc from 'fast-check';
import type { CollectionName } from '../../src/store/collections';
import { compileFilter } from '../../src/store/filter';
import type { FilterInput } from '../../src/store/filter-input';
import type { PageRequest, SortKey, SortOrder } from '../../src/store/page';
import { RELATIONS } from '../../src/store/relations';
import { readWindows, type Relation } from '../../src/store/window';
import { addMeetings } from '../world';
import { tries } from '../tries';
import { passes, valuesAt } from './filter-reference';
import { openTestStore, readWorld, type TestStore, type World } from './test-store';

let test: TestStore;
let world: World;

beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 150);
  world = await readWorld(test.reader);
});
afterAll(() => test.close());

type Plain = Record<string, unknown>;

/** The paths that a list of a collection is ordered by, and a filter that some of its rows pass. */
const LISTS: Partial<Record<CollectionName, { orders: string[]; filter: FilterInput }>> = {
  articles: { orders: ['publishedAt'], filter: { publishedAt: { gte: '2005-01-01' } } },
  meetings: {
    orders: ['dateLatest', 'dateEarliest', 'name'],
    filter: { status: { in: ['HELD', 'PLANNED'] }, date: { gte: '2001-01-01', match: 'POSSIBLE' } },
  },
  organisations: { orders: ['name'], filter: { kind: { eq: 'MINISTRY' } } },
  posts: { orders: ['label'], filter: { label: { startsWith: 'A' } } },
  tenures: { orders: ['firstCited'], filter: { firstCited: { gte: '2000-01-01' } } },
  statements: { orders: ['order'], filter: { act: { in: ['SAID', 'WELCOMED', 'NOTED'] } } },
};

it.each(Object.entries(RELATIONS))(
  'windows %s as a slow reference does',
  async (_, relation: Relation) => {
    const { orders, filter } = LISTS[relation.from]!;
    const parents = world[relation.parent].slice(0, 50).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(parents, { minLength: Math.min(parents.length, 5) }),
        fc.constantFrom(...orders),
        fc.constantFrom(1 as const, -1 as const),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        fc.boolean(),
        fc.option(fc.nat(), { freq: 2 }),
        fc.option(fc.nat(), { freq: 4 }),
        fc.boolean(),
        async (asked, path, direction, limit, backward, filtered, after, before, counted) => {
          const keyAt = (n: number | null): SortKey | null => {
            const rows = world[relation.from] as unknown as Plain[];
            return n === null || rows.length === 0 ? null : keyOf(rows[n % rows.length]!, path);
          };
          const input = filtered ? filter : {};
          const page: PageRequest = { limit, backward, after: keyAt(after), before: keyAt(before) };
          const order = { path, direction };
          const request = {
            filter: await compileFilter(test.reader, relation.from, input),
            order,
            page,
            wants: { rows: true, totalCount: counted },
          };
          let pages: Awaited<ReturnType<typeof readWindows>> = [];
          const commands = await test.commandsDuring(async () => {
            pages = await readWindows(test.reader, relation, asked, request);
          });
          expect(commands).toHaveLength(1);
          expect(JSON.stringify(commands).includes('"total"')).toBe(counted);
          expect(
            pages.map(({ rows, ...rest }) => ({ ids: rows.map(({ id }) => id), ...rest })),
          ).toEqual(asked.map((id) => reference(relation, id, input, order, page, counted)));
        },
      ),
      { numRuns: tries(2), endOnFailure: true },
    );
  },
);

function keyOf(row: Plain, path: string): SortKey {
  return [valuesAt(row, path)[0] as string, row['id'] as string];
}

/** One parent's page, by reading all of its children. */
function reference(
  relation: Relation,
  parent: string,
  input: FilterInput,
  { path, direction }: SortOrder,
  { limit, backward, after, before }: PageRequest,
  counted: boolean,
) {
  const parentRow = (world[relation.parent] as unknown as Plain[]).find(
    (row) => row['id'] === parent,
  )!;
  const keys = valuesAt(parentRow, relation.local);
  const compare = (a: SortKey, b: SortKey): number =>
    direction * (a[0] === b[0] ? (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) : a[0] < b[0] ? -1 : 1);
  const all = (world[relation.from] as unknown as Plain[])
    .filter((row) => valuesAt(row, relation.foreign).some((key) => keys.includes(key)))
    .filter((row) => passes(world, relation.from, row, input))
    .sort((a, b) => compare(keyOf(a, path), keyOf(b, path)));
  const inside = all.filter(
    (row) =>
      (!after || compare(keyOf(row, path), after) > 0) &&
      (!before || compare(keyOf(row, path), before) < 0),
  );
  const shown = backward ? inside.slice(-limit) : inside.slice(0, limit);
  const more = inside.length > limit;
  return {
    ids: shown.map((row) => row['id']),
    hasNextPage: before !== null || (more && !backward),
    hasPreviousPage: after !== null || (more && backward),
    totalCount: counted ? all.length : null,
  };
}
