import { BSONRegExp, serialize } from 'bson';
import fc from 'fast-check';
import { compareValues, typeRank } from '../../../src/embedded/query/compare';
import { type PathBound, analyse, impliedBy } from '../../../src/embedded/query/filter-bounds';
import { decodeDocument, decodeFields } from '../../../src/embedded/query/decode';
import { EMPTY_ARRAY, eachKey } from '../../../src/embedded/query/key-values';
import { filterFields } from '../../../src/embedded/query/filter-fields';
import { compileFilter } from '../../../src/embedded/query/match';
import { someAtPath, splitPath } from '../../../src/embedded/query/path';
import { tries } from '../../tries';

test.each<[object, ReturnType<typeof analyse>]>([
  [{ a: 1 }, { bounds: [{ path: 'a', op: 'eq', value: 1 }], residual: false }],
  [{ a: null }, { bounds: [{ path: 'a', op: 'eq', value: null }], residual: false }],
  [{ a: [1] }, { bounds: [], residual: true }],
  [{ a: new BSONRegExp('x') }, { bounds: [], residual: true }],
  [
    { a: { $gt: 1, $lte: 5 } },
    {
      bounds: [
        { path: 'a', op: 'range', low: { value: 1, inclusive: false } },
        { path: 'a', op: 'range', high: { value: 5, inclusive: true } },
      ],
      residual: false,
    },
  ],
  [
    { a: { $in: [3, 1, 3] } },
    { bounds: [{ path: 'a', op: 'in', values: [1, 3] }], residual: false },
  ],
  [{ a: { $exists: true } }, { bounds: [{ path: 'a', op: 'exists' }], residual: false }],
  [{ a: { $ne: 1 } }, { bounds: [], residual: true }],
  [
    { a: { $elemMatch: { b: 1, c: { $ne: 2 } } } },
    { bounds: [{ path: 'a.b', op: 'eq', value: 1, ofElement: true }], residual: true },
  ],
  [{ a: { $elemMatch: { $elemMatch: { $gt: 1 } } } }, { bounds: [], residual: true }],
  [
    { a: { $elemMatch: { $all: [{ $elemMatch: { b: 1 } }], $gt: [] } } },
    { bounds: [], residual: true },
  ],
  [
    { a: { $elemMatch: { b: { $elemMatch: { $eq: 1 } } } } },
    { bounds: [{ path: 'a.b', op: 'eq', value: 1 }], residual: true },
  ],
  [
    { $and: [{ a: 1 }, { b: 2 }] },
    {
      bounds: [
        { path: 'a', op: 'eq', value: 1 },
        { path: 'b', op: 'eq', value: 2 },
      ],
      residual: false,
    },
  ],
  [
    { x: 1, $or: [{ a: 1 }, { b: { $ne: 2 } }] },
    {
      bounds: [{ path: 'x', op: 'eq', value: 1 }],
      or: [
        { bounds: [{ path: 'a', op: 'eq', value: 1 }], residual: false },
        { bounds: [], residual: true },
      ],
      residual: false,
    },
  ],
])('%j is taken apart', (filter, expected) => {
  const result = analyse(filter as Record<string, unknown>);
  expect(result).toMatchObject({ bounds: expected.bounds });
  if (expected.or) expect(result.or).toMatchObject(expected.or);
  if (expected.residual) expect(result.residual).toBe(true);
});

test.each<[object, object, boolean]>([
  [{ r: null }, { r: null }, true],
  [{ r: null, a: 1 }, { r: null }, true],
  [{ a: 1 }, { r: null }, false],
  [{ r: { $in: [null] } }, { r: null }, true],
  [{ r: { $exists: true } }, { r: null }, false],
  [{ a: 5 }, { a: { $gt: 1 } }, true],
  [{ a: 'x' }, { a: { $gt: 1 } }, false],
  [{ a: { $gt: 3 } }, { a: { $gt: 1 } }, true],
  [{ a: { $gte: 1 } }, { a: { $gt: 1 } }, false],
  [{ a: { $gt: 3, $lt: 5 } }, { a: { $gt: 1, $lt: 9 } }, true],
  [{ a: { $gt: 'x' } }, { a: { $gt: 1 } }, false],
  [{ a: 1 }, { a: { $exists: true } }, true],
  [{ a: null }, { a: { $exists: true } }, false],
  [{ a: { $gt: 1 } }, { a: { $exists: true } }, true],
  [{ $or: [{ a: 1 }, { a: 2 }] }, { a: { $lt: 3 } }, true],
  [{ $or: [{ a: 1 }, { b: 2 }] }, { a: { $lt: 3 } }, false],
  [{ a: 1, b: 2 }, { $and: [{ a: 1 }, { b: { $lt: 3 } }] }, true],
  [{ a: 1 }, {}, true],
  [{ a: { $ne: 1 } }, { a: { $ne: 1 } }, false],
  [{ a: { $elemMatch: { b: 1 } } }, { 'a.b': 1 }, true],
  [{ a: { $elemMatch: { b: { $exists: true } } } }, { 'a.b': { $exists: true } }, true],
  [{ a: { $elemMatch: { b: null } } }, { 'a.b': null }, false],
  [{ a: { $elemMatch: { b: { $in: [1, null] } } } }, { 'a.b': { $in: [1, null] } }, false],
  [{ a: { $elemMatch: { 0: 1 } } }, { 'a.0': 1 }, false],
  [{ a: { $elemMatch: { $eq: null } } }, { a: null }, true],
])('%j implies %j: %s', (filter, condition, expected) => {
  expect(
    impliedBy(analyse(filter as Record<string, unknown>), condition as Record<string, unknown>),
  ).toBe(expected);
});

const scalar = fc.constantFrom<unknown>(null, 0, 1, 2, 3, 'a', 'b', true);
const plain = { noNullPrototype: true };
const value = fc.oneof(
  scalar,
  fc.array(fc.oneof(scalar, fc.record({ b: scalar }, plain), fc.array(scalar, { maxLength: 1 })), {
    maxLength: 3,
  }),
);
const doc = fc.record(
  { a: fc.oneof(value, fc.record({ b: value }, plain)), b: value, 'c d': scalar },
  { requiredKeys: [], noNullPrototype: true },
);
const path = fc.constantFrom('a', 'b', 'a.b', 'a.0');
const test1 = fc.oneof(
  scalar,
  scalar.map((v) => ({ $gt: v })),
  scalar.map((v) => ({ $lte: v })),
  fc.array(scalar, { maxLength: 3 }).map((v) => ({ $in: v })),
  fc.boolean().map((v) => ({ $exists: v })),
  fc.tuple(scalar, scalar).map(([a, b]) => ({ $gte: a, $lt: b })),
  fc.tuple(scalar, scalar).map(([a, b]) => ({ $elemMatch: { $gte: a, $lte: b } })),
  scalar.map((v) => ({ $elemMatch: { b: v } })),
  scalar.map((v) => ({ $elemMatch: { 0: v } })),
  fc.array(scalar, { maxLength: 2 }).map((v) => ({ $all: v })),
  scalar.map((v) => ({ $ne: v })),
);
const clause = fc.tuple(path, test1).map(([p, t]) => ({ [p]: t }));
const filter = fc.oneof(
  clause,
  fc.array(clause, { minLength: 1, maxLength: 3 }).map((c) => ({ $and: c })),
  fc
    .tuple(clause, fc.array(clause, { minLength: 1, maxLength: 2 }))
    .map(([c, or]) => ({ ...c, $or: or })),
);
type Doc = Record<string, unknown>;

/** Whether some value at the path lies within the bound, as index keys show it. */
function meets(document: Doc, bound: PathBound): boolean {
  const parts = splitPath(bound.path);
  if (bound.op === 'exists')
    return someAtPath(document, parts, 'arrayOnly', (v) => v !== undefined);
  const within = (at: unknown): boolean => {
    if (at === EMPTY_ARRAY) return false;
    if (bound.op === 'eq') return compareValues(at, bound.value) === 0;
    if (bound.op === 'in') return bound.values.some((w) => compareValues(at, w) === 0);
    const { low, high } = bound;
    if (typeRank(at) !== typeRank((low ?? high)?.value)) return false;
    const over = !low || compareValues(at, low.value) > (low.inclusive ? -1 : 0);
    return over && (!high || compareValues(at, high.value) < (high.inclusive ? 1 : 0));
  };
  // No index is on a position.
  if (bound.path === 'a.0') {
    return someAtPath(document, parts, 'elementsThenArray', (v) => within(v ?? null));
  }
  const keys: unknown[] = [];
  eachKey(document, [parts], ([value]) => keys.push(value));
  return keys.some(within);
}

test('what a filter finds lies within its bounds', () => {
  fc.assert(
    fc.property(filter, doc, (f, d) => {
      if (!compileFilter(f)(d)) return;
      const { bounds, or } = analyse(f);
      for (const bound of bounds)
        expect([f, d, bound, meets(d, bound)]).toEqual([f, d, bound, true]);
      if (or) expect(or.some((branch) => branch.bounds.every((b) => meets(d, b)))).toBe(true);
    }),
    { numRuns: tries(300) },
  );
});

test('a filter needs no more of a document than the fields that it names', () => {
  fc.assert(
    fc.property(filter, doc, (f, d) => {
      const whole = compileFilter(f)(decodeDocument(serialize(d)));
      const part = compileFilter(f)(decodeFields(serialize(d), filterFields(f) ?? new Set()));
      expect([f, d, part]).toEqual([f, d, whole]);
    }),
    { numRuns: tries(300) },
  );
  expect(filterFields({ $or: [{ 'a.b': 1 }, { $and: [{ c: 1 }] }] })).toEqual(new Set(['a', 'c']));
  expect(filterFields({ a: 1, $nor: [{ $expr: true }] })).toBeUndefined();
});

test('where a filter implies a condition, all that it finds meets the condition', () => {
  fc.assert(
    fc.property(filter, filter, doc, (f, condition, d) => {
      if (!impliedBy(analyse(f), condition) || !compileFilter(f)(d)) return;
      expect([f, condition, d, compileFilter(condition)(d)]).toEqual([f, condition, d, true]);
    }),
    { numRuns: tries(600) },
  );
});
