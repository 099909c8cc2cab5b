import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Extractor } from '../../src/ingest/extract/proposal';
import { RuleExtractor } from '../../src/ingest/extract/rule-extractor';
import { ingestArticle, type IngestOptions, type Outcome } from '../../src/ingest/ingest';
import { loadRecord } from '../../src/ingest/load';
import { findProposal, listProposals } from '../../src/store/proposal';
import { openTestBase, served, type TestBase } from './test-base';

const SEED = resolve(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets');
const OPTIONS: IngestOptions = {
  extractor: new RuleExtractor(),
  extractorName: 'rules',
  language: 'en',
  today: '2026-01-01',
};
const TEXT =
  ' date 2021-07-16 PARIS. REUTERS - Minister of Fisheries of Norway, Ms. Ann Lee met with the ' +
  'Ambassador of Sweden, Mr. Bo Ek. Ms. Lee welcomed the talks.';
const SLUG = 'reuters-2021-07-16-minister-of-fisheries-of-norway-ms-ann-lee';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());
const ingest = (text: string, options: Partial<IngestOptions> = {}, source = 'a.txt') =>
  ingestArticle(base.db, { source, text }, { ...OPTIONS, ...options });

test('a text waits in the queue, and nothing of it is served', async () => {
  const outcome = await ingest(TEXT);
  expect(outcome).toMatchObject({ outcome: 'PROPOSED', article: SLUG, refused: [] });
  const proposal = await findProposal(base.db, SLUG);
  expect(proposal).toMatchObject({ source: 'a.txt', text: TEXT, extractor: 'rules' });
  expect(proposal?.pending).toBe(proposal?.items.length);
  const states = Object.fromEntries(
    (proposal?.items ?? []).map(({ key, state, confidence }) => [key, { state, confidence }]),
  );
  expect(states).toMatchObject({
    'people/ann-lee': { state: 'PENDING', confidence: 0.99 },
    'people/bo-ek': { state: 'PENDING', confidence: 0.99 },
  });
  expect(Object.values(await served(base.db)).flat()).toEqual([]);
});

test('the rules refuse a text in another language, whatever its page says, unless told to read it', async () => {
  const text =
    'url: https://x.example/1\npublished: 2021-07-16\n\nМинистры обеих стран встретились в столице в пятницу и говорили о торговле, транспорте и воде общих рек. Они договорились встретиться снова осенью и до конца года открыть новый пункт пропуска на границе, о котором давно просили жители приграничных районов.';
  const asShown = { ...OPTIONS, language: null };
  expect(await ingestArticle(base.db, { source: 'a', text, language: 'en' }, asShown)).toEqual({
    source: 'a',
    outcome: 'FAILED',
    why: expect.stringContaining(
      'expected English, which the rules are for; found language "ru"',
    ) as string,
  });
  expect(await ingest(text)).toMatchObject({ outcome: 'PROPOSED' });
  expect(await ingest(TEXT, { language: null })).toMatchObject({ outcome: 'PROPOSED' });
  expect((await findProposal(base.db, SLUG))?.record).toContain('language: en\n');
});

test('the same text twice is one article, also at once and beside a served one', async () => {
  const outcomes = await Promise.all([ingest(TEXT), ingest(TEXT), ingest(TEXT, {}, 'b.txt')]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['PROPOSED', 'SKIPPED', 'SKIPPED']);
  expect(await ingest(TEXT)).toEqual({
    source: 'a.txt',
    outcome: 'SKIPPED',
    why: `already known as ${SLUG}`,
  });
  expect(await listProposals(base.db, false)).toHaveLength(1);

  await loadRecord(base.db, `${SEED}.yaml`);
  expect(await ingest(await readFile(`${SEED}.txt`, 'utf8'))).toMatchObject({
    outcome: 'SKIPPED',
    why: 'already known as kazinform-2021-07-16-baimukhan-de-baets',
  });
});

test.each([
  [
    'PARIS (AP) - Ann Lee, the Foreign Minister of Norway, met with Bo Ek on Friday.',
    'ap-2021-07-16-ann-lee',
  ],
  [
    'url: https://paper.example/1\n\nThe Foreign Minister of Norway, Ann Lee, met with Bo Ek on Friday.',
    'paper-example-2021-07-16-the',
  ],
])(
  'a text that does not say its day takes the one that is told beside it: %#',
  async (text, slug) => {
    expect(await ingest(text)).toMatchObject({
      outcome: 'FAILED',
      why: expect.stringMatching(/^no day of publication: expected .* --published$/),
    });
    const outcome = await ingest(text, { published: '2021-07-17' });
    expect(outcome).toMatchObject({
      outcome: 'PROPOSED',
      article: expect.stringMatching(`^${slug.replace('-16', '-17')}`),
    });
    const { record } =
      (await findProposal(base.db, (outcome as { article: string }).article)) ?? {};
    expect(record).toContain('publishedAt: 2021-07-17');
    expect(record).toContain('edtf: 2021-07-16');
  },
);

test('the day that a text says goes before the one that is told beside it', async () => {
  expect(await ingest(TEXT, { published: '2021-07-17' })).toMatchObject({ article: SLUG });
});

test.each([
  [' date 2021-02-30 PARIS. REUTERS - Ann Lee met Bo Ek.', 'no day of the calendar'],
  [' date 16.07.2021 PARIS: Ann Lee met Bo Ek.', 'expected "date YYYY-MM-DD'],
  ['published: soon\n\nPARIS. REUTERS - Ann Lee met Bo Ek.', 'expected a day'],
  [' date 2021-07-16 PARIS. REUTERS - ', 'followed by no text'],
])('nothing told beside a text takes the place of what it says wrongly: %s', async (text, why) => {
  const told = { published: '2021-07-17', extractor: new RuleExtractor('Reuters') };
  expect(await ingest(text, told)).toMatchObject({
    outcome: 'FAILED',
    why: expect.stringContaining(why) as string,
  });
});

test('another text of the same beginning is another article', async () => {
  await ingest(TEXT);
  expect(await ingest(`${TEXT} They agreed.`)).toMatchObject({ article: `${SLUG}-2` });
});

test('another text at the same address is a new version', async () => {
  const at = (text: string) =>
    ingest(`url: https://paper.example/1\npublished: 2021-07-16\n\n${text}`);
  const first = await at(
    'Minister of Fisheries of Norway Ann Lee met with Ambassador of Sweden Bo Ek.',
  );
  const second = await at(
    'Minister of Fisheries of Norway Ann Lee met Ambassador of Sweden Bo Ek again.',
  );
  expect(second).toMatchObject({
    outcome: 'PROPOSED',
    article: (first as Outcome & { article: string }).article,
  });
  expect(await listProposals(base.db, false)).toHaveLength(1);
  expect(await base.db.collection('proposals').countDocuments()).toBe(2);
});

test.each([
  ['the line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['a last line end', (text: string) => `${text}\n`],
  ['no white space before it', (text: string) => text.trimStart()],
])('the same text with %s is the same article', async (_, again) => {
  const text = `${TEXT}\n\nThey agreed.`;
  const inTurn = async (first: string, second: string) => {
    await base.clear();
    expect(await ingest(first)).toMatchObject({ outcome: 'PROPOSED' });
    expect(await ingest(second)).toMatchObject({ outcome: 'SKIPPED' });
  };
  await inTurn(text, again(text));
  await inTurn(again(text), text);
});

test.each([
  'http://www.paper.example/news/1/',
  'https://paper.example/news/1?utm_source=mail&utm_medium=x#top',
  'https://PAPER.example:443/news/1',
])('an address is the same however it is spelt: %s', async (address) => {
  const at = (url: string, text: string) => ingest(`url: ${url}\npublished: 2021-07-16\n\n${text}`);
  const first = await at(
    'https://paper.example/news/1',
    'Minister of Fisheries of Norway Ann Lee met Bo Ek.',
  );
  const { article } = first as Outcome & { article: string };
  expect(
    await at(address, 'The Norwegian Minister of Fisheries, Ann Lee, met Bo Ek.'),
  ).toMatchObject({ article });
  expect(
    await at('https://paper.example/news/1?page=2', 'President of Chile Ann Lee met Bo Ek.'),
  ).not.toMatchObject({ article });
  expect(
    await at('https://paper.example/news/1', 'Minister Ann Lee met Bo Ek in Oslo.'),
  ).toMatchObject({ article });
});

test('of two texts that begin alike and come at once none takes the place of the other', async () => {
  const texts = ['They agreed.', 'They did not agree.', 'They will meet again.'];
  const outcomes = await Promise.all(texts.map((end) => ingest(`${TEXT} ${end}`)));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['PROPOSED', 'PROPOSED', 'PROPOSED']);
  const proposals = await listProposals(base.db, false);
  expect(proposals.map(({ id }) => id)).toEqual([SLUG, `${SLUG}-2`, `${SLUG}-3`]);
});

test('two texts that come from one address at once are one article', async () => {
  const outcomes = await Promise.all(
    ['Ann Lee of Norway met Bo Ek.', 'President of Chile Jan Smit met Bo Ek.'].map((text) =>
      ingest(`url: https://paper.example/1\npublished: 2021-07-16\n\n${text}`),
    ),
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['PROPOSED', 'PROPOSED']);
  expect(await listProposals(base.db, false)).toHaveLength(1);
});

test('another text at the address of an article that a record tells is refused, and the record named', async () => {
  const text = (words: string) => `url: https://paper.example/1\npublished: 2021-07-16\n\n${words}`;
  const record = `article:
  slug: paper-1
  text: paper-1.txt
  language: en
  publishedAt: 2021-07-16
  publisher: { organisation: paper }
organisations:
  paper: { name: Paper, kind: NEWS_AGENCY, quote: Paper }
`;
  await loadRecord(base.db, await base.write('paper-1', record, text('Paper was here.')));
  expect(await ingest(text('Ambassador Bo Ek met Ambassador Ann Lee.'))).toEqual({
    source: 'a.txt',
    outcome: 'FAILED',
    why: 'https://paper.example/1 is the address of paper-1, loaded from a record: put the new text beside that record and load it again',
  });
  expect(await listProposals(base.db, false)).toEqual([]);
  expect(await ingest(text('Paper was here.'))).toMatchObject({ outcome: 'SKIPPED' });
});

test('who is known keeps the slug, however the name is written', async () => {
  await loadRecord(base.db, `${SEED}.yaml`);
  const outcome = await ingest(
    ' date 2021-08-16 PARIS. REUTERS - President of Kazakhstan Kassym-Jomart Tokaev met with the ' +
      'Ambassador of Sweden, Mr. Bo Ek.',
  );
  const proposal = await findProposal(base.db, (outcome as Outcome & { article: string }).article);
  const keys = proposal?.items.map(({ key }) => key);
  expect(keys).toContain('people/kassym-jomart-tokayev');
  expect(keys).toContain('tenures/kassym-jomart-tokayev.president-of-kazakhstan');
  expect(keys).not.toContain('people/kassym-jomart-tokaev');
});

test('an invented quote is refused, and told', async () => {
  const inventing: Extractor = {
    extract: async (article, facts) => {
      const proposal = await OPTIONS.extractor.extract(article, facts);
      const people = { ...proposal.record.people, cy: { name: 'Cy', quote: 'Cy was there' } };
      return { ...proposal, record: { ...proposal.record, people } };
    },
  };
  expect(await ingest(TEXT, { extractor: inventing })).toMatchObject({
    outcome: 'PROPOSED',
    refused: [
      'people.cy.quote: expected words that stand in the text, found "Cy was there", which do not',
    ],
  });
  const proposal = await findProposal(base.db, SLUG);
  expect(proposal?.items.map(({ key }) => key)).not.toContain('people/cy');
});

test.each<[string, string, RegExp]>([
  [
    'a future day',
    TEXT.replace('2021', '2031'),
    /^published on 2031-07-16, which lies in the future$/,
  ],
  [
    'a day of antiquity',
    TEXT.replace('2021', '0021'),
    /^published on 0021-07-16: expected a day from 1600-01-01 on$/,
  ],
  ['no day', 'Ann met Bo.', /^expected "date YYYY-MM-DD/],
  [
    'no publisher',
    ' date 2021-07-16 Ann met Bo.',
    /to tell the publisher \(--publisher names it\)$/,
  ],
  ['too much', `${TEXT}${' more'.repeat(500_000)}`, /bytes: expected at most 2097152$/],
])('%s fails by name, and nothing is written', async (_name, text, why) => {
  expect(await ingest(text)).toEqual({
    source: 'a.txt',
    outcome: 'FAILED',
    why: expect.stringMatching(why) as string,
  });
  expect(await listProposals(base.db, false)).toEqual([]);
});

test('a text on which the extractor breaks fails alone', async () => {
  const broken: Extractor = {
    extract: () => Promise.reject(new TypeError('x is not iterable')),
  };
  expect(await ingest(TEXT, { extractor: broken })).toEqual({
    source: 'a.txt',
    outcome: 'FAILED',
    why: 'the extractor broke: TypeError: x is not iterable',
  });
  expect(await listProposals(base.db, false)).toEqual([]);
});

test('what could not be read is passed on', async () =>
  expect(await ingestArticle(base.db, { source: 'x', problem: 'empty' }, OPTIONS)).toEqual({
    source: 'x',
    outcome: 'FAILED',
    why: 'empty',
  }));
