import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { baseOfTests, freshFolder, runCli, startHere } from './run-cli';

const ROOT = resolve(__dirname, '../../..');
/** The twelve questions, in the order in which the examples are numbered. */
const QUESTIONS = 12;

interface Answer<T> {
  data?: T;
  errors?: { message: string }[];
}
interface Listed {
  articles: {
    totalCount: number;
    nodes: {
      slug: string;
      headline: string | null;
      headlineEvidence: { quote: string; sentence: number }[];
      url: string | null;
      urlEvidence: { quote: string; sentence: number }[];
      meetings: { nodes: { slug: string; participants: { party: Named }[] }[] };
      statements: { nodes: { speaker: Named }[] };
    }[];
  };
  people: { nodes: { slug: string }[] };
  organisations: { nodes: { slug: string }[] };
  topics: { nodes: { slug: string }[] };
}
interface Named {
  __typename: string;
  slug: string;
}

const LISTED = `{
  articles(first: 100) {
    totalCount
    nodes {
      slug
      headline
      headlineEvidence { quote sentence }
      url
      urlEvidence { quote sentence }
      meetings { nodes { slug participants { party { __typename ... on Person { slug } ... on Organisation { slug } } } } }
      statements { nodes { speaker { __typename ... on Person { slug } ... on Organisation { slug } } } }
    }
  }
  people(first: 1) { nodes { slug } }
  organisations(first: 1) { nodes { slug } }
  topics(first: 1) { nodes { slug } }
}`;

test('texts that nobody prepared go through ingest, review, verify and the twelve questions', async () => {
  const folder = freshFolder();
  const env = baseOfTests();
  const news = join(folder, 'news');
  await mkdir(news);
  const all = (await readdir(join(ROOT, 'corpus'))).filter((name) => name.endsWith('.txt')).sort();
  // One of each kind and publisher: meetings, calls, consultations, and longer reports.
  const texts = all.filter((_name, i) => i % 4 === 2);
  for (const name of texts) await cp(join(ROOT, 'corpus', name), join(news, name));

  const read = await runCli(['ingest', news], env);
  expect([read.status, read.stderr]).toEqual([0, '']);
  expect(read.stdout).toContain(
    `${texts.length} read, ${texts.length} proposed, 0 skipped, 0 failed`,
  );
  const accepted = await runCli(
    ['review', 'accept', '--min-confidence', '0.6', '--by', 'a-rule'],
    env,
  );
  expect([accepted.status, accepted.stderr]).toEqual([0, '']);
  const verified = await runCli(['verify'], env);
  expect([verified.status, verified.stderr]).toEqual([0, '']);
  expect(verified.stdout).toMatch(/ checked: all hold\n$/);

  const service = await startHere(env);
  try {
    const { url: address } = service;
    const listed = await ask<Listed>(address, LISTED);
    expect(listed.errors).toBeUndefined();
    const { articles, people, organisations, topics } = listed.data!;
    expect(articles.totalCount).toBe(texts.length);
    const labelled = (label: string) =>
      Promise.all(texts.map((name) => valueOf(label, join(ROOT, 'corpus', name))));
    const [titles, addresses] = [await labelled('title'), await labelled('url')];
    expect(articles.nodes.map(({ headline }) => headline).sort()).toEqual(titles.sort());
    expect(articles.nodes.map(({ url }) => url).sort()).toEqual(addresses.sort());
    for (const { headline, headlineEvidence, url, urlEvidence } of articles.nodes) {
      expect(headlineEvidence).toEqual([{ quote: headline, sentence: 0 }]);
      expect(urlEvidence).toEqual([{ quote: url, sentence: 0 }]);
    }
    const questions = await theQuestions();
    expect(questions).toHaveLength(QUESTIONS);
    for (const article of articles.nodes) {
      const [meeting] = article.meetings.nodes;
      const named = [
        ...article.meetings.nodes.flatMap(({ participants }) =>
          participants.map(({ party }) => party),
        ),
        ...article.statements.nodes.map(({ speaker }) => speaker),
      ];
      const slugOf = (type: string) => named.find(({ __typename }) => __typename === type)?.slug;
      const slugs = {
        'kazinform-2021-07-16-baimukhan-de-baets': article.slug,
        'baimukhan-de-baets-2021': meeting?.slug ?? 'none',
        'william-de-baets': slugOf('Person') ?? people.nodes[0]!.slug,
        'margulan-baimukhan': slugOf('Person') ?? people.nodes[0]!.slug,
        'askar-shakirov': slugOf('Person') ?? people.nodes[0]!.slug,
        'political-reforms': topics.nodes[0]!.slug,
        'osce-parliamentary-assembly': slugOf('Organisation') ?? organisations.nodes[0]!.slug,
      };
      for (const question of questions) {
        const asked = Object.entries(slugs).reduce(
          (text, [ours, theirs]) => text.replaceAll(`"${ours}"`, `"${theirs}"`),
          question,
        );
        const { data, errors } = await ask<Record<string, unknown>>(address, asked);
        expect({ article: article.slug, asked, errors }).toMatchObject({ errors: undefined });
        // What is asked by a slug that the texts gave is there.
        if (!asked.includes('"none"'))
          expect({
            asked,
            empty: Object.values(data ?? { none: null }).includes(null),
          }).toMatchObject({
            empty: false,
          });
      }
    }
  } finally {
    await service.stop();
  }
}, 180_000);

async function valueOf(label: string, file: string): Promise<string | undefined> {
  return new RegExp(`^${label}: (.*)$`, 'mu').exec(await readFile(file, 'utf8'))?.[1];
}

async function theQuestions(): Promise<string[]> {
  const examples = join(ROOT, 'schema/examples');
  const files = (await readdir(examples)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    files.slice(0, QUESTIONS).map((name) => readFile(join(examples, name), 'utf8')),
  );
}

async function ask<T>(url: string, query: string): Promise<Answer<T>> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer<T>;
}
