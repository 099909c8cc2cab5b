import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { seedFiles, seedRecords } from '../../src/ingest/seed';
import { startService, type TestService } from '../harness';

let service: TestService;
let seeded: string;
beforeAll(async () => {
  service = await startService();
  seeded = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
});
afterAll(() => service.stop());

interface Edge {
  score: number;
  highlights: { field: string; start: number; end: number; quote: string }[];
  node: Record<string, unknown> & { __typename: string; name?: string; text?: string };
}

const QUERY = `query($q: String!, $kinds: [EntityKind!], $at: DateTime) {
  search(query: $q, kinds: $kinds, first: 100, knownAt: $at) {
    facets { kind count isComplete }
    edges { score highlights { field start end quote } node { __typename
      ... on Statement { text }
      ... on Meeting { name outcomes { text } topics { topic { name } } place { name }
        participants { capacityText party { name } onBehalfOf { name } } } } } } }`;

async function search(q: string, kinds: string[] | null, at?: string): Promise<Edge[]> {
  const variables = { q, kinds, at };
  const { data, errors } = await service.ask<{ search: { edges: Edge[] } }>(QUERY, variables);
  expect(errors).toBeUndefined();
  return data!.search.edges;
}
const namesOf = (edges: Edge[]) => edges.map(({ node }) => node.name ?? node.text);

const MEETING = 'Margulan Baimukhan and William De Baets';
const VISIT = 'Visit of Belgian enterprises to Kazakhstan';

test.each([
  ['its heading', 'Baimukhan De Baets', MEETING],
  ['a participant’s name in other letters', 'Баймухан', MEETING],
  ['a topic, inflected', 'vaccinations', MEETING],
  ['an outcome', 'joint plans', MEETING],
  ['a capacity and a name', 'Ambassador Baimukhan', MEETING],
  ['a body that took part', 'Belgian enterprises', VISIT],
])('a meeting is found by %s', async (_what, query, name) => {
  expect(namesOf(await search(query, ['MEETING']))).toContain(name);
});

test('a statement is found by its words in other forms', async () => {
  const edges = await search('vaccines', ['STATEMENT']);
  expect(edges).toHaveLength(1);
  expect(edges[0]!.node.text).toContain('QazVac');
  expect(edges[0]!.score).toBeGreaterThan(0.4);
  expect(edges[0]!.highlights.map(({ quote }) => quote)).toEqual(['vaccine']);
});

test.each(['Uzbekistan', 'xyzzy', 'Baimukhan Uzbekistan'])('nothing is found by %s', async (q) => {
  expect(await search(q, ['MEETING', 'STATEMENT'])).toEqual([]);
});

test('highlights name the field and the offsets of the words', async () => {
  const fields = new Set<string>();
  for (const query of ['vaccine', 'Baimukhan', 'joint plans', 'Ambassador', 'Belgian']) {
    for (const { highlights, node } of await search(query, ['MEETING', 'STATEMENT'])) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { field, start, end, quote } of highlights) {
        const text = field.split('.').reduce<unknown>((at, key) => (at as never)?.[key], node);
        expect({ field, quote }).toEqual({ field, quote: String(text).slice(start, end) });
        fields.add(field.replace(/\d+/, 'N'));
      }
    }
  }
  expect([...fields].sort()).toEqual([
    ...['name', 'outcomes.N.text', 'participants.N.capacityText', 'participants.N.party.name'],
    ...['text', 'topics.N.topic.name'],
  ]);
});

test('facets count every kind, in the order of the kinds', async () => {
  const { data } = await service.ask<{
    search: { facets: { kind: string; count: number; isComplete: boolean }[] };
  }>(QUERY, { q: 'vaccine' });
  expect(data!.search.facets).toEqual([
    ...['PERSON', 'ORGANISATION', 'POST'].map((kind) => ({ kind, count: 0, isComplete: true })),
    ...[
      { kind: 'TOPIC', count: 1, isComplete: true },
      { kind: 'PLACE', count: 0, isComplete: true },
    ],
    ...['MEETING', 'STATEMENT', 'ARTICLE'].map((kind) => ({ kind, count: 1, isComplete: true })),
  ]);
});

test('the filters on words pass what search finds', async () => {
  const { data, errors } = await service.ask(`{
    meetings(filter: { text: { contains: "Baimukhan vaccination" } }) { nodes { name } }
    statements(filter: { text: { contains: "vaccines" } }) { totalCount }
    none: statements(filter: { text: { contains: "" } }) { totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    meetings: { nodes: [{ name: MEETING }] },
    statements: { totalCount: 1 },
    none: { totalCount: 0 },
  });
});

test('a meeting is found by the name that a person has, and had', async () => {
  const [file] = await seedFiles();
  const folder = mkdtempSync(join(tmpdir(), 'renamed-'));
  const text = file!.replace(/\.yaml$/, '.txt');
  copyFileSync(text, join(folder, basename(text)));
  const record = readFileSync(file!, 'utf8');
  const renamed = record.replace('name: William De Baets', 'name: Wilhelm Debaets');
  expect(renamed).not.toBe(record);
  writeFileSync(join(folder, basename(file!)), renamed);
  await seedRecords(service.store.db, [join(folder, basename(file!))]);
  expect(namesOf(await search('Wilhelm', ['MEETING']))).toEqual([MEETING]);
  expect(await search('Wilhelm', ['MEETING'], seeded)).toEqual([]);
});
