import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LoadResult, loadRecord, loadRecords, unloadRecord } from '../../src/ingest/load';
import { summaryLines } from '../../src/ingest/load-summary';
import { RecordError } from '../../src/ingest/record/record-error';
import { believed } from '../../src/store/believed';
import { takeIn } from './take-in';
import { everything, openTestBase, served, type TestBase } from './test-base';

const SEED = resolve(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets.yaml');
const ARTICLE = 'kazinform-2021-07-16-baimukhan-de-baets';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

/** A record that says that Ann Lee is a minister; `more` goes into her tenure. */
const minister = (slug: string, more = '', name = 'Ann Lee') => `article:
  slug: ${slug}
  text: ${slug}.txt
  language: en
  publishedAt: 2021-07-16
  publisher: { organisation: paper }
organisations:
  paper: { name: The Paper, kind: NEWS_AGENCY, quote: The Paper }
people:
  ann-lee: { name: ${name}, quote: ${name} }
posts:
  minister: { label: Minister, quote: Minister }
tenures:
  - { person: ann-lee, post: minister, quote: Minister${more} }
`;
const TEXT = 'The Paper says: Minister Ann Lee, or A. Lee.';
const linesOf = ({ article, changes }: LoadResult) => summaryLines(article, changes);
const write = (slug: string, more?: string, name?: string) =>
  base.write(slug, minister(slug, more, name), TEXT);

describe('loading the seed', () => {
  test('records one version of each entity, at one instant', async () => {
    const result = await loadRecord(base.db, SEED);
    expect(linesOf(result)[0]).toBe(`${ARTICLE}: 49 added, 0 changed, 0 removed, 0 unchanged`);
    const { clock, ...rows } = await everything(base.db);
    const all = Object.values(rows).flat();
    expect(all).toHaveLength(2 * 49);
    for (const row of all)
      expect(row).toMatchObject({
        _id: `${row.id}@${(clock?.[0]?.at as Date).toISOString()}`,
        recordedAt: clock?.[0]?.at,
        retractedAt: null,
      });
  });

  test('twice changes nothing', async () => {
    await loadRecord(base.db, SEED);
    const before = await everything(base.db);
    expect(linesOf(await loadRecord(base.db, SEED))).toEqual([
      `${ARTICLE}: 0 added, 0 changed, 0 removed, 49 unchanged`,
    ]);
    expect(await everything(base.db)).toEqual(before);
  });

  test('and taking it away leaves nothing believed, and forgets nothing', async () => {
    await loadRecord(base.db, SEED);
    const known = await everything(base.db);
    expect(linesOf(await unloadRecord(base.db, ARTICLE))[0]).toBe(
      `${ARTICLE}: 0 added, 0 changed, 49 removed, 0 unchanged`,
    );
    expect(Object.values(await served(base.db)).flat()).toEqual([]);
    const at = known.clock?.[0]?.at as Date;
    expect(await base.db.collection('people').countDocuments(believed(at))).toBe(4);
  });
});

describe('an edited record', () => {
  test('changes exactly its own facts, and the summary says which', async () => {
    await loadRecord(base.db, await write('a'));
    const before = (await everything(base.db)).tenures?.[0];
    const lines = linesOf(
      await loadRecord(base.db, await write('a', ', how: ELECTED, start: 2020')),
    );
    expect(lines).toEqual([
      'a: 0 added, 1 changed, 0 removed, 4 unchanged',
      '~ tenure ann-lee.minister: start unstated -> 2020; how UNKNOWN -> ELECTED',
    ]);
    const { tenures, people } = await everything(base.db);
    expect(people).toHaveLength(1);
    expect(tenures).toHaveLength(2);
    expect(tenures?.[0]).toEqual({ ...before, retractedAt: tenures?.[1]?.recordedAt });
    expect(tenures?.[1]).toMatchObject({ how: 'ELECTED', retractedAt: null });
  });

  test('takes away what it no longer says', async () => {
    await loadRecord(base.db, await write('a'));
    const yaml = minister('a').replace(/tenures:[^]*/, '');
    expect(linesOf(await loadRecord(base.db, await base.write('a', yaml, TEXT)))).toEqual([
      'a: 0 added, 0 changed, 1 removed, 4 unchanged',
      '- tenure ann-lee.minister',
    ]);
  });

  test('with another text cites the other text', async () => {
    const file = await write('a');
    await loadRecord(base.db, file);
    await writeFile(file.replace('.yaml', '.txt'), `Now\n${TEXT}`);
    const [, ofArticle, ofPerson] = linesOf(await loadRecord(base.db, file));
    expect(ofArticle).toContain(
      'text The Paper says: Minister Ann Lee, or A. Lee. -> Now The Paper says',
    );
    expect(ofPerson).toBe('~ person ann-lee: evidence 1 item -> 1 item, 1 of them changed');
    const [person] = (await served(base.db)).people ?? [];
    const [article] = (await served(base.db)).articles ?? [];
    expect(person?.evidence).toMatchObject([{ start: 29, textHash: article?.textHash }]);
  });
});

describe('two articles about one person', () => {
  test('are united, and each can be taken away', async () => {
    await loadRecord(base.db, await write('a'));
    const alone = await served(base.db);
    const lines = linesOf(await loadRecord(base.db, await write('b', ', how: ELECTED', 'A. Lee')));
    expect(lines).toEqual([
      'b: 1 added, 4 changed, 0 removed, 0 unchanged',
      '+ article b',
      '~ person ann-lee: names 1 item -> 2 items; evidence 1 item -> 2 items',
      '~ organisation paper: evidence 1 item -> 2 items',
      '~ post minister: evidence 1 item -> 2 items',
      '~ tenure ann-lee.minister: how UNKNOWN -> ELECTED; evidence 1 item -> 2 items',
    ]);
    const both = await served(base.db);
    await unloadRecord(base.db, 'b');
    expect(await served(base.db)).toEqual(alone);
    await unloadRecord(base.db, 'a');
    await loadRecords(
      base.db,
      ['b', 'a'].map((slug) => `${base.folder}/${slug}.yaml`),
    );
    expect(await served(base.db)).toEqual(both);
  });
});

describe('nothing is half-written', () => {
  test('when a record is refused', async () => {
    const good = await write('a');
    const bad = await write('b', ', how: CROWNED');
    await expect(loadRecords(base.db, [good, bad])).rejects.toThrow(
      `${bad}:14:62: tenures[0].how: expected one of ELECTED, APPOINTED, UNKNOWN, found "CROWNED"`,
    );
    expect(Object.values(await everything(base.db)).flat()).toEqual([]);
  });

  test('when there is no such record', async () =>
    expect(loadRecord(base.db, `${base.folder}/none.yaml`)).rejects.toThrow(
      `${base.folder}/none.yaml:1:1: record: expected a file that can be read, found none`,
    ));

  test('when the store fails half-way', async () => {
    // The seed has seven statements of four acts: the last collection that is written refuses them.
    await base.db
      .collection('statements')
      .createIndex({ act: 1 }, { unique: true, name: 'refuse' });
    await expect(loadRecord(base.db, SEED)).rejects.toThrow(/E11000/);
    await base.db.collection('statements').dropIndex('refuse');
    expect(Object.values(await everything(base.db)).flat()).toEqual([]);
  });

  test('when bodies would contain themselves by what two articles say', async () => {
    const within = (slug: string, child: string, parent: string) =>
      base.write(
        slug,
        minister(slug).replace(
          'people:',
          `  ${child}: { name: ${child}, kind: OTHER, parent: ${parent}, quote: Minister }\n` +
            `  ${parent}: { name: ${parent}, kind: OTHER, quote: Minister }\npeople:`,
        ),
        TEXT,
      );
    await loadRecord(base.db, await within('a', 'inner', 'outer'));
    const before = await everything(base.db);
    const file = await within('b', 'outer', 'inner');
    const error = await loadRecord(base.db, file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RecordError);
    expect((error as Error).message).toMatch(
      `${file}:9:46: organisations.outer.parent: expected a body that is not, by what other articles ` +
        'say, within this one, found outer > inner > outer',
    );
    expect(await everything(base.db)).toEqual(before);
  });
});

test('loads at once make no doubles', async () => {
  const files = await Promise.all(['a', 'b', 'c'].map((slug) => write(slug, ', how: ELECTED')));
  await Promise.all([...files, ...files].map((file) => loadRecord(base.db, file)));
  const { people, tenures } = await served(base.db);
  expect(people).toHaveLength(1);
  expect(tenures).toHaveLength(1);
  expect((tenures?.[0]?.evidence as { article: string }[]).map(({ article }) => article)).toEqual([
    'a',
    'b',
    'c',
  ]);
  const claims = await base.db.collection('claims').find({ retractedAt: null }).toArray();
  expect(claims).toHaveLength(15);
});

test('an article that is in the review queue is not loaded beside it', async () => {
  await takeIn(base.db, ' date 2021-07-16 PARIS. REUTERS - Minister Ann Lee met with Bo Ek.');
  const [article] = (await served(base.db)).articles ?? [];
  const before = await everything(base.db);
  const file = await write(article?.id as string);
  await expect(loadRecord(base.db, file)).rejects.toThrow(
    `${file}:2:9: article.slug: expected an article that is not in the review queue, found "${article?.id}", which is`,
  );
  expect(await everything(base.db)).toEqual(before);
});
