import { MongoServerError } from 'mongodb';
import { TimeUpError } from '../../src/errors';
import { formatErrorWith } from '../../src/graphql/errors';

const logged: unknown[] = [];
const format = formatErrorWith({ error: (detail) => void logged.push(detail) });

test.each([
  ['the service', new TimeUpError(15_000)],
  ['MongoDB', new MongoServerError({ message: 'operation exceeded time limit', code: 50 })],
])('a request that %s ends for its time is told that it is too large', (_who, error) => {
  const { message, extensions } = format({ message: error.message }, error);
  expect(extensions).toEqual({
    code: 'QUERY_TOO_LARGE',
    docs: 'docs/errors.md#query_too_large',
    constraint: 'at most 15 seconds a request',
  });
  expect(message).toContain('15 seconds');
  expect(logged).toEqual([]);
});

test('suggestions of names are left out', () => {
  const message = 'Value "X" does not exist in "Y" enum. Did you mean the enum value "Z"?';
  const formatted = { message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  expect(format(formatted, new Error(message)).message).toBe(
    'Value "X" does not exist in "Y" enum.',
  );
});
