import { Binary, BSONRegExp, Code, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { EMPTY_ARRAY } from '../../../src/embedded/query/key-values';
import { encodeKey } from '../../../src/embedded/storage/key';
import { endOfPart } from '../../../src/embedded/storage/key-part';
import { tries } from '../../tries';
import { small } from '../plan/random-collections';

const text = fc.string({ unit: fc.constantFrom('a', '\0', 'ÿ', '\u{1f600}', 'b') });
const other = fc.oneof(
  fc.constantFrom(EMPTY_ARRAY, new MinKey(), new MaxKey(), new ObjectId(), new Date(-1)),
  fc.constantFrom(new Timestamp(new Long(1, -1)), true, 2n ** 63n - 1n, NaN, {}),
  text,
  text.map((code) => new Code(code)),
  text.map((pattern) => new BSONRegExp(pattern.replaceAll('\0', ''), 'i')),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new Binary(bytes)),
  fc.record({ '': text, b: fc.record({ c: fc.array(text, { maxLength: 2 }) }) }),
);

test('the parts of a key are found where they were put', () => {
  const part = fc.tuple(fc.oneof(small, other), fc.boolean());
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const values = parts.map(([value]) => value);
      const descending = parts.map(([, down]) => down);
      const key = Buffer.concat([encodeKey(values, descending), Buffer.of(0, 0, 0xff)]);
      let at = 0;
      for (const [value, down] of parts) {
        const end = endOfPart(key, at, down ? 0xff : 0);
        expect(key.subarray(at, end)).toEqual(encodeKey([value], [down]));
        at = end;
      }
      expect(at).toBe(key.length - 3);
    }),
    { numRuns: tries(500) },
  );
});
