import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { ingestArticle, type Outcome } from '../../../src/ingest/ingest';
import { decide } from '../../../src/ingest/review/decide';
import { listLine, showLines } from '../../../src/ingest/review/show';
import { showProposals } from '../../../src/ingest/show-proposals';
import { failureLine, verifyStore } from '../../../src/ingest/verify/verify';
import type { ArticleRow } from '../../../src/store/article';
import { findProposal } from '../../../src/store/proposal';
import { proposedSet } from '../../../src/store/proposed-set';
import { openTestBase, served, type TestBase } from '../test-base';

const HEAD = 'url: https://news.example/talks\npublished: 2021-07-16\n\nLONDON (Reuters) - ';
const FIRST = `${HEAD}British Prime Minister Boris Johnson met Hungarian Foreign Minister Peter Szijjarto in London on Thursday. Johnson welcomed the agreement on gas.`;
const SECOND = `${HEAD}On Wednesday in London, British Prime Minister Boris Johnson met Polish Foreign Minister Zbigniew Rau.`;
const THIRD = `${HEAD}British Prime Minister Boris Johnson met Polish Foreign Minister Zbigniew Rau in Leeds.`;

let base: TestBase;
let article: string;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(async () => {
  await base.clear();
  article = await proposed(FIRST);
  await decide(base.db, article, { accept: { minConfidence: 0 }, by: 'ana' });
  expect(await proposed(SECOND)).toBe(article);
});
afterAll(() => base.close());

function ingest(text: string): Promise<Outcome> {
  const options = { extractorName: 'rules', language: 'en', today: '2026-01-01' };
  return ingestArticle(
    base.db,
    { source: 'a.txt', text },
    { extractor: new RuleExtractor(), ...options },
  );
}
async function proposed(text: string): Promise<string> {
  const outcome = await ingest(text);
  if (outcome.outcome !== 'PROPOSED') throw new Error(outcome.why);
  return outcome.article;
}
const ids = async (name: string) => (await served(base.db))[name]?.map(({ id }) => id as string);
async function theArticle(): Promise<ArticleRow> {
  const rows = (await served(base.db))['articles'] as unknown as ArticleRow[];
  expect(rows).toHaveLength(1);
  return rows[0]!;
}
/** Every quote that is served must stand in the text that its hash names. */
async function verified(): Promise<string[]> {
  const lines: string[] = [];
  await verifyStore(base.db, (failure) => lines.push(failureLine(failure)));
  return lines;
}

test('a changed article leaves all that is accepted of it as it is', async () => {
  expect(await ids('people')).toEqual(['boris-johnson', 'peter-szijjarto']);
  expect((await theArticle()).text).toBe(FIRST);
  expect(await verified()).toEqual([]);
});

test('what is accepted of the new text leaves the rest of the old one served from the old one', async () => {
  await decide(base.db, article, { accept: ['people/zbigniew-rau'], by: 'bo' });
  expect(await ids('people')).toEqual(['boris-johnson', 'peter-szijjarto', 'zbigniew-rau']);
  expect(await ids('statements')).toEqual([`${article}.boris-johnson-welcomed-1`]);
  const { text, textHash, earlier = [] } = await theArticle();
  expect([text, earlier.map((each) => each.text)]).toEqual([SECOND, [FIRST]]);
  const cited = async (id: string) =>
    (await base.db.collection('people').findOne({ id, retractedAt: null }))?.['evidence'] as {
      textHash: string;
      start: number;
      end: number;
      quote: string;
    }[];
  const [of1] = await cited('peter-szijjarto');
  const [of2] = await cited('zbigniew-rau');
  expect([of1?.textHash, of2?.textHash]).toEqual([earlier[0]?.textHash, textHash]);
  expect(earlier[0]?.text.slice(of1?.start, of1?.end)).toBe(of1?.quote);
  expect(await verified()).toEqual([]);
});

test('what the new text says of the same thing takes the place of what the old one said', async () => {
  const [person] = (await served(base.db))['people'] ?? [];
  await decide(base.db, article, { accept: ['people/boris-johnson'], by: 'bo' });
  const [after] = (await served(base.db))['people'] ?? [];
  expect(person?.['id']).toBe(after?.['id']);
  expect(person?.['evidence']).toHaveLength(1);
  expect(after?.['evidence']).toHaveLength(1);
  expect(after?.['evidence']).not.toEqual(person?.['evidence']);
});

test('rejecting takes from both texts, and each says who did', async () => {
  const { articles } = await decide(base.db, article, {
    reject: ['people/boris-johnson'],
    by: 'bo',
  });
  expect(articles[0]?.rejected).toContain('statements/boris-johnson-welcomed-1');
  expect(await ids('people')).toEqual(['peter-szijjarto']);
  expect(await ids('statements')).toEqual([]);
  const shown = await showLines((await findProposal(base.db, article))!, (words) => words);
  expect(shown.filter((line) => line.startsWith('REJECTED by bo')).length).toBeGreaterThan(3);
});

test('what the old text alone says is told once nothing waits, and listed until it is rejected', async () => {
  const lineOf = async () => listLine((await findProposal(base.db, article))!);
  const shown = async () =>
    (await showLines((await findProposal(base.db, article))!, (words) => words)).join('\n');
  const some = await decide(base.db, article, { accept: ['people/zbigniew-rau'], by: 'bo' });
  expect(some.articles[0]?.fromEarlier).toEqual([]);
  const all = await decide(base.db, article, { accept: { minConfidence: 0 }, by: 'bo' });
  const left = all.articles[0]?.fromEarlier ?? [];
  expect(left).toContain('statements/boris-johnson-welcomed-1');
  expect(left).not.toContain('people/boris-johnson');
  expect(await lineOf()).toContain(
    `, ${left.length} still served from the text that it had before`,
  );
  const before = (await shown()).split('From the text that it had before:')[1];
  expect(before).toContain('statements/boris-johnson-welcomed-1');
  expect(before).not.toContain(' people/boris-johnson:');
  const none = await decide(base.db, article, { reject: left, by: 'bo' });
  expect(none.articles[0]?.fromEarlier).toEqual([]);
  expect(await lineOf()).not.toContain('still served');
  expect((await theArticle()).earlier).toBeUndefined();
});

test('an item of the old text alone can be rejected and accepted again', async () => {
  const key = 'people/peter-szijjarto';
  await decide(base.db, article, { reject: [key], by: 'bo' });
  expect(await ids('people')).toEqual(['boris-johnson']);
  await decide(base.db, article, { accept: [key], by: 'bo' });
  expect(await ids('people')).toEqual(['boris-johnson', 'peter-szijjarto']);
});

test('what was rejected is not asked again after a text that left it out', async () => {
  const key = 'people/peter-szijjarto';
  const stateIn = async () =>
    (await findProposal(base.db, article))?.items.find((item) => item.key === key)?.state;
  await decide(base.db, article, { reject: [key], by: 'bo' });
  await proposed(`${FIRST} So it was.`);
  expect(await stateIn()).toBe('REJECTED');
  await proposed(THIRD);
  expect(await stateIn()).toBeUndefined();
  await proposed(`${FIRST} So it was, again.`);
  expect(await stateIn()).toBe('REJECTED');
  await decide(base.db, article, { accept: [key], by: 'bo' });
  await proposed(`${FIRST} So it was, once more.`);
  expect(await stateIn()).toBe('PENDING');
  expect(await verified()).toEqual([]);
});

test('the rest of the old text goes when a third one says all anew; no text is taken in twice', async () => {
  await decide(base.db, article, { accept: ['people/zbigniew-rau'], by: 'bo' });
  expect(await proposed(THIRD)).toBe(article);
  expect(await ids('people')).toEqual(['boris-johnson', 'peter-szijjarto', 'zbigniew-rau']);
  for (const text of [FIRST, SECOND, THIRD])
    expect(await ingest(text)).toMatchObject({ outcome: 'SKIPPED' });
  await decide(base.db, article, { accept: { minConfidence: 0 }, by: 'bo' });
  const { text, earlier = [] } = await theArticle();
  // The second text said nothing that the third does not say; the first still speaks of Szijjarto.
  expect([text, earlier.map((each) => each.text)]).toEqual([THIRD, [FIRST]]);
  expect(await verified()).toEqual([]);
});

test("where proposals are seen, what would take an accepted thing's place amends it", async () => {
  await showProposals(base.db);
  const seen = await proposedSet(base.db)
    .collection<{ id: string; review?: { state: string } }>('people')
    .find({ retractedAt: null })
    .sort({ id: 1 })
    .toArray();
  expect(seen.map(({ id, review }) => [id, review?.state])).toEqual([
    ['boris-johnson', 'AMENDED'],
    ['peter-szijjarto', undefined],
    ['zbigniew-rau', 'PROPOSED'],
  ]);
  expect(await verified()).toEqual([]);
});

test('a text of before that was tampered with is told', async () => {
  await decide(base.db, article, { accept: ['people/zbigniew-rau'], by: 'bo' });
  await base.db
    .collection('articles')
    .updateOne({ id: article, retractedAt: null }, { $set: { 'earlier.0.text': 'Another.' } });
  expect(await verified()).toContainEqual(
    expect.stringMatching(`^articles ${article} earlier\\[0\\]\\.textHash: expected [0-9a-f]{64}`),
  );
});
