import type { Answer } from '../../../src/ingest/endpoint/answer-schema';
import { EndpointExtractor } from '../../../src/ingest/endpoint/endpoint-extractor';
import { ingestArticle, type Outcome } from '../../../src/ingest/ingest';
import { findProposal, listProposals } from '../../../src/store/proposal';
import { openTestBase, type TestBase } from '../test-base';
import { NOTHING } from './answers';
import {
  answer,
  choice,
  fault,
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
const MODEL_ANSWER: Answer = {
  ...NOTHING,
  people: [
    { name: 'Ann Lee', shortNames: ['Lee'] },
    { name: 'Bo Ek', shortNames: [] },
  ],
  posts: [
    {
      label: 'Minister of Fisheries of Norway',
      organisation: null,
      quote: 'Minister of Fisheries of Norway',
    },
  ],
  tenures: [
    {
      person: 'Ann Lee',
      post: 'Minister of Fisheries of Norway',
      start: null,
      end: null,
      acting: false,
      quote: 'Minister of Fisheries of Norway, Ms. Ann Lee',
    },
  ],
  meetings: [
    {
      kind: 'MEETING',
      status: 'HELD',
      date: '../2021-07-16',
      dateWords: null,
      place: null,
      participants: [
        {
          party: 'Ann Lee',
          role: 'PARTICIPANT',
          post: 'Minister of Fisheries of Norway',
          onBehalfOf: null,
          quote: 'Ms. Ann Lee met with',
        },
        { party: 'Bo Ek', role: 'PARTICIPANT', post: null, onBehalfOf: null, quote: 'Mr. Bo Ek' },
      ],
      topics: [],
      outcomes: [],
      quote: 'Ms. Ann Lee met with the Ambassador of Sweden, Mr. Bo Ek',
    },
  ],
  statements: [{ speaker: 'Ann Lee', act: 'WELCOMED', meeting: 0, quote: 'welcomed the talks' }],
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

const extractor = (timeoutMs = 5000, url = server.url) =>
  new EndpointExtractor({ url, key: 'sk-secret', model: 'reader-1', timeoutMs, firstWaitMs: 20 });

function ingest(by = extractor(), text = TEXT): Promise<Outcome> {
  return ingestArticle(
    base.db,
    { source: 'a.txt', text },
    {
      extractor: by,
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
    body: {
      model: 'reader-1',
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    },
  });
  expect(asked?.body.messages[1]?.content).toContain(TEXT);
  const [proposal] = await listProposals(base.db, true);
  expect(proposal?.extractor).toBe('endpoint');
  const items = Object.fromEntries(proposal?.items.map((item) => [item.key, item]) ?? []);
  expect(items['people/ann-lee']).toMatchObject({ state: 'PENDING', confidence: 0.5 });
  // The link step may give the post another slug.
  const [tenure] = Object.keys(items).filter((key) => key.startsWith('tenures/ann-lee.'));
  expect(items[tenure ?? '']).toMatchObject({ state: 'PENDING', confidence: 0.5 });
  expect(Object.keys(items).filter((key) => key.startsWith('meetings/'))).toHaveLength(1);
  expect(Object.keys(items).filter((key) => key.startsWith('statements/'))).toHaveLength(1);
});

test('an endpoint that takes no schema is asked for JSON alone, and told its form', async () => {
  server.replies.push(
    fault(400, 'response_format.type: json_schema is not supported'),
    // As llama-cpp-python says it.
    fault(500, "'loc': ('body', 'response_format', 'schema'), 'msg': 'Extra inputs'"),
    answer(MODEL_ANSWER),
  );
  const by = extractor();
  expect(await ingest(by)).toMatchObject({ outcome: 'PROPOSED', refused: [] });
  const formats = () => server.asked.map(({ body }) => body.response_format);
  expect(formats()).toMatchObject([
    { type: 'json_schema' },
    { type: 'json_object', schema: { type: 'object' } },
    { type: 'json_object' },
  ]);
  expect(formats()[2]).not.toHaveProperty('schema');
  expect(server.asked[0]?.body.messages[0]?.content).not.toContain('"shortNames"');
  expect(server.asked[2]?.body.messages[0]?.content).toContain('"shortNames"');
  // The next text is asked for at once as it takes it.
  await ingest(by, TEXT.replace('Paris', 'Rome').replace('talks', 'meeting'));
  expect(formats()).toHaveLength(4);
  expect(formats()[3]).toEqual({ type: 'json_object' });
});

test('an endpoint that takes no form at all is told of as it says it', async () => {
  server.replies.push(fault(400, 'response_format is not known'));
  expect(whyOf(await ingest())).toBe('endpoint: HTTP status 400: response_format is not known');
  expect(server.asked).toHaveLength(3);
});

test('what an endpoint says of a fault is told, without the key', async () => {
  server.replies.push(fault(401, 'Incorrect API key sk-secret\n  provided'));
  expect(whyOf(await ingest())).toBe('endpoint: HTTP status 401: Incorrect API key *** provided');
});

test('an address that no client may ask is named at once', async () => {
  const outcome = await ingest(extractor(5000, 'http://127.0.0.1:4190/v1'));
  expect(whyOf(outcome)).toBe('endpoint: cannot be asked: bad port');
});

test('an invented name is refused with all that needs it, and told; the rest stands', async () => {
  const [lee, ...others] = MODEL_ANSWER.people;
  const invented = { ...lee, name: 'Ann Mary Lee' };
  const tenures = MODEL_ANSWER.tenures.map((each) => ({ ...each, person: 'Ann Mary Lee' }));
  server.replies.push(answer({ ...MODEL_ANSWER, people: [invented, ...others], tenures }));
  const outcome = await ingest();
  if (outcome.outcome !== 'PROPOSED') throw new Error(outcome.why);
  expect(outcome.refused.join()).toContain('Ann Mary Lee');
  const proposal = await findProposal(base.db, outcome.article);
  const keys = proposal?.items.map(({ key }) => key);
  expect(keys).toContain('people/bo-ek');
  expect(keys?.filter((key) => key.startsWith('people/'))).toEqual(['people/bo-ek']);
  expect(keys?.some((key) => key.startsWith('tenures/'))).toBe(false);
});

test.each([
  ['a cut completion', [raw('{"choices":[{"message":{"content":"{')], 'expected JSON', 1],
  ['a cut answer', [answer('{"people":{"ann')], 'expected JSON', 1],
  ['no JSON', [raw('<html>')], 'expected JSON', 1],
  ['null', [raw('null')], 'expected choices[0].message.content', 1],
  ['no list of choices', [raw('{"choices":{"0":{}}}')], 'expected choices[0].message.content', 1],
  ['a number', [raw('5')], 'expected choices[0].message.content', 1],
  ['another shape', [answer({ ...NOTHING, people: {} })], 'answer/people: must be array', 1],
  ['no lists', [answer({})], "must have required property 'people'", 1],
  [
    'unknown lists',
    [answer({ ...NOTHING, peoples: [] })],
    'must NOT have additional properties',
    1,
  ],
  [
    'an article of its own',
    [answer({ ...NOTHING, article: {} })],
    'must NOT have additional properties',
    1,
  ],
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
  expect(whyOf(await ingest(extractor(50)))).toContain(
    'no whole answer within 50 ms (attempt 3 of 3)',
  );
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
