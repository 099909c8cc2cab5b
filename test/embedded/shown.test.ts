import { Binary, BSONRegExp, Decimal128, Double, MinKey, ObjectId, Timestamp, UUID } from 'bson';
import { shown } from '../../src/embedded/shown';

test.each<[unknown, string]>([
  [1, '1'],
  [new Double(1), '1.0'],
  [2.5, '2.5'],
  [-0, '-0.0'],
  [NaN, 'nan'],
  [7n, '7'],
  [Decimal128.fromString('1.50'), '1.50'],
  ['a"b', '"a\\"b"'],
  [null, 'null'],
  [true, 'true'],
  [new Date(5), 'new Date(5)'],
  [new ObjectId('5a0000000000000000000001'), "ObjectId('5a0000000000000000000001')"],
  [new Timestamp({ t: 1, i: 2 }), 'Timestamp(1, 2)'],
  [new BSONRegExp('x', 'i'), '/x/i'],
  [new Binary(Buffer.from([1, 171])), 'BinData(0, 01AB)'],
  [new UUID('00000000-0000-4000-8000-000000000001'), 'UUID("00000000-0000-4000-8000-000000000001")'], // prettier-ignore
  [new MinKey(), 'MinKey'],
  [{}, '{}'],
  [[], '[]'],
  [{ a: [1, { b: 'x' }], c: {} }, '{ a: [ 1, { b: "x" } ], c: {} }'],
])('%j is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('what is long is cut off, and not looked at to its end', () => {
  expect(shown('x'.repeat(5_000))).toHaveLength(1_003);
  const many = Array.from({ length: 1_000_000 }, (_, i) => i);
  expect(shown(many)).toHaveLength(1_003);
});
