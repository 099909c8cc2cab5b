import { LIMITS } from '../../src/graphql/limits/limits';
import { startService, type TestService } from '../harness';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Answer {
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost?: Record<string, number> };
}

async function post(body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

const query =
  '{ people(first: 7) { nodes { meetings(first: 3) { nodes { topics { topic { slug } } } } } } }';
// meetings(3) hold 5 topics each, a topic entry and its topic; connections and lists of nodes count one.
const perMeeting = 5 * (1 + 1);
const requested = 7 * (1 + (3 * (1 + perMeeting) + 1)) + 1;

test('an operation tells its cost when a header or its extensions ask', async () => {
  for (const answer of [
    await post({ query }, { 'x-chancery-cost': '1' }),
    await post({ query, extensions: { cost: true } }),
  ]) {
    expect(answer.extensions?.cost).toEqual({
      requested,
      limit: LIMITS.nodes,
      commands: 3,
      documents: expect.any(Number) as number,
      keys: expect.any(Number) as number,
      ms: expect.any(Number) as number,
    });
  }
});

test('an operation that is not asked tells nothing', async () => {
  expect(await post({ query })).not.toHaveProperty('extensions');
});

test('commands are counted for each request by itself', async () => {
  const asks = [1, 2, 3].map((depth) => {
    const inner = ['slug', 'meetings(first: 1) { nodes { slug } }', 'tenures { nodes { id } }'];
    const fields = inner.slice(0, depth).join(' ');
    return post({ query: `{ people { nodes { ${fields} } } }`, extensions: { cost: true } });
  });
  const answers = await Promise.all(asks);
  expect(answers.map(({ extensions }) => extensions?.cost?.['commands'])).toEqual([1, 2, 3]);
});

test('what is too large is refused before it runs, with the sum and where it comes from', async () => {
  const large =
    '{ people(first: 100) { nodes { ...P } } } fragment P on Person { meetings(first: 100) { nodes { participants { role } } } }';
  let answer: Answer = {};
  const commands = await service.commandsDuring(async () => {
    answer = await post({ query: large });
  });
  expect(commands).toEqual([]);
  expect(answer.errors?.[0]?.extensions).toEqual({
    code: 'QUERY_TOO_LARGE',
    docs: 'docs/errors.md#query_too_large',
    constraint: `at most ${LIMITS.nodes} entities`,
  });
  expect(answer.errors?.[0]?.message).toContain('people(100) > meetings(100) > participants(5)');
});

test('how many meetings of a status lie in a window is counted without reading one', async () => {
  const window = '{ gte: "2021-01-01", lte: "2021-12-31", match: DEFINITE }';
  const { extensions } = await post({
    query: `{ meetings(filter: { status: { eq: HELD }, date: ${window} }) { totalCount } }`,
    extensions: { cost: true },
  });
  expect(extensions!.cost).toMatchObject({ commands: 1, documents: 0 });
  expect(extensions!.cost!.keys).toBeGreaterThan(0);
});

test('documents and keys are those that the commands examined, at every level', async () => {
  const examined = async (text: string) => {
    const { extensions } = await post({ query: text, extensions: { cost: true } });
    const { commands, documents, keys } = extensions!.cost!;
    return { commands, documents, keys };
  };
  expect(await examined('{ person(slug: "askar-shakirov") { name } }')).toEqual({
    commands: 1,
    documents: 1,
    keys: 1,
  });
  const held = await service.store.db
    .collection('tenures')
    .countDocuments({ person: 'askar-shakirov', retractedAt: null });
  expect(held).toBeGreaterThan(0);
  // The person, again as the parent of the list, and the tenures.
  expect(
    await examined('{ person(slug: "askar-shakirov") { tenures { nodes { firstCited } } } }'),
  ).toEqual({ commands: 2, documents: 2 + held, keys: 2 + held });
});

test.each([
  [
    'each id asked for',
    'nodes(ids: [IDS]) { ... on Person { meetings(first: 3) { nodes { id } } } }',
    4 * (1 + 3 + 1),
  ],
  ['no id', 'nodes(ids: []) { id }', 0],
  [
    'an article’s mentions, which are many',
    'article(slug: "x") { mentions { entity { __typename } } }',
    1 + 40 * 2,
  ],
  ['an article’s sentences', 'article(slug: "x") { sentences { text } }', 1 + 40],
  [
    'both pages of one list',
    'a: people(first: 3) { nodes { id } } b: people(last: 4) { nodes { id } }',
    4 + 5,
  ],
])('%s is reckoned', async (_what, selection, expected) => {
  const ids = Array.from({ length: 4 }, () => '"UGVyc29uOmFza2FyLXNoYWtpcm92"').join(', ');
  const asked = `{ ${selection.replace('IDS', ids)} }`;
  const { extensions } = await post({ query: asked, extensions: { cost: true } });
  expect(extensions!.cost!['requested']).toBe(expected);
});

test('many ids with long lists below are refused', async () => {
  const ids = Array.from({ length: 100 }, () => '"UGVyc29uOmFza2FyLXNoYWtpcm92"').join(', ');
  const below = 'meetings(first: 100) { nodes { participants { role } } }';
  const { errors } = await post({
    query: `{ nodes(ids: [${ids}]) { ... on Person { ${below} } } }`,
  });
  expect(errors?.[0]?.message).toContain('nodes(100) > meetings(100) > participants(5)');
});
