import fc from 'fast-check';
import { atOnce, withoutPauses } from '../../../src/embedded/pause';
import { planFind } from '../../../src/embedded/plan/find';
import { compileFilter } from '../../../src/embedded/query/match';
import type { Document } from '../../../src/embedded/query/values';
import { tries } from '../../tries';
import { randomCollections, scalar, small } from './random-collections';

/** Parts of an index beyond the one that has many values tell which documents need not be read. */

const { store, collectionOf, close } = randomCollections();
afterAll(() => close());

const scope = { checkTime: () => true, sortBytes: 1e9 };
const direction = fc.constantFrom(1, -1);
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []) =>
  fc.record(model, { requiredKeys, noNullPrototype: true });
// Mostly few numbers, so that ranges hold many documents, of which later parts leave some.
const often = fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: scalar });
const range = fc.oneof(
  record({ $gte: fc.nat(2) }, ['$gte']),
  record({ $lt: fc.integer({ min: 1, max: 4 }) }, ['$lt']),
  record({ $gt: often, $gte: often, $lt: often, $lte: often }).filter(
    (bounds) => Object.keys(bounds).length > 0,
  ),
);
const condition = fc.oneof(
  often,
  range,
  record({ $in: fc.array(often, { minLength: 1, maxLength: 4 }) }, ['$in']),
);
const filter = fc.oneof(
  { weight: 3, arbitrary: record({ a: condition, b: range, d: condition }, ['b', 'd']) },
  { weight: 1, arbitrary: record({ a: condition, b: range, c: condition, d: condition }, ['b']) },
);

test('what later parts tell is what the filter tells', async () => {
  let told = 0;
  let unread = 0;
  const document = record({ a: often, b: often, c: small, d: often });
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 20, maxLength: 40 }),
      record({ a: direction, b: direction, c: direction, d: direction }, ['a', 'b', 'c', 'd']),
      fc.array(filter, { minLength: 10, maxLength: 20 }),
      async (documents, key, filters) => {
        const collection = await collectionOf(documents, [{ key }]);
        for (const each of filters as Document[]) {
          const matches = compileFilter(each);
          const all = documents.flatMap((doc, i) => (matches({ _id: i, ...doc }) ? [i] : []));
          const hint = { ...key };
          const plan = () =>
            planFind({ filter: each, hint }, { reader: store.latest(), collection, ...scope });
          const finding = plan();
          const rows = [...withoutPauses(finding.rows())];
          expect(rows.map((row) => row.document._id).sort((x, y) => Number(x) - Number(y))).toEqual(
            all,
          );
          const count = plan();
          expect(atOnce(count.count())).toBe(all.length);
          if (finding.plan.kind !== 'index' || !finding.plan.scan.later) continue;
          if (finding.plan.scan.later.suffice) {
            told++;
            expect(finding.work.docsExamined).toBe(all.length);
            expect(count.work.docsExamined).toBe(0);
          }
          if (finding.work.docsExamined < finding.work.keysExamined) unread++;
        }
      },
    ),
    { numRuns: tries(15) },
  );
  expect(told).toBeGreaterThan(20);
  expect(unread).toBeGreaterThan(20);
});

test('of branches each of which the index tells the documents are counted without reading one', async () => {
  let told = 0;
  const several = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 });
  const document = record({ a: several, b: fc.nat(3), d: fc.nat(4) }, ['a', 'b', 'd']);
  const branch = record({ a: condition, b: range, d: range }, ['a', 'b', 'd']);
  const either = record({ $or: fc.array(branch, { minLength: 2, maxLength: 4 }), d: range }, [
    '$or',
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 20, maxLength: 40 }),
      fc.array(either, { minLength: 10, maxLength: 20 }),
      async (documents, filters) => {
        const hint = { a: 1, b: 1, d: 1 };
        const collection = await collectionOf(documents, [{ key: hint }]);
        for (const each of filters as Document[]) {
          const matches = compileFilter(each);
          const all = documents.flatMap((doc, i) => (matches({ _id: i, ...doc }) ? [i] : []));
          const plan = (limit: number) =>
            planFind(
              { filter: each, hint, limit },
              { reader: store.latest(), collection, ...scope },
            );
          const rows = [...withoutPauses(plan(0).rows())].map(({ document: { _id } }) =>
            Number(_id),
          );
          expect(rows.sort((x, y) => x - y)).toEqual(all);
          const count = plan(0);
          expect(atOnce(count.count())).toBe(all.length);
          expect(atOnce(plan(3).count())).toBe(Math.min(3, all.length));
          if (count.plan.kind !== 'union') continue;
          told++;
          expect(count.work.docsExamined).toBe(0);
        }
      },
    ),
    { numRuns: tries(15) },
  );
  expect(told).toBeGreaterThan(20);
});
