import fc from 'fast-check';
import { compileFilter } from '../../../src/embedded/query/match';
import type { Document } from '../../../src/embedded/query/values';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { encode } from '../../../src/embedded/bson/codec';
import { tries } from '../../tries';

const STRINGS = ['a', 'b', 'c', 'd'];
const string = fc.constantFrom(...STRINGS);
const value = fc.oneof(string, fc.constant(null), fc.integer({ min: 0, max: 2 }));
const values = fc.oneof(value, fc.array(value, { maxLength: 3 }));

const doc = fc.record(
  { p: fc.oneof(values, fc.record({ q: values })), n: fc.integer({ min: 0, max: 3 }) },
  { requiredKeys: ['n'] },
);
const wanted = fc.oneof(
  string,
  fc.array(string, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.array(value, { maxLength: 3 }).map(($in) => ({ $in })),
  string.map(($ne) => ({ $ne })),
  fc.constant(null),
);
const clause = fc.record(
  { p: wanted, 'p.q': wanted, n: fc.integer({ min: 0, max: 3 }).map(($gte) => ({ $gte })) },
  { requiredKeys: ['p'] },
);

/** As the store reads it, which tells types apart. */
const stored = (plain: Document): Document => decodeDocument(Buffer.from(encode(plain)));

test('of many branches the ones that are tried answer as all of them do', () => {
  fc.assert(
    fc.property(doc, fc.array(clause, { minLength: 16, maxLength: 24 }), (plain, $or) => {
      const given = stored(plain);
      const asked = stored({ $or }).$or as Document[];
      const any = asked.some((one) => compileFilter(one)(given));
      expect(compileFilter({ $or: asked })(given)).toBe(any);
    }),
    { numRuns: tries(60) },
  );
});
