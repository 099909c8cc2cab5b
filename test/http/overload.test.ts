import { startService, type TestService } from '../harness';

/**
 * What the public security checks for GraphQL servers try, each as they judge it: overloads,
 * suggestions, CSRF, tracing and debug modes. Introspection is open by default, and a setting.
 */
let service: TestService;
beforeAll(async () => {
  service = await startService({ seed: false });
});
afterAll(() => service.stop());

interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; locations?: unknown[]; extensions: Record<string, unknown> }[];
  extensions?: unknown;
}

async function send(body: unknown, type = 'application/json'): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

const get = async (query: string): Promise<number> =>
  (await fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`)).status;

const codeOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

test('alias overloading', async () => {
  const aliases = Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ');
  const answer = await send({ query: `query cop { ${aliases} }` });
  expect(answer.data).toBeUndefined();
  expect(codeOf(answer)).toEqual(['QUERY_TOO_LARGE']);
});

test('batch overloading', async () => {
  const answer = await send(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
  expect([answer.status, codeOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
});

test('directive overloading is answered once, with every place', async () => {
  const answer = await send({ query: `query cop { __typename ${'@aa'.repeat(10)} }` });
  expect(answer.status).toBe(400);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors![0]!.locations).toHaveLength(10);
});

test('field overloading', async () => {
  const flood = (times: number) => send({ query: `query cop { ${'__typename '.repeat(times)} }` });
  expect(codeOf(await flood(500))).toEqual(['QUERY_TOO_LARGE']);
  expect((await flood(21)).data).toBeUndefined();
  expect((await flood(20)).data).toEqual({ __typename: 'Query' });
});

test('circular introspection', async () => {
  let inner = 'name';
  for (let i = 0; i < 5; i++) inner = `fields { type { ${inner} } }`;
  const answer = await send({ query: `{ __schema { types { ${inner} } } }` });
  expect([answer.status, answer.data]).toEqual([400, undefined]);
});

test('no field is suggested', async () => {
  const { errors } = await send({ query: '{ __schema { directive } }' });
  expect(errors![0]!.message).toMatch(/^Cannot query field "directive"/);
  expect(errors![0]!.message).not.toMatch(/did you mean/i);
});

test('no query or mutation by a link, none by a form', async () => {
  expect(await get('query cop { __typename }')).toBe(400);
  expect(await get('mutation cop { __typename }')).toBe(400);
  const form = `query=${encodeURIComponent('query cop { __typename }')}`;
  expect((await send(form, 'application/x-www-form-urlencoded')).status).toBe(415);
  expect((await send('{"query":"{ __typename }"}', 'text/plain')).status).toBeGreaterThan(399);
});

test('no traces, no stacks', async () => {
  expect(await send({ query: '{ __typename }' })).toEqual({
    status: 200,
    data: { __typename: 'Query' },
  });
  const { errors } = await send({ query: 'qwerty cop { abc }' });
  expect(Object.keys(errors![0]!.extensions).sort()).toEqual(['code', 'docs']);
});
