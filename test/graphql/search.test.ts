import { startService, type TestService } from '../harness';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Found {
  totalCount: number;
  facets: { kind: string; count: number }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
  edges: {
    score: number;
    highlights: { field: string; start: number; end: number; quote: string }[];
    node: { __typename: string; slug: string; text?: string; names?: { value: string }[] };
  }[];
}

async function search(query: string, more = ''): Promise<Found> {
  const { data, errors } = await service.ask<{ search: Found }>(
    `query($q: String!) { search(query: $q ${more}) {
      totalCount facets { kind count } pageInfo { endCursor hasNextPage }
      edges { score highlights { field start end quote } node { __typename
        ... on Person { slug names { value } } ... on Organisation { slug names { value } }
        ... on Topic { slug names { value } } ... on Place { slug names { value } }
        ... on Post { slug } ... on Article { slug text } } } } }`,
    { q: query },
  );
  expect(errors).toBeUndefined();
  return data!.search;
}

test.each([
  'Tokaev',
  'Tokayev',
  'Токаев',
  'Тоқаев',
  'Toqaev',
  'K.-J. Tokayev',
  'Kassym-Jomart Tokayev',
  'Касым-Жомарт Токаев',
  'Tokayef',
  'Tokyaev',
  'tokay',
])('%s finds the President first', async (query) => {
  const { edges } = await search(query);
  expect(edges[0]?.node).toMatchObject({ __typename: 'Person', slug: 'kassym-jomart-tokayev' });
});

test('a name itself scores 1, less exact fits less, and the order follows', async () => {
  const exact = await search('Askar Shakirov');
  expect(exact.edges[0]).toMatchObject({ score: 1, node: { slug: 'askar-shakirov' } });
  const typo = await search('Askar Shakirow');
  expect(typo.edges[0]!.score).toBeLessThanOrEqual(1);
  const short = await search('Shakir');
  expect(short.edges[0]!.score).toBeLessThan(1);
  for (const { edges } of [exact, typo, short]) {
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }
});

test('articles are found by other forms of a word, below names', async () => {
  const { edges } = await search('vaccinating', 'kinds: [ARTICLE]');
  expect(edges).toHaveLength(1);
  expect(edges[0]!.score).toBeGreaterThan(0);
  expect(edges[0]!.score).toBeLessThanOrEqual(0.6);
  const early = await search('Brussels', 'kinds: [ARTICLE]');
  const late = await search('QazVac', 'kinds: [ARTICLE]');
  expect(early.edges[0]!.score).toBeGreaterThan(late.edges[0]!.score);
});

test('highlights are the words at their offsets', async () => {
  let shown = 0;
  for (const query of ['Шакиров', 'vaccination', 'Belgium cooperation', 'OSCE']) {
    for (const { highlights, node } of (await search(query)).edges) {
      for (const { field, start, end, quote } of highlights) {
        const [kind, index] = field.split('.');
        const text = kind === 'text' ? node.text : node.names?.[Number(index)]?.value;
        if (text === undefined) continue;
        expect(text.slice(start, end)).toBe(quote);
        expect(quote).toMatch(/^[\p{L}\p{N}]/u);
        shown++;
      }
    }
  }
  expect(shown).toBeGreaterThan(5);
});

test('facets count what is found, by kind, and pages go through all of it once', async () => {
  const all = await search('Kazakhstan', 'first: 100');
  expect(all.facets.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
  expect(all.totalCount).toBeGreaterThan(3);
  const seen: string[] = [];
  for (let more = 'first: 2'; ;) {
    const page = await search('Kazakhstan', more);
    seen.push(...page.edges.map(({ node }) => `${node.__typename} ${node.slug}`));
    if (!page.pageInfo.hasNextPage) break;
    more = `first: 2, after: "${page.pageInfo.endCursor}"`;
  }
  expect(seen).toEqual(all.edges.map(({ node }) => `${node.__typename} ${node.slug}`));
});

test.each(['Бельгия', 'Belgique', 'Belgien', 'Bélgica'])(
  'a country is found first by its name in another language: %s',
  async (query) => {
    const { edges } = await search(query);
    const first = edges.filter(({ score }) => score === 1);
    expect(first.map(({ node }) => `${node.__typename} ${node.slug}`)).toEqual([
      'Organisation belgium',
      'Place belgium',
    ]);
    expect(edges.slice(0, 2)).toEqual(first);
    expect(first.map(({ highlights }) => highlights.map(({ quote }) => quote))).toEqual([
      ['Belgium'],
      ['Belgium'],
    ]);
  },
);
