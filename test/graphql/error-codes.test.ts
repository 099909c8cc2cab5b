import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { InputError } from '../../src/errors';
import { ERROR_CODES } from '../../src/graphql/error-codes';
import { formatErrorWith } from '../../src/graphql/errors';

const docs = readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8');
const logged: string[] = [];
const format = formatErrorWith({ error: (_detail, message) => logged.push(message) });
const formatted = (code?: string) => ({ message: 'm', path: ['a'], extensions: { code } });

test('the documented codes are the closed list', () => {
  const [errors] = docs.split('# Cost');
  const headings = [...errors!.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([...ERROR_CODES]);
});

test('every error says where its code is explained', () => {
  for (const code of ERROR_CODES) {
    const { extensions } = format(formatted(code), new GraphQLError('m'));
    expect(extensions).toEqual({ code, docs: `docs/errors.md#${code.toLowerCase()}` });
  }
});

test('an argument at fault is named with what is allowed', () => {
  const error = new GraphQLError('m', {
    path: ['a'],
    originalError: new InputError('first', 'a number'),
  });
  expect(format(formatted('INTERNAL_SERVER_ERROR'), error)).toEqual({
    message: 'first: expected a number',
    path: ['a'],
    extensions: {
      code: 'BAD_USER_INPUT',
      docs: 'docs/errors.md#bad_user_input',
      argument: 'first',
      constraint: 'a number',
    },
  });
});

test('no code outside the list and nothing internal is answered', () => {
  expect(format(formatted('SOMETHING_ELSE'), new GraphQLError('m')).extensions).toMatchObject({
    code: 'BAD_REQUEST',
  });
  logged.length = 0;
  const secret = new GraphQLError('m', { path: ['a'], originalError: new Error('password') });
  const answer = format({ ...formatted(), message: 'password' }, secret);
  expect(JSON.stringify(answer)).not.toContain('password');
  expect(logged).toEqual(['an operation failed']);
});
