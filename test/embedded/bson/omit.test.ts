import { serialize } from 'bson';
import fc from 'fast-check';
import { encode } from '../../../src/embedded/bson/codec';
import { omitFields } from '../../../src/embedded/bson/omit';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { compileProjection, omissionsIn } from '../../../src/embedded/query/project';
import { tries } from '../../tries';

const scalar = fc.constantFrom(1, 0.5, -0, 'é', 'a\0b', '', null, true, new Date(5), 7n);
const { value } = fc.letrec<{ value: unknown; document: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    tie('document'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  document: documentOf(tie('value')),
}));

function documentOf(of: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const fields = { a: of, ab: of, b: of, é: of };
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}

/** Paths of which none leads through another. */
const paths = fc
  .uniqueArray(fc.constantFrom('a', 'a.b', 'a.ab', 'a.b.a', 'b', 'ab.é', 'é', 'b.a', 'none', '_id'))
  .map((all) => all.filter((path) => !all.some((other) => path.startsWith(`${other}.`))))
  .filter((all) => all.length > 0);

test('leaves out of the bytes what the projection leaves out of the document', () => {
  fc.assert(
    fc.property(documentOf(value), paths, (document, left) => {
      const bytes = Buffer.from(serialize(document));
      const spec = Object.fromEntries(left.map((path) => [path, 0]));
      const expected = encode(compileProjection(spec)(decodeDocument(bytes)));
      expect(omitFields(bytes, omissionsIn(spec)!)).toEqual(expected);
    }),
    { numRuns: tries(500) },
  );
});

test('is for projections that only leave out', () => {
  expect(omissionsIn({ a: 0, b: 1 })).toBeUndefined();
  expect(omissionsIn({ a: { $slice: 1 } })).toBeUndefined();
  expect(omissionsIn({ a: { b: 0 } })).toBeUndefined();
  expect(omissionsIn({})).toBeUndefined();
  expect(omissionsIn({ a: false, 'b.c': 0 })).toHaveLength(2);
});
