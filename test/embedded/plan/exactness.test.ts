import fc from 'fast-check';
import { atOnce, withoutPauses } from '../../../src/embedded/pause';
import { planFind } from '../../../src/embedded/plan/find';
import { compareValues } from '../../../src/embedded/query/compare';
import { compileFilter } from '../../../src/embedded/query/match';
import { compileSort, type Sort } from '../../../src/embedded/query/sort';
import type { Document } from '../../../src/embedded/query/values';
import { encodeKey } from '../../../src/embedded/storage/key';
import { tries } from '../../tries';
import { index, order, path, randomCollections, scalar, small } from './random-collections';

/** The answer with indexes is the answer without: for random documents, indexes, filters and orders. */

const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true });

const document = fc.record(
  { a: small, b: small, c: scalar },
  { requiredKeys: [], noNullPrototype: true },
);
const condition = fc.oneof(
  { weight: 4, arbitrary: small },
  plain({ $in: fc.array(scalar, { maxLength: 4 }) }),
  fc
    .record(
      { $gt: scalar, $gte: scalar, $lt: scalar, $lte: scalar },
      { requiredKeys: [], noNullPrototype: true },
    )
    .filter((c) => Object.keys(c).length > 0),
  plain({ $exists: fc.boolean() }),
  plain({ $ne: scalar }),
  plain({ $elemMatch: plain({ $gte: scalar, $lt: scalar }) }),
  plain({ $elemMatch: plain({ x: scalar, y: scalar }) }),
  plain({ $elemMatch: plain({ $elemMatch: plain({ $gte: scalar }) }) }),
  plain({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
);
const fields = fc
  .array(fc.tuple(path, condition), { minLength: 0, maxLength: 3 })
  .map((entries) => Object.fromEntries(entries) as Document);
const filter: fc.Arbitrary<Document> = fc.oneof(
  { weight: 3, arbitrary: fields },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, fc.array(fields, { minLength: 1, maxLength: 3 }))
      .map(([f, $or]): Document => ({ ...f, $or })),
  },
  {
    weight: 1,
    arbitrary: fc.array(fields, { minLength: 1, maxLength: 2 }).map(($and): Document => ({ $and })),
  },
  // Pages after a key, the filter that Chancery's lists live by.
  {
    weight: 2,
    arbitrary: fc
      .tuple(scalar, scalar)
      .map(([v, i]): Document => ({ $or: [{ c: { $gt: v } }, { c: v, b: { $gt: i } }] })),
  },
);
const { store, collectionOf, close } = randomCollections();
afterAll(() => close());

// Wherever there can be a pause there is one: the answers are the same.
const scope = { checkTime: () => true, sortBytes: 1e9 };

test('the answer with indexes is the answer without', async () => {
  const used = { index: 0, union: 0, collection: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 24 }),
      fc.array(index, { maxLength: 3 }),
      fc.array(fc.record({ filter, sort: order, skip: fc.nat(3), limit: fc.nat(6) }), {
        minLength: 10,
        maxLength: 20,
      }),
      async (documents, specs, questions) => {
        const collection = await collectionOf(documents, specs);
        const reader = store.latest();
        const all = [
          ...withoutPauses(
            planFind(
              { filter: {}, hint: { $natural: 1 } },
              { reader, collection, ...scope },
            ).rows(),
          ),
        ].map((row) => row.document);
        for (const question of questions) {
          const sort =
            Object.keys(question.sort).length > 0 ? compileSort(question.sort) : undefined;
          const matching = all.filter((doc) => compileFilter(question.filter)(doc));
          if (sort && !matching.every((doc) => hasKey(sort, doc))) continue;
          if (sort) matching.sort((a, b) => sort.compare(a, b));
          // As the planner chooses, and as each index would have it.
          for (const hint of [undefined, ...collection.indexes.map((each) => each.name)]) {
            const hinted = collection.indexes.find((each) => each.name === hint);
            const plan = () => planFind({ ...question, hint }, { reader, collection, ...scope });
            if (hinted && (hinted.sparse || hinted.partial) && isRefused(plan)) continue;
            const finding = plan();
            used[finding.plan.kind]++;
            const found = [...withoutPauses(finding.rows())].map((row) => row.document);
            const { skip, limit } = question;
            const window = matching.slice(skip, limit > 0 ? skip + limit : undefined);
            const ids = (docs: Document[]) => docs.map((doc) => doc._id as number);
            expect(new Set(ids(found)).size).toBe(found.length);
            expect(found.length).toBe(window.length);
            expect(atOnce(finding.count())).toBe(window.length);
            const matchingIds = new Set(ids(matching));
            expect(ids(found).every((id) => matchingIds.has(id))).toBe(true);
            if (sort) found.forEach((doc, i) => expect(sort.compare(doc, window[i]!)).toBe(0));
          }
        }
      },
    ),
    { numRuns: tries(20) },
  );
  // The property is about plans, so they have to occur.
  expect(used.index).toBeGreaterThan(100);
});

/** Two arrays side by side are no order: whether that is met depends on what is read. */
function hasKey(sort: Sort, doc: Document): boolean {
  try {
    return sort.keyOf(doc).length > 0;
  } catch (error) {
    expect(error).toMatchObject({ code: 2 });
    return false;
  }
}

/** An index that may lack what the filter finds is not read because a hint says so. */
function isRefused(plan: () => unknown): boolean {
  try {
    plan();
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 115 });
    return true;
  }
}

test('a hint of an index that may lack what is asked for is refused by name', async () => {
  const collection = await collectionOf([{ a: 1 }, { b: 1 }], [{ key: { a: 1 }, sparse: true }]);
  const reader = store.latest();
  const hinted = (filter: Document) => () =>
    planFind({ filter, hint: { a: 1 } }, { reader, collection, ...scope });
  expect(hinted({ b: 1 })).toThrow('sparse index');
  expect(hinted({ a: 1 })().plan.kind).toBe('index');
});

// Rare among random questions, since branches on one index are joined.
test('each branch of an $or on an index of its own', async () => {
  const documents = Array.from({ length: 200 }, (_, i) => ({ a: i % 50, b: i % 40 }));
  const collection = await collectionOf(documents, [{ key: { a: 1 } }, { key: { b: 1 } }]);
  const filter = { $or: [{ a: 7 }, { b: { $in: [3, 7] } }] };
  const finding = planFind({ filter }, { reader: store.latest(), collection, ...scope });
  expect(finding.plan.kind).toBe('union');
  const found = [...withoutPauses(finding.rows())].map((row) => row.document._id as number);
  const expected = documents.flatMap(({ a, b }, i) => (a === 7 || b === 3 || b === 7 ? [i] : []));
  expect(found.sort((x, y) => x - y)).toEqual(expected);
});

test('index keys are ordered as values are', () => {
  const bigger = fc.oneof(small, fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), fc.double(), fc.string());
  fc.assert(
    fc.property(bigger, bigger, (a, b) => {
      const expected = Math.sign(compareValues(a, b));
      expect(Math.sign(encodeKey([a]).compare(encodeKey([b])))).toBe(expected);
      const down = encodeKey([a], [true]).compare(encodeKey([b], [true]));
      expect(Math.sign(down) + expected).toBe(0);
    }),
    { numRuns: tries(500) },
  );
});
