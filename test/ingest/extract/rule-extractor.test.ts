import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { ExtractionError } from '../../../src/ingest/extract/proposal';
import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../src/ingest/record/article-text';
import { parseRecord } from '../../../src/ingest/record/parse-record';

const extractor = new RuleExtractor();

async function newlyProposed(path: string) {
  const text = readFileSync(path, 'utf8');
  const file = basename(path);
  const facts = { slug: 'an-article', file, language: 'en', publishedAt: null };
  return { text, proposal: await extractor.extract(readArticleText(text, 'en'), facts) };
}

/** What was proposed of each text: reading one takes far longer than what the tests then look at. */
const proposals = new Map<string, ReturnType<typeof newlyProposed>>();

function propose(path: string) {
  const proposed = proposals.get(path) ?? newlyProposed(path);
  proposals.set(path, proposed);
  return proposed;
}

const corpus = readdirSync('corpus').filter((file) => file.endsWith('.txt'));
const paths = [
  ...corpus.map((file) => join('corpus', file)),
  join('seed', 'kazinform-2021-07-16-baimukhan-de-baets.txt'),
];

test.each(paths)('the proposal for %s is a record that passes every check', async (path) => {
  const { text, proposal } = await propose(path);
  const bytes = Buffer.from(stringify(proposal.record));
  const parsed = await parseRecord('proposal.yaml', bytes, () =>
    Promise.resolve(Buffer.from(text)),
  );
  expect(Object.keys(parsed.record.people ?? {}).length).toBeGreaterThan(1);
});

test.each(paths)('every confidence of %s is of a value that is there', async (path) => {
  const { proposal } = await propose(path);
  for (const [key, confidence] of Object.entries(proposal.confidence)) {
    const [list = '', slug = ''] = key.split(/\.(.*)/s);
    expect((proposal.record as unknown as Record<string, object>)[list]).toHaveProperty([slug]);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

describe('the seed article', () => {
  const seed = propose(join('seed', 'kazinform-2021-07-16-baimukhan-de-baets.txt'));

  test('who published it, where, when and on whose word', async () => {
    const { record } = (await seed).proposal;
    expect(record.article).toMatchObject({
      publishedAt: '2021-07-16',
      dateline: 'brussels',
      publisher: { organisation: 'kazinform', quote: 'KAZINFORM' },
      origin: { organisation: 'press-service-of-the-kazakh-mfa' },
    });
    expect(record.organisations?.['kazinform']?.name).toBe('Kazinform');
  });

  test('who holds which post', async () => {
    const { record } = (await seed).proposal;
    expect(record.tenures?.map(({ person, post, how }) => [person, post, how])).toEqual([
      ['margulan-baimukhan', 'ambassador-of-kazakhstan', undefined],
      ['william-de-baets', 'diplomatic-advisor-to-the-king-of-belgium', undefined],
      ['kassym-jomart-tokayev', 'president-of-kazakhstan', undefined],
      [
        'askar-shakirov',
        'deputy-chairman-of-the-senate-of-the-parliament-of-kazakhstan',
        undefined,
      ],
      ['askar-shakirov', 'vice-chairman-of-the-osce-parliamentary-assembly', 'ELECTED'],
    ]);
    expect(record.posts?.['diplomatic-advisor-to-the-king-of-belgium']?.servesPost).toBe(
      'king-of-belgium',
    );
    expect(record.posts?.['ambassador-of-kazakhstan']).toMatchObject({
      sendingState: 'KZ',
      organisation: 'kazakhstan',
    });
    expect(record.organisations?.['senate-of-the-parliament-of-kazakhstan']?.parent).toBe(
      'parliament-of-kazakhstan',
    );
    expect(record.organisations?.['osce-parliamentary-assembly']?.parent).toBe('osce');
  });

  test('who met whom, and what is planned', async () => {
    const { record } = (await seed).proposal;
    const [meeting, visit] = Object.values(record.meetings ?? {});
    expect(meeting).toMatchObject({
      kind: 'MEETING',
      status: 'HELD',
      date: '../2021-07-16',
      participants: [
        {
          person: 'margulan-baimukhan',
          post: 'ambassador-of-kazakhstan',
          capacityText: 'Ambassador of Kazakhstan',
        },
        { person: 'william-de-baets', post: 'diplomatic-advisor-to-the-king-of-belgium' },
      ],
    });
    // The dateline is where it was written: where they met, the text does not say.
    expect(meeting?.place).toBeUndefined();
    expect(visit).toMatchObject({
      kind: 'VISIT',
      status: 'PLANNED',
      date: { edtf: '2021-23', original: 'autumn 2021' },
      place: { place: 'kazakhstan' },
      participants: [
        { organisation: 'belgian-enterprises', role: 'VISITOR' },
        { organisation: 'awex', role: 'SUPPORTER' },
        { organisation: 'fit', role: 'SUPPORTER' },
      ],
    });
  });

  test('what they said', async () => {
    const { record } = (await seed).proposal;
    expect(record.statements?.map(({ speaker, act }) => `${speaker.person} ${act}`)).toEqual(
      expect.arrayContaining([
        'william-de-baets ASSESSED',
        'margulan-baimukhan INFORMED',
        'margulan-baimukhan WELCOMED',
        'william-de-baets WELCOMED',
        'william-de-baets NOTED',
      ]),
    );
  });
});

test('a text that names no publisher or no day is refused with a reason', async () => {
  const facts = { slug: 'x', file: 'x.txt', language: 'en', publishedAt: null };
  const extract = (text: string) => extractor.extract(readArticleText(text, 'en'), facts);
  await expect(extract('The minister met the king.')).rejects.toThrow(ExtractionError);
  await expect(extract('The minister met the king.')).rejects.toThrow(
    /^expected the day of publication/,
  );
  await expect(extract(' date 2021-07-16 The minister met.')).rejects.toThrow(
    /^expected an agency/,
  );
});

test('the header may name the publisher', async () => {
  const facts = { slug: 'x', file: 'x.txt', language: 'en', publishedAt: null };
  const text =
    'url: https://x.example/1\npublished: 2021-07-16\npublisher: Baltic Wire\n\nThe minister met the king.\n';
  const { record } = await extractor.extract(readArticleText(text, 'en'), facts);
  expect(record.article.publisher).toEqual({ organisation: 'baltic-wire', quote: 'Baltic Wire' });
});

test('a text in another language is refused, not misread', async () => {
  const facts = { slug: 'x', file: 'x.txt', language: 'ru', publishedAt: null };
  const text = ' date 2021-07-16 АСТАНА. КАЗИНФОРМ - Министр встретился с послом.';
  await expect(extractor.extract(readArticleText(text, 'ru'), facts)).rejects.toThrow(
    'expected English',
  );
});

test.each<[string, string, string[]]>([
  [
    'for a task, in full',
    'They named a Special Envoy for the Horn of Africa.',
    ['Special Envoy for the Horn of Africa'],
  ],
  ['one of many', 'A Latvian military commander spoke.', []],
  [
    'of one who is named and of one who is not',
    'Prime Minister of Latvia Anna Lee came. The Estonian President and the Latvian Prime Minister met.',
    ['Prime Minister of Latvia', 'Estonian President'],
  ],
  [
    'of one whose term is told',
    'They wrote to Anna Lee at the end of her tenure as Federal Chancellor of Austria.',
    ['Federal Chancellor of Austria'],
  ],
])('posts: %s', async (_, body, labels) => {
  const facts = { slug: 'x', file: 'x.txt', language: 'en', publishedAt: null };
  const text = ` date 2021-07-16 ASTANA. KAZINFORM - ${body}`;
  const { record } = await extractor.extract(readArticleText(text, 'en'), facts);
  expect(Object.values(record.posts ?? {}).map(({ label }) => label)).toEqual(labels);
});
