import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'mongodb';
import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../../src/ingest/ingest';
import { loadRecord } from '../../../src/ingest/load';
import { failureLine, type Verified, verifyStore } from '../../../src/ingest/verify/verify';
import { openTestBase, type TestBase } from '../test-base';

const ARTICLE = 'kazinform-2021-07-16-baimukhan-de-baets';
const TENURE = 'askar-shakirov.vice-chairman-of-the-osce-parliamentary-assembly';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(async () => {
  await base.clear();
  await base.loadSeed();
});
afterAll(() => base.close());

/** Every failure as its line, and what was checked. */
async function verified(): Promise<{ lines: string[]; total: Verified }> {
  const lines: string[] = [];
  const total = await verifyStore(base.db, (failure) => lines.push(failureLine(failure)));
  return { lines, total };
}
const change = (collection: string, filter: Document, update: Document) =>
  base.db.collection(collection).updateOne(filter, { $set: update });

test('the seed holds, quotes of claims and of rows alike', async () => {
  const { lines, total } = await verified();
  expect(lines).toEqual([]);
  expect(total).toMatchObject({ rows: 2 * 49, failures: 0 });
  expect(total.quotes).toBeGreaterThan(2 * 49);
});

test('a quote, an offset and a sentence that were tampered with are each told, in claims and rows', async () => {
  const claim = `${ARTICLE}/tenures/${TENURE}`;
  await change('claims', { id: claim }, { 'value.evidence.0.quote': 'the recent selection' });
  await change('tenures', { id: TENURE }, { 'evidence.0.start': 1 });
  await change('people', { id: 'askar-shakirov' }, { 'evidence.0.sentence': 3 });
  const { lines, total } = await verified();
  const text = / \(text [0-9a-f]{12}\): expected /.source;
  expect(lines).toEqual([
    expect.stringMatching(
      `^claims ${claim} value\\.evidence\\[0\\] cites ${ARTICLE}${text}"the recent selection" at \\d+-\\d+, found "the recent election`,
    ),
    expect.stringMatching(
      `^people askar-shakirov evidence\\[0\\] cites ${ARTICLE}${text}sentence 3, found sentence 11$`,
    ),
    expect.stringMatching(
      `^tenures ${TENURE} evidence\\[0\\] cites ${ARTICLE}${text}"the recent election .* at 1-\\d+, found "date 2021`,
    ),
    // And neither row is any longer what its claims say.
    expect.stringMatching(/^people askar-shakirov evidence: expected what its claims say: /),
    expect.stringMatching(
      new RegExp(`^tenures ${TENURE} evidence: expected what its claims say: `),
    ),
  ]);
  expect(total.failures).toBe(5);
});

test.each([
  ['before the text', { start: -3 }],
  ['beyond its end', { end: 1_000_000 }],
])('an offset %s is told even where the words agree', async (_where, offset) => {
  const person = await base.db.collection('people').findOne({ id: 'askar-shakirov' });
  const [evidence] = person?.['evidence'] as { start: number; end: number }[];
  const { text } = (await base.db.collection('articles').findOne({})) as unknown as {
    text: string;
  };
  const moved = { ...evidence!, ...offset };
  const update = { 'evidence.0': { ...moved, quote: text.slice(moved.start, moved.end) } };
  await change('people', { id: 'askar-shakirov' }, update);
  expect((await verified()).lines).toContainEqual(
    expect.stringMatching(`found a text of ${text.length} code units$`),
  );
});

test('a version of an article that is not there is told for every quote that cites it', async () => {
  await base.db.collection('articles').deleteMany({});
  const { lines } = await verified();
  expect(lines).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^meetings baimukhan-de-baets-2021 participants\\[0\\]\\.evidence\\[0\\] cites .*: expected the article ${ARTICLE} with the text [0-9a-f]{64}, found none$`,
      ),
    ),
  );
  expect(lines).toContain(
    `articles ${ARTICLE} row: expected a row, as there are claims, found none`,
  );
});

test('evidence stays with the version of the article that it cites', async () => {
  const yaml = (quote: string) =>
    `article:\n  slug: a\n  text: a.txt\n  language: en\n  publishedAt: 2021-07-16\n  publisher: { organisation: paper }\n` +
    `organisations:\n  paper: { name: The Paper, kind: NEWS_AGENCY, quote: ${quote} }\n`;
  const file = await base.write('a', yaml('The Paper'), 'The Paper. More.');
  await loadRecord(base.db, file);
  await writeFile(file.replace('.yaml', '.txt'), 'Now, as ever: The Paper. More.');
  await loadRecord(base.db, file);
  expect(await base.db.collection('articles').countDocuments({ id: 'a' })).toBe(2);
  expect((await verified()).lines).toEqual([]);
  // The first version is needed although nothing believed cites it.
  await base.db.collection('articles').deleteOne({ id: 'a', retractedAt: { $ne: null } });
  const { lines } = await verified();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.includes(' cites a '))).toBe(true);
});

test("an article's own text and mentions are held to each other", async () => {
  await change('articles', {}, { 'mentions.0.quote': 'Brüssel', text: 'Another text.' });
  const { lines } = await verified();
  expect(lines).toContainEqual(
    expect.stringMatching(
      `^articles ${ARTICLE} textHash: expected [0-9a-f]{64} \\(its own text\\)`,
    ),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      `^articles ${ARTICLE} mentions\\[0\\]: expected "Brüssel" in sentence 0 \\(its own text\\), found ""`,
    ),
  );
});

test('a row that nothing says, or that says something else, is told', async () => {
  await change('tenures', { id: TENURE }, { how: 'APPOINTED' });
  await base.db.collection('claims').deleteOne({ id: `${ARTICLE}/places/brussels` });
  expect((await verified()).lines).toEqual([
    'places brussels row: expected a claim that says it, found none',
    `tenures ${TENURE} how: expected what its claims say: "ELECTED", found "APPOINTED"`,
  ]);
});

test('a key by which claims are found that is wrong, or not noted, is told', async () => {
  const id = `${ARTICLE}/people/askar-shakirov`;
  const claim = await base.db.collection('claims').findOne({ id });
  const saying = claim?.['saying'] as string;
  await base.db.collection<{ _id: string }>('sayings').deleteOne({ _id: saying });
  expect((await verified()).lines).toEqual([
    `claims ${id} saying: expected noted among the sayings, found none`,
  ]);
  await change('claims', { id }, { saying: 'another' });
  expect((await verified()).lines).toEqual([
    `claims ${id} saying: expected ${saying}, found another`,
    `claims ${id} saying: expected noted among the sayings, found none`,
  ]);
});

test('what waits in the queue is held to its text too, its quotes and its hash', async () => {
  const text = ' date 2021-07-18 PARIS. REUTERS - Minister Ann Lee met with Mr. Bo Ek of Sweden.';
  await ingestArticle(
    base.db,
    { source: 'a', text },
    { extractor: new RuleExtractor(), extractorName: 'rules', language: 'en', today: '2026-01-01' },
  );
  expect((await verified()).lines).toEqual([]);
  await change('proposals', {}, { text: text.replace('Bo Ek', 'Bo Eck') });
  const { lines } = await verified();
  expect(lines).toContainEqual(
    expect.stringMatching(/^proposed proposals reuters-\S+ textHash: expected [0-9a-f]{64} /),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^proposed proposals reuters-\S+ record\.people\.bo-ek\S*: expected .*Bo Ek/,
    ),
  );
});

test("a version's instants are held to its key and to the version before, a claim's id to its parts", async () => {
  const seed = join(__dirname, '../../../../seed', ARTICLE);
  const record = (await readFile(`${seed}.yaml`, 'utf8')).replace('    how: ELECTED\n', '');
  await loadRecord(
    base.db,
    await base.write(ARTICLE, record, await readFile(`${seed}.txt`, 'utf8')),
  );
  expect((await verified()).lines).toEqual([]);
  const past = { id: TENURE, retractedAt: { $ne: null } };
  const [tenure] = await base.db.collection('tenures').find(past).toArray();
  const [from, to] = [tenure!['recordedAt'] as Date, tenure!['retractedAt'] as Date];
  const late = new Date(to.getTime() + 1000);
  await change('tenures', past, { retractedAt: late });
  await change('people', { id: 'askar-shakirov' }, { recordedAt: late });
  await change('places', { id: 'brussels' }, { retractedAt: from });
  const claim = `${ARTICLE}/people/askar-shakirov`;
  await change('claims', { id: claim }, { article: 'another' });
  const { lines } = await verified();
  expect(lines).toEqual(
    expect.arrayContaining([
      `claims ${claim} id: expected another/people/askar-shakirov, found ${claim}`,
      `people askar-shakirov _id: expected askar-shakirov@${late.toISOString()}, found askar-shakirov@${from.toISOString()}`,
      `places brussels retractedAt: expected an instant after ${from.toISOString()}, found ${from.toISOString()}`,
      `tenures ${TENURE} recordedAt: expected an instant at which the version before it, ${TENURE}@${from.toISOString()}, is retracted, found ${to.toISOString()}, which is before ${late.toISOString()}`,
    ]),
  );
});

test('a quote that is served, from a text that is not any more, is told', async () => {
  await change('articles', {}, { retractedAt: new Date(Date.now() + 1000) });
  expect((await verified()).lines).toContainEqual(
    expect.stringMatching(
      /^places brussels evidence\[0\] cites .*: expected a text that the article has now, or is served as one that it had, found one that it had$/,
    ),
  );
});

test('claims that cannot be folded are told, and the rest is checked on', async () => {
  await base.db.collection('posts').deleteOne({ id: 'king-of-belgium' });
  await change('claims', { id: `${ARTICLE}/places/brussels` }, { 'value.names': [] });
  await change('tenures', { id: TENURE }, { how: 'APPOINTED' });
  const { lines } = await verified();
  expect(lines).toContain(
    'places brussels row: expected claims that can be folded, found unchecked claim: an entity without a name',
  );
  expect(lines).toContain(
    'posts king-of-belgium row: expected a row, as there are claims, found none',
  );
  expect(lines).toContain(
    `tenures ${TENURE} how: expected what its claims say: "ELECTED", found "APPOINTED"`,
  );
});
