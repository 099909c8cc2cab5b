import { RuleExtractor } from '../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../src/ingest/ingest';
import { showProposals } from '../../src/ingest/show-proposals';
import { decide } from '../../src/ingest/review/decide';
import { startService, type TestService } from '../harness';

const TEXT =
  ' date 2021-07-18 PARIS. REUTERS - President of Kazakhstan Kassym-Jomart Tokayev met with the ' +
  'Ambassador of Sweden, Mr. Bo Ek. Mr. Ek welcomed the talks.';
const QUERY = `query($proposed: Boolean, $at: DateTime) {
  meetings(includeProposed: $proposed, knownAt: $at, filter: { participant: { slug: { eq: "bo-ek" } } }) {
    totalCount
    nodes {
      review { state confidence }
      participants { person { slug review { state } } evidence { quote article { review { state } } } }
    }
  }
  people(includeProposed: $proposed, knownAt: $at) { totalCount }
  search(includeProposed: $proposed, knownAt: $at, query: "Bo Ek", kinds: [PERSON]) { totalCount nodes { ... on Person { slug } } }
  tokayev: person(includeProposed: $proposed, knownAt: $at, slug: "kassym-jomart-tokayev") {
    review { state confidence }
    meetings { totalCount }
  }
  shakirov: person(includeProposed: $proposed, knownAt: $at, slug: "askar-shakirov") { review { state confidence } }
}`;
const ACCEPTED = { state: 'ACCEPTED', confidence: null };

let service: TestService;
let article: string;
let before: unknown;
let beforeIngest: string;

beforeAll(async () => {
  service = await startService();
  before = await service.ask(QUERY);
  beforeIngest = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const outcome = await ingestArticle(
    service.store.db,
    { source: 'a.txt', text: TEXT },
    { extractor: new RuleExtractor(), extractorName: 'rules', language: 'en', today: '2026-01-01' },
  );
  if (outcome.outcome !== 'PROPOSED') throw new Error(JSON.stringify(outcome));
  article = outcome.article;
  await showProposals(service.store.db);
});
afterAll(() => service.stop());

test('nothing unreviewed is served unless asked for', async () => {
  expect(before).toEqual({
    data: {
      meetings: { totalCount: 0, nodes: [] },
      people: { totalCount: 4 },
      search: { totalCount: 0, nodes: [] },
      tokayev: { review: ACCEPTED, meetings: { totalCount: 0 } },
      shakirov: { review: ACCEPTED },
    },
  });
  expect(await service.ask(QUERY)).toEqual(before);
  expect(await service.ask(QUERY, { proposed: false })).toEqual(before);
  expect(await service.ask(QUERY, { proposed: null })).toEqual(before);
});

test('asked for, it is served and marked: filters, counts and search included', async () => {
  const { data, errors } = await service.ask(QUERY, { proposed: true });
  const proposed = { state: 'PROPOSED', confidence: expect.any(Number) as number };
  const said = (quote: string) => [{ quote, article: { review: { state: 'PROPOSED' } } }];
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    meetings: {
      totalCount: 1,
      nodes: [
        {
          review: proposed,
          participants: [
            {
              person: { slug: 'kassym-jomart-tokayev', review: { state: 'AMENDED' } },
              evidence: said('President of Kazakhstan Kassym-Jomart Tokayev'),
            },
            {
              person: { slug: 'bo-ek', review: { state: 'PROPOSED' } },
              evidence: said('Ambassador of Sweden, Mr. Bo Ek'),
            },
          ],
        },
      ],
    },
    people: { totalCount: 5 },
    search: { totalCount: 1, nodes: [{ slug: 'bo-ek' }] },
    tokayev: { review: { ...proposed, state: 'AMENDED' }, meetings: { totalCount: 1 } },
    shakirov: { review: ACCEPTED },
  });
});

test('before it was proposed there is nothing of it', async () => {
  expect(await service.ask(QUERY, { proposed: true, at: beforeIngest })).toEqual(before);
});

test('an entity that is only proposed has an id that finds it only when asked for', async () => {
  const { data } = await service.ask<{ person: { id: string } }>(
    '{ person(slug: "bo-ek", includeProposed: true) { id } }',
  );
  const { id } = data!.person;
  const query =
    'query($id: ID!, $p: Boolean) { node(id: $id, includeProposed: $p) { __typename } }';
  expect((await service.ask(query, { id, p: true })).data).toEqual({
    node: { __typename: 'Person' },
  });
  expect((await service.ask(query, { id, p: false })).data).toEqual({ node: null });
});

test('asking costs one command more, not asking none', async () => {
  const asked = (proposed: boolean) =>
    service.commandsDuring(() =>
      service.ask(`{ people(includeProposed: ${proposed}) { totalCount } }`),
    );
  expect(await asked(false)).toEqual(['aggregate']);
  expect(await asked(true)).toEqual(['find', 'aggregate']);
});

test('half a query cannot ask for it', async () => {
  const { errors } = await service.ask(
    '{ a: people(includeProposed: true) { totalCount } b: people { totalCount } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'includeProposed',
  });
});

test('what is rejected is gone, what is accepted is served unasked', async () => {
  const { db } = service.store;
  await decide(db, article, { accept: ['people/bo-ek'], reject: [], by: 'ana' });
  expect((await service.ask('{ person(slug: "bo-ek") { review { state } } }')).data).toEqual({
    person: { review: { state: 'ACCEPTED' } },
  });
  const asked = await service.ask<{ meetings: { nodes: { review: object }[] } }>(QUERY, {
    proposed: true,
  });
  expect(asked.data?.meetings.nodes.map(({ review }) => review)).toEqual([
    { state: 'PROPOSED', confidence: expect.any(Number) as number },
  ]);
  const meeting = (await db.collection('proposals').findOne({ retractedAt: null }))?.['items'] as {
    key: string;
  }[];
  const key = meeting.map(({ key }) => key).find((each) => each.startsWith('meetings/'))!;
  await decide(db, article, { reject: [key], by: 'ana' });
  const left = await service.ask(QUERY, { proposed: true });
  expect(left.data).toMatchObject({ meetings: { totalCount: 0 }, people: { totalCount: 5 } });
});
