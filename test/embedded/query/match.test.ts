import { calculateObjectSize, deserialize, serialize, Double } from 'bson';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { compileFilter } from '../../../src/embedded/query/match';
import { matchCases } from './match.cases';

const stored = (doc: object) => decodeDocument(serialize(doc));

describe('filters', () => {
  test.each(matchCases)('%j finds %j: %j', (filter, doc, expected) => {
    expect(compileFilter(stored(filter))(stored(doc))).toBe(expected);
  });
});

test('numbers keep their types from bytes to bytes', () => {
  const bytes = serialize({ a: 1, b: new Double(1), c: 5n, d: 1.5, e: -0, f: [new Double(2)] });
  expect(Buffer.from(serialize(decodeDocument(bytes)))).toEqual(Buffer.from(bytes));
  expect(calculateObjectSize(deserialize(bytes))).not.toBe(0);
});
