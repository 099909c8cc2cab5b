import fc from 'fast-check';
import type { Example } from '../../src/http/examples';

/** One change of a text: from token `at` on, `count` tokens are replaced by `insert`. */
interface Edit {
  at: number;
  count: number;
  insert: string[];
}

/** Tokens that break assumptions: bounds, wrong kinds, names of every object, directives, closing braces. */
const NASTY = [
  ...['{', '}', '(', ')', '[', ']', ':', '$', '@', '!', '|', '&', '=', '...', '"', '"""', '#', ','],
  ...[
    '0',
    '-1',
    '101',
    '1e999',
    '99999999999',
    '1.5',
    'null',
    'true',
    '""',
    '"\\u0000"',
    '"\\uD800"',
  ],
  ...['"2021-02-30"', '"../.."', '__proto__', 'constructor', '__typename', '__schema', '__type'],
  ...['query', 'mutation', 'subscription', 'fragment', 'on', '@skip(if: true)', '@include(if: $x)'],
  ...[
    'first: 100',
    'last: 100',
    'after: "x"',
    'filter: {}',
    'not: {}',
    'or: []',
    'asOf: "0000-01-01"',
  ],
];

const tokensOf = (text: string): string[] => text.match(/"[^"]*"|\.\.\.|\w+|[^\s\w]|\s+/g) ?? [];

function edited(text: string, edits: readonly Edit[]): string {
  const tokens = tokensOf(text);
  for (const { at, count, insert } of edits) {
    tokens.splice(at % (tokens.length + 1), count, ...insert.flatMap((token) => [' ', token]));
  }
  return tokens.join('');
}

/**
 * Bodies for `/graphql` made from the examples by random edits: of the query's tokens, with variables of
 * any kind beside it, and sometimes of the JSON text itself.
 */
export function hostileBodies(examples: readonly Example[]): fc.Arbitrary<string> {
  const own = [...new Set(examples.flatMap(({ query }) => tokensOf(query)))].filter(
    (token) => token.trim() !== '',
  );
  const token = fc.oneof(fc.constantFrom(...own), fc.constantFrom(...NASTY), fc.string());
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat(10_000),
    count: fc.nat(4),
    insert: fc.array(token, { maxLength: 3 }),
  });
  // Mostly absent, so that most edits of the query are what decides the answer.
  const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
  const request = fc.record({
    query: fc
      .tuple(fc.constantFrom(...examples), fc.array(edit, { maxLength: 2 }))
      .map(([{ query }, edits]) => edited(query, edits)),
    variables: rarely(
      fc.oneof(
        fc.dictionary(fc.constantFrom('slug', 'day', 'body', 'x', '__proto__'), fc.jsonValue()),
        fc.jsonValue(),
      ),
    ),
    operationName: rarely(fc.oneof(fc.constantFrom('WhoMetWhom', '', '__proto__'), fc.jsonValue())),
    extensions: rarely(fc.oneof(fc.constant({ cost: true }), fc.jsonValue())),
  });
  return fc
    .tuple(request, rarely(fc.array(edit, { maxLength: 2 })))
    .map(([body, edits]) => edited(JSON.stringify(body), edits ?? []));
}
