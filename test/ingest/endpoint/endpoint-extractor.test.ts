import { EndpointExtractor } from '../../../src/ingest/endpoint/endpoint-extractor';
import { ingestArticle, type Outcome } from '../../../src/ingest/ingest';
import { findProposal, listProposals } from '../../../src/store/proposal';
import { openTestBase, type TestBase } from '../test-base';
import {
  answer,
  choice,
  hangUp,
  type ModelServer,
  raw,
  silence,
  stall,
  startModelServer,
  status,
} from './model-server';

const TEXT =
  ' date 2021-07-16 PARIS. REUTERS - Minister of Fisheries of Norway, Ms. Ann Lee met with the ' +
  'Ambassador of Sweden, Mr. Bo Ek. Ms. Lee welcomed the talks.';
const MODEL_ANSWER = {
  people: {
    'ann-lee': { name: 'Ann Lee', quote: 'Ms. Ann Lee' },
    'bo-ek': { name: 'Bo Ek', quote: 'Mr. Bo Ek' },
  },
  posts: {
    'minister-of-fisheries-of-norway': {
      label: 'Minister of Fisheries of Norway',
      quote: 'Minister of Fisheries of Norway',
    },
  },
  tenures: [
    {
      person: 'ann-lee',
      post: 'minister-of-fisheries-of-norway',
      quote: 'Minister of Fisheries of Norway, Ms. Ann Lee',
    },
  ],
};

let base: TestBase;
let server: ModelServer;
beforeAll(async () => {
  base = await openTestBase();
  server = await startModelServer();
});
beforeEach(async () => {
  await base.clear();
  server.asked.length = 0;
  server.replies.length = 0;
});
afterAll(async () => {
  await server.close();
  await base.close();
});

function ingest(timeoutMs = 5000): Promise<Outcome> {
  const endpoint = { url: server.url, key: 'sk-secret', model: 'reader-1', timeoutMs };
  return ingestArticle(
    base.db,
    { source: 'a.txt', text: TEXT },
    {
      extractor: new EndpointExtractor(endpoint),
      extractorName: 'endpoint',
      language: 'en',
      today: '2026-01-01',
    },
  );
}
const whyOf = (outcome: Outcome) => (outcome.outcome === 'PROPOSED' ? 'proposed' : outcome.why);

test('an answer waits for review, asked for with the schema and the key', async () => {
  server.replies.push(answer(MODEL_ANSWER));
  const outcome = await ingest();
  expect(outcome).toMatchObject({ outcome: 'PROPOSED', refused: [] });
  const [asked] = server.asked;
  expect(asked).toMatchObject({
    path: '/v1/chat/completions',
    authorization: 'Bearer sk-secret',
    body: { model: 'reader-1', response_format: { type: 'json_schema' } },
  });
  expect(asked?.body.messages[1]?.content).toContain(TEXT);
  const [proposal] = await listProposals(base.db, true);
  expect(proposal?.extractor).toBe('endpoint');
  const items = Object.fromEntries(proposal?.items.map((item) => [item.key, item]) ?? []);
  expect(items['people/ann-lee']).toMatchObject({ state: 'PENDING', confidence: 0.5 });
  // The link step may give the post another slug.
  const [tenure] = Object.keys(items).filter((key) => key.startsWith('tenures/ann-lee.'));
  expect(items[tenure ?? '']).toMatchObject({ state: 'PENDING', confidence: 0.5 });
});

test('an invented quote is refused with all that needs it, and told; the rest stands', async () => {
  const invented = structuredClone(MODEL_ANSWER);
  invented.people['ann-lee'].quote = 'Ms. Ann Lee, who was born in Oslo';
  server.replies.push(answer(invented));
  const outcome = await ingest();
  if (outcome.outcome !== 'PROPOSED') throw new Error(outcome.why);
  expect(outcome.refused.join()).toContain('Ms. Ann Lee, who was born in Oslo');
  const proposal = await findProposal(base.db, outcome.article);
  const keys = proposal?.items.map(({ key }) => key);
  expect(keys).toContain('people/bo-ek');
  expect(keys).not.toContain('people/ann-lee');
  expect(keys?.some((key) => key.startsWith('tenures/'))).toBe(false);
});

test.each([
  ['a cut completion', [raw('{"choices":[{"message":{"content":"{')], 'expected JSON', 1],
  ['a cut answer', [answer('{"people":{"ann')], 'expected JSON', 1],
  ['no JSON', [raw('<html>')], 'expected JSON', 1],
  ['null', [raw('null')], 'expected choices[0].message.content', 1],
  ['no list of choices', [raw('{"choices":{"0":{}}}')], 'expected choices[0].message.content', 1],
  ['a number', [raw('5')], 'expected choices[0].message.content', 1],
  ['another shape', [answer({ people: [] })], 'answer/people: must be object', 1],
  ['unknown lists', [answer({ peoples: {} })], 'must NOT have additional properties', 1],
  ['an article of its own', [answer({ article: {} })], 'must NOT have additional properties', 1],
  ['401', [status(401)], 'HTTP status 401', 1],
  ['a refusal', [choice({ refusal: 'I cannot.' })], 'the model refused: I cannot.', 1],
  ['length', [choice({ content: '{}' }, 'length')], 'cut off at the length', 1],
  ['500s', [status(500, { 'retry-after': '0' })], 'HTTP status 500 (attempt 3 of 3)', 3],
  ['a long wait', [status(429, { 'retry-after': '3600' })], 'HTTP status 429 (attempt 1', 1],
  ['hanging up', [hangUp], 'no answer: ', 3],
  ['too much', [raw('x'.repeat(5_000_000))], 'an answer over 4194304 bytes', 1],
] as const)(
  '%s fails the text, and nothing of it is written',
  async (_name, replies, why, asked) => {
    server.replies.push(...replies);
    const outcome = await ingest();
    expect(outcome.outcome).toBe('FAILED');
    expect(whyOf(outcome)).toContain(why);
    expect(whyOf(outcome)).not.toContain('sk-secret');
    expect(server.asked).toHaveLength(asked);
    expect(await listProposals(base.db, false)).toEqual([]);
  },
);

test.each([
  ['no answer', silence],
  ['half an answer', stall],
])('%s in time is tried again, then fails', async (_name, reply) => {
  server.replies.push(reply);
  expect(whyOf(await ingest(50))).toContain('no whole answer within 50 ms (attempt 3 of 3)');
  expect(server.asked).toHaveLength(3);
});

test('after 429 and 503 the next attempt counts', async () => {
  server.replies.push(
    status(429, { 'retry-after': '0' }),
    status(503, { 'retry-after': new Date(0).toUTCString() }),
    answer(MODEL_ANSWER),
  );
  expect(await ingest()).toMatchObject({ outcome: 'PROPOSED' });
  expect(server.asked).toHaveLength(3);
});
