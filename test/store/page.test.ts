import * as fc from 'fast-check';
import { type Page, readPage, type SortKey } from '../../src/store/page';
import type { TopicRow } from '../../src/store/topic';
import { tries } from '../tries';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;

beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

/** Few names, so that many rows tie. */
const NAMES = ['a', 'b', 'c'];
const row = fc.record({ name: fc.constantFrom(...NAMES), id: fc.uuid() });
const change = fc.record({
  insert: fc.array(row, { maxLength: 4 }),
  remove: fc.array(fc.nat(40), { maxLength: 3 }),
});

interface Row {
  name: string;
  id: string;
}

const stored = ({ name, id }: Row) => ({
  _id: id,
  id,
  slug: id,
  name,
  names: [],
  nameTerms: [],
  initiators: [],
  evidence: [],
  recordedAt: new Date(0),
  retractedAt: null,
});

it('pages through what stays, once and in order, while rows come and go between pages', async () => {
  const topics = test.store.db.collection<ReturnType<typeof stored>>('topics');
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { minLength: 1, maxLength: 25, selector: ({ id }) => id }),
      fc.array(change, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1 as const, -1 as const),
      fc.boolean(),
      async (rows, changes, sizes, direction, backward) => {
        await topics.deleteMany({});
        await topics.insertMany(rows.map(stored));
        const present = new Map(rows.map((one) => [one.id, one]));
        const throughout = new Map(present);
        const ever = new Map(present);
        const order = { path: 'name', direction };
        const seen: Row[] = [];
        let at: SortKey | null = null;
        for (let page = 0; ; page++) {
          const limit = sizes[page % sizes.length]!;
          const read: Page<TopicRow> = await readPage(test.reader, 'topics', {
            filter: {},
            order,
            page: { limit, backward, after: backward ? null : at, before: backward ? at : null },
            wants: { rows: true, totalCount: true },
          });
          expect(read.totalCount).toBe(present.size);
          expect(read.rows.length).toBeLessThanOrEqual(limit);
          for (const { id } of read.rows) expect(present.has(id)).toBe(true);
          const goesOn = backward ? read.hasPreviousPage : read.hasNextPage;
          if (backward) seen.unshift(...read.rows);
          else seen.push(...read.rows);
          const edge: TopicRow | undefined = read.rows.at(backward ? 0 : -1);
          if (!edge || !goesOn) break;
          expect(read.rows).toHaveLength(limit);
          at = [edge.name, edge.id];
          const { insert, remove } = changes[page] ?? { insert: [], remove: [] };
          const fresh = insert.filter(
            ({ id }, i) => !ever.has(id) && insert.findIndex((one) => one.id === id) === i,
          );
          const gone = remove.flatMap((n) => [...present.keys()][n] ?? []);
          if (fresh.length > 0) await topics.insertMany(fresh.map(stored));
          if (gone.length > 0) await topics.deleteMany({ id: { $in: gone } });
          for (const one of fresh) {
            present.set(one.id, one);
            ever.set(one.id, one);
          }
          for (const id of gone) {
            present.delete(id);
            throughout.delete(id);
          }
        }
        const sorted = (list: Row[]): Row[] =>
          [...list].sort((a, b) => direction * (compare(a.name, b.name) || compare(a.id, b.id)));
        const ids = seen.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(sorted(ids.map((id) => ever.get(id)!)).map(({ id }) => id));
        for (const id of throughout.keys()) expect(ids).toContain(id);
      },
    ),
    { numRuns: tries(20) },
  );
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
