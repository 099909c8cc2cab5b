import { resolve } from 'node:path';
import type { Document } from 'mongodb';
import type { Extractor } from '../../src/ingest/extract/proposal';
import { RuleExtractor } from '../../src/ingest/extract/rule-extractor';
import { ingestArticle, type IngestOptions } from '../../src/ingest/ingest';
import { loadRecord, unloadRecord } from '../../src/ingest/load';
import { decide } from '../../src/ingest/review/decide';
import { fillProposedSet } from '../../src/store/mirror';
import { findProposal } from '../../src/store/proposal';
import { proposedSet, proposedSetState } from '../../src/store/proposed-set';
import { showProposals } from '../../src/ingest/show-proposals';
import { failureLine, verifyStore } from '../../src/ingest/verify/verify';
import { everything, openTestBase, served, type TestBase } from './test-base';

const SEED = resolve(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets.yaml');
const ARTICLE = 'kazinform-2021-07-16-baimukhan-de-baets';
const SECOND = resolve(__dirname, '../../../test/records/osce-pa-2021-07-20-shakirov.yaml');
const TEXT =
  ' date 2021-07-18 PARIS. REUTERS - President of Kazakhstan Kassym-Jomart Tokayev met with the ' +
  'Ambassador of Sweden, Mr. Bo Ek. Mr. Ek welcomed the talks.';
const OPTIONS: IngestOptions = {
  extractor: new RuleExtractor(),
  extractorName: 'rules',
  language: 'en',
  today: '2026-01-01',
};

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

const ingest = async (text = TEXT, extractor: Extractor = OPTIONS.extractor): Promise<string> => {
  const outcome = await ingestArticle(base.db, { source: 'a', text }, { ...OPTIONS, extractor });
  if (outcome.outcome !== 'PROPOSED') throw new Error(JSON.stringify(outcome));
  await showProposals(base.db);
  return outcome.article;
};
const seen = () => served(proposedSet(base.db));
const ids = (rows: Document[] | undefined) => rows?.map(({ id }) => id as string);

test('there is none until something is proposed', async () => {
  await base.loadSeed();
  expect(await proposedSetState(base.db)).toBeNull();
});

test('proposing leaves every accepted row and claim as it was', async () => {
  await base.loadSeed();
  const before = { ...(await everything(base.db)), clock: [] };
  await ingest();
  expect({ ...(await everything(base.db)), clock: [] }).toEqual(before);
  expect(ids((await seen()).people)).toContain('bo-ek');
});

test('what is loaded, edited and taken away later is seen there too', async () => {
  await ingest();
  await loadRecord(base.db, SEED);
  const [meeting] = (await seen()).meetings ?? [];
  expect(ids((await seen()).meetings)).toContain('baimukhan-de-baets-2021');
  expect(meeting).not.toHaveProperty('review');
  await loadRecord(base.db, SECOND);
  expect(ids((await seen()).articles)).toContain('osce-pa-2021-07-20-shakirov');
  await unloadRecord(base.db, ARTICLE);
  await unloadRecord(base.db, 'osce-pa-2021-07-20-shakirov');
  expect(ids((await seen()).articles)).not.toContain(ARTICLE);
  expect(ids((await seen()).people)).toEqual(['bo-ek', 'kassym-jomart-tokayev']);
});

test('once all is decided both sets are the same', async () => {
  await base.loadSeed();
  const article = await ingest();
  const items = (await findProposal(base.db, article))?.items.map(({ key }) => key) ?? [];
  const statements = items.filter((key) => key.startsWith('statements/'));
  expect(statements).toHaveLength(1);
  await decide(base.db, article, { reject: statements, by: 'ana' });
  expect(ids((await seen()).statements)).toEqual(ids((await served(base.db)).statements));
  await decide(base.db, article, {
    accept: items.filter((key) => !statements.includes(key)),
    by: 'ana',
  });
  expect(await seen()).toEqual(await served(base.db));
  expect(ids((await served(base.db)).people)).toContain('bo-ek');
});

test('many are shown at once as one by one, and what a broken run left is shown by the next', async () => {
  await base.loadSeed();
  const texts = [TEXT, TEXT.replace('18', '19'), TEXT.replace('Mr. Bo Ek.', 'Ms. Ann Lee.')];
  for (const text of texts) await ingest(text);
  const oneByOne = await seen();
  await base.clear();
  await base.loadSeed();
  for (const text of texts) await ingestArticle(base.db, { source: 'a', text }, OPTIONS);
  expect(await proposedSetState(base.db)).toBeNull();
  await showProposals(base.db);
  expect(await seen()).toEqual(oneByOne);
  expect(await base.db.collection('unseen').countDocuments()).toBe(0);
});

test('verify holds what is proposed to its texts too', async () => {
  await base.loadSeed();
  await ingest();
  const verified = async () => {
    const lines: string[] = [];
    await verifyStore(base.db, (failure) => lines.push(failureLine(failure)));
    return lines;
  };
  expect(await verified()).toEqual([]);
  await proposedSet(base.db)
    .collection('claims')
    .updateOne({ entity: 'bo-ek' }, { $set: { 'value.evidence.0.quote': 'Bo Eck' } });
  expect(await verified()).toContainEqual(
    expect.stringMatching(/^proposed claims .*people\/bo-ek value\.evidence\[0\] cites .*"Bo Eck"/),
  );
});

test('a proposal that is rejected whole leaves nothing', async () => {
  await base.loadSeed();
  const before = await served(base.db);
  const article = await ingest();
  const reject = (await findProposal(base.db, article))?.items.map(({ key }) => key) ?? [];
  await decide(base.db, article, { reject, by: 'ana' });
  expect(await seen()).toEqual(before);
});

test('it is filled beside loads, and broken off it is filled on', async () => {
  await base.loadSeed();
  await Promise.all([
    fillProposedSet(base.db),
    loadRecord(base.db, SECOND),
    fillProposedSet(base.db),
  ]);
  expect(await seen()).toEqual(await served(base.db));

  // As a process that ended half-way leaves it: some rows there, one of them out of date.
  const set = proposedSet(base.db);
  await base.db.collection('sets').updateOne({}, { $set: { completeAt: null } });
  await set.collection('people').deleteMany({});
  await unloadRecord(base.db, ARTICLE);
  await fillProposedSet(base.db);
  expect(await seen()).toEqual(await served(base.db));
});

test('a body that a proposal puts within itself is cut there, and bars no accepted record', async () => {
  const within = (slug: string, child: string, parent: string) =>
    base.write(
      slug,
      `article:
  slug: ${slug}
  text: ${slug}.txt
  language: en
  publishedAt: 2021-07-16
  publisher: { organisation: ${child} }
organisations:
  ${child}: { name: ${child}, kind: OTHER, parent: ${parent}, quote: ${child} }
  ${parent}: { name: ${parent}, kind: OTHER, quote: ${parent} }
`,
      `${child} ${parent}`,
    );
  const proposing: Extractor = {
    extract: (_article, { slug, file, language }) =>
      Promise.resolve({
        record: {
          article: { slug, text: file, language, publisher: { organisation: 'paper' } },
          organisations: {
            paper: { name: 'Paper', kind: 'NEWS_AGENCY', quote: 'PAPER' },
            office: { name: 'office', kind: 'OTHER', parent: 'bureau', quote: 'office' },
            bureau: { name: 'bureau', kind: 'OTHER', quote: 'bureau' },
          },
        },
        confidence: {},
      }),
  };
  await ingest(' date 2021-07-17 OSLO. PAPER - The office of the bureau.', proposing);
  await loadRecord(base.db, await within('a', 'bureau', 'office'));
  const bureau = (await served(base.db)).organisations?.find(({ id }) => id === 'bureau');
  expect(bureau).toMatchObject({ ancestors: ['office'] });
  const [seenBureau, seenOffice] = (await seen()).organisations ?? [];
  expect(seenBureau).toMatchObject({ id: 'bureau', ancestors: ['office'] });
  expect(seenOffice).toMatchObject({ id: 'office', ancestors: ['bureau'] });
  expect(await verifyStore(base.db, () => {})).toMatchObject({ failures: 0 });
});
