import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../../src/ingest/ingest';
import { loadRecord } from '../../../src/ingest/load';
import { decide } from '../../../src/ingest/review/decide';
import { editProposal } from '../../../src/ingest/review/edit';
import { showLines } from '../../../src/ingest/review/show';
import { findProposal } from '../../../src/store/proposal';
import { everything, openTestBase, served, type TestBase } from '../test-base';

const TEXT = resolve(__dirname, '../../../../seed/kazinform-2021-07-16-baimukhan-de-baets.txt');

let base: TestBase;
let article: string;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(async () => {
  await base.clear();
  const text = await readFile(TEXT, 'utf8');
  const outcome = await ingestArticle(
    base.db,
    { source: 'seed.txt', text },
    { extractor: new RuleExtractor(), extractorName: 'rules', language: 'en', today: '2026-01-01' },
  );
  if (outcome.outcome !== 'PROPOSED') throw new Error(outcome.why);
  article = outcome.article;
});
afterAll(() => base.close());

const ids = async (name: string) => (await served(base.db))[name]?.map(({ id }) => id as string);
const stateOf = async (key: string) =>
  (await findProposal(base.db, article))?.items.find((item) => item.key === key);
const TENURE = 'tenures/askar-shakirov.vice-chairman-of-the-osce-parliamentary-assembly';

test('an accepted item is served with what it refers to, and says who accepted it and when', async () => {
  const { articles } = await decide(base.db, article, { accept: [TENURE], by: 'ana' });
  expect(articles[0]?.accepted.sort()).toEqual(
    [
      TENURE,
      'people/askar-shakirov',
      'posts/vice-chairman-of-the-osce-parliamentary-assembly',
      'organisations/osce-parliamentary-assembly',
      'organisations/osce',
      'organisations/kazinform',
      'organisations/press-service-of-the-kazakh-mfa',
      'organisations/kazakh-mfa',
      'places/brussels',
    ].sort(),
  );
  expect(await ids('people')).toEqual(['askar-shakirov']);
  expect(await ids('tenures')).toEqual([TENURE.slice('tenures/'.length)]);
  expect(await ids('articles')).toEqual([article]);
  expect(await stateOf(TENURE)).toMatchObject({
    state: 'ACCEPTED',
    by: 'ana',
    at: expect.any(Date) as Date,
  });
});

test('a rejected item takes along what speaks of it, from what is served too', async () => {
  await decide(base.db, article, { accept: [TENURE], by: 'ana' });
  const { articles } = await decide(base.db, article, {
    reject: ['people/askar-shakirov'],
    by: 'bo',
  });
  expect(articles[0]?.rejected).toContain(TENURE);
  expect(await ids('people')).toEqual([]);
  expect(await ids('tenures')).toEqual([]);
  expect(await stateOf(TENURE)).toMatchObject({ state: 'REJECTED', by: 'bo' });
});

test('what is rejected is not accepted by the way', async () => {
  await decide(base.db, article, { reject: ['people/askar-shakirov'], by: 'bo' });
  await expect(decide(base.db, article, { accept: [TENURE], by: 'ana' })).rejects.toThrow(
    `${TENURE} needs what is rejected: people/askar-shakirov; accept that too, or edit`,
  );
  await decide(base.db, article, { accept: [TENURE, 'people/askar-shakirov'], by: 'ana' });
  expect(await ids('people')).toEqual(['askar-shakirov']);
});

test('a rule accepts all above a confidence, and overrules nobody', async () => {
  await decide(base.db, article, { reject: ['people/askar-shakirov'], by: 'bo' });
  const { articles } = await decide(base.db, article, {
    accept: { minConfidence: 0.9 },
    by: 'rule',
  });
  const proposal = await findProposal(base.db, article);
  for (const { key, confidence, state } of proposal?.items ?? [])
    if (confidence >= 0.9 && state === 'PENDING') throw new Error(`${key} was passed over`);
  expect(articles[0]?.accepted).toContain('people/margulan-baimukhan');
  expect(articles[0]?.accepted).not.toContain('people/askar-shakirov');
  expect(await ids('people')).toEqual([
    'kassym-jomart-tokayev',
    'margulan-baimukhan',
    'william-de-baets',
  ]);
});

test('the same decision twice changes nothing', async () => {
  await decide(base.db, article, { accept: [TENURE], by: 'ana' });
  const before = await everything(base.db);
  expect(await decide(base.db, article, { accept: [TENURE], by: 'cy' })).toMatchObject({
    articles: [{ accepted: [] }],
    hasChanges: false,
  });
  expect(await everything(base.db)).toEqual(before);
});

test('decisions on what is not there are refused', async () => {
  await expect(decide(base.db, 'nothing', { by: 'ana' })).rejects.toThrow(
    'no proposal for the article "nothing"',
  );
  await expect(decide(base.db, article, { accept: ['people/nobody'], by: 'ana' })).rejects.toThrow(
    'no such item: people/nobody',
  );
  await expect(
    decide(base.db, article, { accept: [TENURE], reject: [TENURE], by: 'ana' }),
  ).rejects.toThrow(`accepted and rejected at once: ${TENURE}`);
});

describe('an edited proposal', () => {
  test('keeps what is as it was, serves no more what is gone, and waits for what is new', async () => {
    await decide(base.db, article, { accept: [TENURE, 'people/margulan-baimukhan'], by: 'ana' });
    const proposal = await findProposal(base.db, article);
    const yaml = (proposal?.record ?? '')
      .replace('name: Askar Shakirov', 'name: A. Shakirov')
      .replace('name: William De Baets', 'name: W. De Baets');
    await editProposal(base.db, article, yaml, 'cy');
    expect(await stateOf('people/margulan-baimukhan')).toMatchObject({
      state: 'ACCEPTED',
      by: 'ana',
    });
    expect(await stateOf('people/william-de-baets')).toMatchObject({
      state: 'PENDING',
      confidence: 1,
    });
    // The accepted tenure is his: what of him is served then says who accepted it.
    expect(await stateOf('people/askar-shakirov')).toMatchObject({
      state: 'ACCEPTED',
      by: 'cy',
      confidence: 1,
    });
  });

  test('is held to the rules of records, with the line', async () => {
    const proposal = await findProposal(base.db, article);
    const yaml = (proposal?.record ?? '').replace('quote: KAZINFORM', 'quote: REUTERS');
    await expect(editProposal(base.db, article, yaml, 'cy')).rejects.toThrow(
      `${article}.yaml:8:12: article.publisher.quote: expected words that stand in the text, found "REUTERS", which do not`,
    );
    expect(await findProposal(base.db, article)).toEqual(proposal);
  });
});

test('a text that is served from a record is not served a second time', async () => {
  await loadRecord(base.db, TEXT.replace('.txt', '.yaml'));
  const before = await everything(base.db);
  await expect(decide(base.db, article, { accept: [TENURE], by: 'ana' })).rejects.toThrow(
    `the text of "${article}" is served already, as "kazinform-2021-07-16-baimukhan-de-baets"`,
  );
  expect(await everything(base.db)).toEqual(before);
  await decide(base.db, article, { reject: [TENURE], by: 'ana' });
});

test('an item that is not there is not shown as nothing', async () => {
  const proposal = await findProposal(base.db, article);
  if (!proposal) throw new Error('no proposal');
  await expect(showLines(proposal, (words) => words, ['people/nobody'])).rejects.toThrow(
    'no such item: people/nobody',
  );
});

test('a proposal is shown with its sentences, the quoted words marked', async () => {
  const proposal = await findProposal(base.db, article);
  if (!proposal) throw new Error('no proposal');
  expect(await showLines(proposal, (words) => `[${words}]`, ['people/askar-shakirov'])).toEqual([
    `${article}: ${proposal.pending} pending, 0 accepted, 0 rejected (seed.txt)`,
    '',
    'PENDING 0.99 people/askar-shakirov: {"name":"Askar Shakirov"}',
    '  W. De Baets welcomed the recent election of the [Deputy Chairman of the Senate of the Parliament ' +
      'of Kazakhstan Mr. Askar Shakirov] to the post of Vice-Chairman of the OSCE Parliamentary ' +
      'Assembly, noting the active role of Kazakhstan in international organizations.',
  ]);
});
