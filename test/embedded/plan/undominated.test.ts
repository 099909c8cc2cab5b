import fc from 'fast-check';
import { indexScan } from '../../../src/embedded/plan/index-scan';
import { entriesUpTo } from '../../../src/embedded/plan/rarest';
import { isSorted, type Plan } from '../../../src/embedded/plan/scan';
import { undominated } from '../../../src/embedded/plan/undominated';
import { analyse } from '../../../src/embedded/query/filter-bounds';
import { compileSort } from '../../../src/embedded/query/sort';
import type { Document } from '../../../src/embedded/query/values';
import { prefixOf } from '../../../src/embedded/storage/numbers';
import { after } from '../../../src/embedded/storage/reader';
import { tries } from '../../tries';
import { index, randomCollections, small } from './random-collections';

const { store, collectionOf, close } = randomCollections();
afterAll(() => close());

const few = fc.nat(3);
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true });
const condition = fc.oneof(
  few,
  few.map(($gte) => ({ $gte })),
  few.map(($lt) => ({ $lt })),
  fc.array(few, { minLength: 1, maxLength: 4 }).map(($in) => ({ $in })),
  fc.constant(null),
);
const filter = record({ a: condition, b: condition, c: condition });
const order = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1, -1)), { maxLength: 2 })
  .map((entries) => Object.fromEntries(entries) as Document);

test('a plan that is left out reads no less than one that is left, and gives no order that none of these gives', async () => {
  let leftOut = 0;
  // Mostly one value a path, and at times several, by which a document has several entries.
  const value = fc.oneof({ weight: 20, arbitrary: few }, { weight: 1, arbitrary: small });
  const document = record({ a: value, b: value, c: few });
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 20, maxLength: 40 }),
      fc.array(index, { minLength: 2, maxLength: 6 }),
      fc.array(fc.tuple(filter, order), { minLength: 5, maxLength: 10 }),
      async (documents, specs, queries) => {
        const collection = await collectionOf(documents, specs);
        const reader = store.latest();
        const entries = (plan: Plan): number => {
          const prefix = prefixOf(collection.id);
          if (plan.kind === 'collection')
            return reader.countUpTo('documents', prefix, after(prefix), 1e6);
          const { ranges } = (plan as Plan & { kind: 'index' }).scan;
          return entriesUpTo(reader, ranges, 1e6);
        };
        for (const [asked, sorting] of queries) {
          const sort = compileSort(sorting)?.fields ?? [];
          const plans: Plan[] = collection.indexes.flatMap((each) => {
            const scan = indexScan(each, analyse(asked), sort);
            return scan ? [{ kind: 'index' as const, scan }] : [];
          });
          plans.push({ kind: 'collection' });
          const left = undominated(plans);
          expect(left.length).toBeGreaterThan(0);
          for (const plan of plans) {
            if (left.includes(plan)) continue;
            leftOut++;
            const better = left.filter(
              (other) => entries(other) <= entries(plan) && (isSorted(other) || !isSorted(plan)),
            );
            expect(better).not.toEqual([]);
          }
        }
      },
    ),
    { numRuns: tries(40) },
  );
  expect(leftOut).toBeGreaterThan(100);
});
