import type { Document } from 'mongodb';
import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../../src/ingest/ingest';
import type { Decision } from '../../../src/ingest/review/decide';
import { decide } from '../../../src/ingest/review/decide';
import { decideWaiting, type RuleOutcome } from '../../../src/ingest/review/decide-waiting';
import { editProposal } from '../../../src/ingest/review/edit';
import { showProposals } from '../../../src/ingest/show-proposals';
import { tallyCommandsOf, withTally, currentTally } from '../../../src/store/command-tally';
import { findProposal, pendingArticles } from '../../../src/store/proposal';
import { proposedSet } from '../../../src/store/proposed-set';
import { openTestBase, served, type TestBase } from '../test-base';

const RULE: Decision = { accept: { minConfidence: 0 }, by: 'rule' };

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
  tallyCommandsOf(base.store.observed);
});
beforeEach(() => base.clear());
afterAll(() => base.close());

const textOf = (ambassador: string, country: string) =>
  ` date 2021-07-18 PARIS. REUTERS - President of Kazakhstan Kassym-Jomart Tokayev met with the ` +
  `Ambassador of ${country}, Mr. ${ambassador}. Mr. ${ambassador.split(' ')[1]} welcomed the talks.`;
const TEXTS = [
  textOf('Bo Ek', 'Sweden'),
  textOf('Ann Lee', 'Ireland'),
  textOf('Per Dahl', 'Norway'),
  textOf('Jan Smit', 'Belgium'),
];

async function propose(texts: readonly string[]): Promise<string[]> {
  const articles: string[] = [];
  for (const [i, text] of texts.entries()) {
    const options = { extractorName: 'rules', language: 'en', today: '2026-01-01' };
    const input = { source: `${i}.txt`, text };
    const extractor = new RuleExtractor();
    const outcome = await ingestArticle(base.db, input, { ...options, extractor });
    if (outcome.outcome !== 'PROPOSED') throw new Error(JSON.stringify(outcome));
    articles.push(outcome.article);
  }
  await showProposals(base.db);
  return articles;
}

async function outcomes(decision = RULE, db = base.db): Promise<RuleOutcome[]> {
  const all: RuleOutcome[] = [];
  for await (const outcome of decideWaiting(db, decision)) all.push(outcome);
  return all;
}

/** What is served of both sets. */
const state = async (): Promise<Document[]> => [
  await served(base.db),
  await served(proposedSet(base.db)),
];

test('serves what deciding on each article alone would serve', async () => {
  for (const article of await propose(TEXTS)) await decide(base.db, article, RULE);
  const alone = await state();
  await base.clear();

  const articles = await propose(TEXTS);
  const [done, ...more] = await outcomes();
  expect(more).toEqual([]);
  expect(done).toMatchObject({
    articles: [...articles].sort().map((article) => ({ article, rejected: [] })),
    hasChanges: true,
  });
  expect(await state()).toEqual(alone);
  expect(alone[0]?.['meetings']).toHaveLength(TEXTS.length);
  expect(await pendingArticles(base.db)).toEqual([]);
});

test('takes as many commands for four articles as for two', async () => {
  const counted = async (texts: readonly string[]): Promise<number> => {
    await base.clear();
    await propose(texts);
    return withTally(async () => {
      await outcomes(RULE, base.store.observed.db(base.db.databaseName));
      return currentTally()?.commands.length ?? 0;
    });
  };
  const few = await counted(TEXTS.slice(0, 2));
  expect(few).toBeGreaterThan(10);
  expect(await counted(TEXTS)).toBe(few);
});

test('passes over the one article that it cannot decide, and says why', async () => {
  const articles = await propose(TEXTS);
  const nested = async (i: number, inner: string, outer: string): Promise<void> => {
    const article = articles[i] ?? '';
    const yaml = (await findProposal(base.db, article))?.record ?? '';
    const bodies = `organisations:
  ${inner}: { name: Reuters, kind: NEWS_AGENCY, parent: ${outer}, quote: REUTERS }
  ${outer}: { name: Reuters, kind: NEWS_AGENCY, quote: REUTERS }
`;
    await editProposal(base.db, article, yaml.replace('organisations:\n', bodies), 'ana');
  };
  await nested(0, 'one', 'two');
  await nested(3, 'two', 'one');

  const all = await outcomes();
  expect(all.filter((each) => 'refused' in each)).toEqual([
    { article: articles[3], refused: expect.stringContaining('one') as string },
  ]);
  expect(await pendingArticles(base.db)).toEqual([articles[3]]);
  const { meetings, organisations } = await served(base.db);
  expect(meetings).toHaveLength(TEXTS.length - 1);
  expect(organisations?.find(({ id }) => id === 'one')).toMatchObject({ parent: 'two' });
});

test('does nothing when nothing waits', async () => {
  expect(await outcomes()).toEqual([]);
});

test('a rule rejects what is unsure and all that speaks of it, and overrules nobody', async () => {
  const [article = ''] = await propose(TEXTS);
  await decide(base.db, article, { accept: ['people/bo-ek'], by: 'ann' });
  const before = await findProposal(base.db, article);
  const sure = new Map(before?.items.map(({ key, confidence }) => [key, confidence]));
  const done = await outcomes({ reject: { maxConfidence: 0.86 }, by: 'rule' });
  expect(done).toHaveLength(1);
  const after = await findProposal(base.db, article);
  const states = new Map(after?.items.map(({ key, state, by }) => [key, { state, by }]));
  expect(states.get('people/bo-ek')).toEqual({ state: 'ACCEPTED', by: 'ann' });
  for (const [key, { state }] of states)
    if ((sure.get(key) ?? 0) <= 0.86) expect([key, state]).toEqual([key, 'REJECTED']);
  expect([...states.values()].some(({ state }) => state === 'PENDING')).toBe(true);
  expect((await served(base.db)).people).toHaveLength(1);
});

test('a rule may reject whole articles', async () => {
  await propose(TEXTS.slice(0, 2));
  await outcomes({ reject: { maxConfidence: 1 }, by: 'rule' });
  expect(await pendingArticles(base.db)).toEqual([]);
  expect((await state()).map((set) => (Object.values(set) as unknown[]).flat())).toEqual([[], []]);
});
