import {
  calculateObjectSize,
  Code,
  Decimal128,
  deserialize,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import { ServerError } from '../../../src/embedded/errors';
import { decodeDocument, decodeFields } from '../../../src/embedded/query/decode';
import { compileFilter } from '../../../src/embedded/query/match';
import { matchCases } from './match.cases';

const stored = (doc: object) => decodeDocument(serialize(doc));

function outcome(run: () => boolean): boolean | number {
  try {
    return run();
  } catch (error) {
    if (error instanceof ServerError) return error.code;
    throw error;
  }
}

describe('filters', () => {
  test.each(matchCases)('%j finds %j: %j', (filter, doc, expected) => {
    expect(outcome(() => compileFilter(stored(filter))(stored(doc)))).toBe(expected);
  });
});

test('fields are read past values of every type', () => {
  const other = {
    ...{
      a: 1,
      b: 1.5,
      c: 5n,
      d: 'text',
      e: { f: [1] },
      g: [1, 'x'],
      h: true,
      i: null,
      j: new Date(0),
    },
    ...{ k: new ObjectId(), l: Buffer.from('abc'), m: /x/i, n: new MinKey(), o: new MaxKey() },
    ...{ p: Decimal128.fromString('1'), q: new Timestamp({ t: 1, i: 1 }), r: new Code('x') },
  };
  const bytes = serialize({ ...other, last: 'found' });
  expect(decodeFields(bytes, new Set(['last']))).toEqual({ last: 'found' });
  expect(decodeFields(bytes, new Set(['e', 'none', 'n']))).toEqual({
    e: { f: [1] },
    n: new MinKey(),
  });
});

test('numbers keep their types from bytes to bytes', () => {
  const bytes = serialize({ a: 1, b: new Double(1), c: 5n, d: 1.5, e: -0, f: [new Double(2)] });
  expect(Buffer.from(serialize(decodeDocument(bytes)))).toEqual(Buffer.from(bytes));
  expect(calculateObjectSize(deserialize(bytes))).not.toBe(0);
});
