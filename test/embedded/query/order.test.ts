import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import { compareValues } from '../../../src/embedded/query/compare';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { compileSort } from '../../../src/embedded/query/sort';

const stored = (value: unknown) => decodeDocument(serialize({ value })).value;

/** Ascending in MongoDB's order; the values of one inner list are equal. */
const ascending: unknown[][] = [
  [new MinKey()],
  [null],
  [NaN, new Double(NaN), Decimal128.fromString('NaN')],
  [-Infinity, Decimal128.fromString('-Infinity')],
  [Long.MIN_VALUE],
  [-1.5, Decimal128.fromString('-1.50')],
  [0, -0, new Double(0), Long.ZERO, Decimal128.fromString('0E+3')],
  [Number.MIN_VALUE],
  [Decimal128.fromString('0.1')],
  [0.1],
  [1, new Double(1), Long.ONE, Decimal128.fromString('1.0')],
  [9007199254740992],
  [Long.fromString('9007199254740993')],
  [9007199254740994],
  [Infinity],
  [''],
  ['a'],
  ['a\0'],
  ['ab'],
  ['b'],
  ['\uffff'],
  ['\u{10000}'],
  [{}],
  [{ a: 1 }, { a: new Double(1) }],
  [{ a: 1, b: 1 }],
  [{ a: 2 }],
  [{ b: 1 }],
  [{ a: 'x' }],
  [[]],
  [[1]],
  [[1, 2]],
  [[2]],
  [['a']],
  [new Binary(Buffer.from([9]))],
  [new Binary(Buffer.from([1, 1]))],
  [new Binary(Buffer.from([1, 1]), 5)],
  [new Binary(Buffer.from([1, 2]), 5)],
  [new ObjectId('000000000000000000000001')],
  [new ObjectId('000000000000000000000002')],
  [false],
  [true],
  [new Date(-1)],
  [new Date(0)],
  [new Timestamp({ t: 1, i: 2 })],
  [new Timestamp({ t: 4294967295, i: 1 })],
  [new BSONRegExp('a')],
  [new BSONRegExp('a', 'i')],
  [new Code('x')],
  [new MaxKey()],
];

test('the order of all types and values', () => {
  const ranked = ascending.flatMap((equal, rank) => equal.map((v) => ({ v: stored(v), rank })));
  for (const a of ranked) {
    for (const b of ranked) {
      expect([a, b, Math.sign(compareValues(a.v, b.v))]).toEqual([
        a,
        b,
        Math.sign(a.rank - b.rank) + 0,
      ]);
    }
  }
});

test.each<[string, Record<string, unknown>, object[], number[]]>([
  ['missing as null', { a: 1 }, [{ a: 1 }, {}, { a: null }], [1, 2, 0]],
  ['an empty array below null', { a: 1 }, [{}, { a: [] }], [1, 0]],
  ['an empty array above null going down', { a: -1 }, [{ a: [] }, {}], [1, 0]],
  [
    'arrays by their lowest going up',
    { a: 1 },
    [{ a: [5, 2] }, { a: 3 }, { a: [9, 1] }],
    [2, 0, 1],
  ],
  [
    'arrays by their highest going down',
    { a: -1 },
    [{ a: [5, 2] }, { a: 6 }, { a: [9, 1] }],
    [2, 1, 0],
  ],
  ['an array of arrays by its elements', { a: 1 }, [{ a: [[9]] }, { a: [{}] }], [1, 0]],
  ['paths through arrays', { 'a.b': 1 }, [{ a: [{ b: 3 }, { b: 2 }] }, { a: { b: 1 } }], [1, 0]],
  [
    'fields of one array element together',
    { 'a.b': 1, 'a.c': 1 },
    [
      {
        a: [
          { b: 1, c: 5 },
          { b: 9, c: 0 },
        ],
      },
      { a: { b: 1, c: 3 } },
    ],
    [1, 0],
  ],
  [
    'an element without the field as null',
    { 'a.b': 1 },
    [{ a: { b: 1 } }, { a: [7, { b: 2 }] }],
    [1, 0],
  ],
  ['nothing below an empty array', { 'a.b': 1 }, [{ a: { b: 1 } }, { a: [] }, {}], [1, 2, 0]],
  ['by position', { 'a.0': 1 }, [{ a: [2, 0] }, { a: [1, 9] }], [1, 0]],
  [
    'an array at a position as a value',
    { 'a.0': -1 },
    [{ a: [5] }, { a: [[1]] }, { a: [[]] }, { a: [{}] }],
    [1, 3, 0, 2],
  ],
  ['mixed types', { a: 1 }, [{ a: 'x' }, { a: true }, { a: 5 }, { a: new Date(0) }], [2, 0, 1, 3]],
  [
    'ties by the next field',
    { a: 1, b: -1 },
    [{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 0 }],
    [2, 1, 0],
  ],
])('sorting: %s', (_, spec, docs, expected) => {
  const sort = compileSort(spec);
  const indexed = docs.map((doc, i) => ({ doc: stored(doc) as Record<string, unknown>, i }));
  expect(indexed.sort((a, b) => sort.compare(a.doc, b.doc)).map(({ i }) => i)).toEqual(expected);
});

test('two arrays side by side are no order', () => {
  const sort = compileSort({ a: 1, b: 1 });
  expect(() => sort.keyOf({ a: [1], b: [2] })).toThrow('parallel arrays');
  expect(sort.keyOf({ a: [2, 1], b: 3 })).toEqual([1, 3]);
});
