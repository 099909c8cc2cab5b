import { type GraphQLLeafType, isEnumType } from 'graphql';

const pick = <T>(values: readonly T[], r: number): T => values[Math.floor(r * values.length)]!;

const strings = [
  'Kassym-Jomart Tokayev', '', ' ', '"quoted"', 'back\\slash', 'line\nfeed\u0000\u001f\u007f', 'Қазақстан',
  '\u2028\u2029', 'lone \ud800', '\udfff', '🇰🇿', '</script>', 'x'.repeat(63) + '"', 'y'.repeat(64), 'z'.repeat(200), '__proto__',
  5, -0, true, { valueOf: () => 'told' as unknown },
]; // prettier-ignore
const ints = [0, -0, 1, -1, 42, 2 ** 31 - 1, -(2 ** 31), '17', true, 3.0];
const floats = [0, -0, 0.1, 1e21, 1e-7, 123456789012345680000, 5e-324, -2.5, '2.5', false];
const anything = [
  'text', 1, true, -0, [], {}, [1, undefined, null, [() => 1]], { a: undefined, b: null, 'ключ': { d: [1] } },
  new Date(0), { toJSON: () => 'own' }, NaN, new Map([[1, 2]]),
]; // prettier-ignore

/** A value that the leaf's type serializes; `r` from 0 up to 1 chooses. */
export function leaf(type: GraphQLLeafType, r: number): unknown {
  if (isEnumType(type)) return pick(type.getValues(), r).value;
  switch (type.name) {
    case 'String':
      return pick(strings, r);
    case 'ID':
      return pick(['m1', '', '"', 7, -3, 'Ünal'], r);
    case 'Int':
      return pick(ints, r);
    case 'Float':
      return pick(floats, r);
    case 'Boolean':
      return pick([true, false, 0, 1], r);
    case 'Day':
      return pick(['2021-07-16', '1999-12-31', 'not a day'], r);
    case 'Date':
      return pick(['2021-07-16', '1999-12-31'], r);
    case 'DateTime':
      return pick([new Date(0), '2021-07-16T09:30:00Z'], r);
    default:
      return pick(anything, r);
  }
}

function withRejections(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rejected = ['first', 'second'].map((message) => Promise.reject(new Error(message)));
  return [...(value as unknown[]), ...rejected];
}

/** What a resolver or property should not give, or seldom gives; `good` makes the usual value. Only what is
 * `resolved`, so no property, may hold promises that are left alone. */
export function fault(r: number, good: () => unknown, resolved: boolean): unknown {
  const faults: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => new Error('an error as a value'),
    () => Promise.resolve(good()),
    () => Promise.reject(new Error('a rejected value')),
    () => (resolved ? withRejections(good()) : null),
    () => good,
    () => new Set([good(), good()]),
    () => ({ wrong: 'kind' }),
    () => [],
    () => 'text',
    () => NaN,
    () => Symbol('symbol'),
    () => new Array<unknown>(3),
    () => ({ then: 'no promise' }),
    () => ({ __typename: 'Nobody' }),
  ];
  return pick(faults, r)();
}
