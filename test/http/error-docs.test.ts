import { startService, type TestService } from '../harness';

let service: TestService;
beforeAll(async () => {
  service = await startService({ seed: false });
});
afterAll(() => service.stop());

interface Refused {
  errors: { message: string; extensions: { docs: string } }[];
}

async function refusedBy(query: string): Promise<Refused['errors'][number]> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as Refused).errors[0]!;
}

test('the docs that an error names are a link, relative to the API', async () => {
  const { extensions } = await refusedBy('{ node(id: "x") { id } }');
  const link = new URL(extensions.docs, `${service.url}/graphql`);
  const page = await fetch(link);
  expect([page.status, page.headers.get('content-type')]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ]);
  expect(await page.text()).toContain(`## ${link.hash.slice(1).toUpperCase()}\n`);
});

test.each([
  ['{ node(id: "x") { id } }', 'id: expected an id as given by this API'],
  ['{ people(after: "x") { totalCount } }', 'after: expected a cursor as given by this API'],
  ['{ people(first: 1, last: 1) { totalCount } }', 'last: not given together with first'],
])('%s is refused in a sentence', async (query, message) => {
  expect((await refusedBy(query)).message).toBe(message);
});
