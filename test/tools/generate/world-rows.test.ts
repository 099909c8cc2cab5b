import { standing } from '../../../src/domain/standing';
import { tenureBounds } from '../../../src/domain/tenure-bounds';
import { textTerms } from '../../../src/domain/text-terms';
import type { Evidence } from '../../../src/domain/evidence';
import type { CollectionName, Rows } from '../../../src/store/collections';
import { validatorOf } from '../../../src/store/validators';
import { parseHeader } from '../../../src/ingest/text/header';
import { splitSentences } from '../../../src/ingest/text/sentences';
import { worldRows } from '../../../tools/generate/world/rows';

type World = { [C in CollectionName]: Rows[C][] };

function worldOf(meetings: number, seed: number): World {
  const world: World = {
    articles: [],
    meetings: [],
    people: [],
    organisations: [],
    posts: [],
    tenures: [],
    statements: [],
    topics: [],
    places: [],
  };
  for (const { to, row } of worldRows(meetings, seed)) (world[to] as object[]).push(row);
  return world;
}

const byId = <R extends { id: string }>(rows: R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

/** All evidence anywhere in a value. */
function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  if ('textHash' in value && 'quote' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

describe.each([20, 100, 300])('a world of %i meetings', (size) => {
  const world = worldOf(size, 7);
  const articles = byId(world.articles);
  const tenures = byId(world.tenures);
  const all = Object.entries(world) as [CollectionName, Rows[CollectionName][]][];

  it('has the meetings asked for, and something of every kind', () => {
    expect(world.meetings).toHaveLength(size);
    for (const [name, rows] of all) expect([name, rows.length > 0]).toEqual([name, true]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(worldOf(size, 7)).toEqual(world);
    const ids = new Set(worldOf(size, 8).people.map(({ id }) => id));
    expect(world.people.some(({ id }) => ids.has(id))).toBe(false);
  });

  it('has rows that the store takes: unique ids, and what validators require', () => {
    for (const [name, rows] of all) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const { required, properties } = validatorOf(name)['$jsonSchema'] as {
        required: string[];
        properties: Record<string, { bsonType: string | string[]; pattern?: string }>;
      };
      for (const field of required) {
        const { bsonType, pattern = '' } = properties[field] ?? { bsonType: 'missing' };
        const [types, form] = [[bsonType].flat(), new RegExp(pattern)];
        const values = (rows as unknown as Record<string, unknown>[]).map((row) => row[field]);
        const isTaken = (value: unknown): boolean =>
          types.includes(bsonTypeOf(value)) && (!pattern || form.test(value as string));
        expect(values.filter((value) => !isTaken(value))).toEqual([]);
      }
    }
  });

  it('gives evidence for every fact, true at its offsets and in its sentence', () => {
    const rows = all.flatMap(([, each]) => each);
    const untrue = evidenceIn(rows).filter(({ article, textHash, sentence, start, end, quote }) => {
      const source = articles.get(article);
      const span = source?.sentences[sentence];
      return !(
        source?.textHash === textHash &&
        source.text.slice(start, end) === quote &&
        span &&
        span.start <= start &&
        end <= span.end
      );
    });
    expect(untrue).toEqual([]);
    const bare = world.meetings.flatMap(({ evidence, participants, topics, outcomes }) =>
      [{ evidence }, ...participants, ...topics, ...outcomes].filter((one) => !one.evidence.length),
    );
    expect(bare).toEqual([]);
    for (const name of ['people', 'organisations', 'posts', 'tenures', 'topics', 'places'] as const)
      expect(world[name].filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    for (const { publisherEvidence, originEvidence, origin } of world.articles)
      expect([publisherEvidence.length, originEvidence.length]).toEqual([1, origin ? 1 : 0]);
  });

  it('writes articles that the ingestion reads as their rows say', () => {
    for (const row of world.articles) {
      const header = parseHeader(row.text);
      if (!header.ok) throw new Error(`${row.id}: ${header.reason}`);
      expect(header.header.publishedAt?.value).toBe(row.publishedAt);
      expect(header.header.dateline?.value).toBe(row.dateline);
      expect(splitSentences(row.text, row.language, header.header.bodyStart)).toEqual(
        row.sentences,
      );
      expect(new Set(row.terms)).toEqual(new Set(textTerms(row.text, row.language)));
      for (const { start, end, quote } of row.mentions)
        expect(row.text.slice(start, end)).toBe(quote);
    }
  });

  it('refers to nothing that has no row', () => {
    const ids = Object.fromEntries(
      all.map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]),
    ) as Record<CollectionName, Set<string>>;
    const missing: string[] = [];
    const check = (name: CollectionName, ...wanted: (string | null)[]): void => {
      for (const id of wanted) if (id !== null && !ids[name].has(id)) missing.push(`${name} ${id}`);
    };
    for (const row of world.meetings) {
      check('people', ...row.people);
      check('organisations', ...row.bodies, ...row.organisations);
      check('posts', ...row.posts);
      check('topics', ...row.topicIds);
      check('places', row.place);
      check('articles', ...row.articles);
      check('meetings', ...row.discussedAt);
      check('tenures', ...row.participants.map(({ tenure }) => tenure));
    }
    for (const row of world.tenures) {
      check('people', row.person);
      check('posts', row.post);
      check('organisations', row.organisation);
    }
    for (const row of world.organisations) check('organisations', ...row.ancestors);
    for (const row of world.posts) check('posts', row.servesPost);
    for (const row of world.articles) {
      check('people', ...row.people);
      check('organisations', row.publisher, row.origin, ...row.organisations);
      check('places', row.datelinePlace, ...row.places);
    }
    for (const row of world.statements) {
      check('people', row.speaker.id);
      check('meetings', row.meeting);
      check('topics', ...row.topicIds);
    }
    expect(missing).toEqual([]);
  });

  it('bounds every tenure as its dates and citations do', () => {
    for (const row of world.tenures) {
      expect(row.bounds).toEqual(tenureBounds(row));
      expect(standing(row.bounds, row.firstCited, row).certainty).toBe('DEFINITE');
      expect(standing(row.bounds, row.lastCited, row).certainty).toBe('DEFINITE');
    }
  });

  it('lets people act in tenures that may cover the day of the meeting', () => {
    for (const { date, participants, articles: told, posts } of world.meetings)
      for (const { tenure: id, party, post } of participants) {
        if (id === null) continue;
        const tenure = tenures.get(id);
        if (!tenure) throw new Error(`no tenure ${id}`);
        expect([tenure.person, tenure.post]).toEqual([party.id, post]);
        expect(posts).toContain(post);
        const days = [date?.latest, date?.earliest].filter((day) => typeof day === 'string');
        const certainties = days.map((day) => standing(tenure.bounds, day, tenure).certainty);
        expect(certainties.some((certainty) => certainty !== 'NO')).toBe(true);
        const published = articles.get(told[0] ?? '')?.publishedAt ?? '';
        expect(tenure.firstCited <= published && published <= tenure.lastCited).toBe(true);
      }
  });
});

it('has people who change posts, meetings that recur and bodies that nest', () => {
  const world = worldOf(1000, 1);
  const held = countsOf(world.tenures.map(({ person }) => person));
  expect(held.filter((count) => count > 1).length).toBeGreaterThan(50);
  expect(world.organisations.some(({ ancestors }) => ancestors.length >= 2)).toBe(true);
  const met = countsOf(world.meetings.map(({ people }) => [...people].sort().join()));
  expect(Math.max(...met)).toBeGreaterThan(3);
});

it('refuses a number of meetings that makes no world', () => {
  expect(() => worldOf(19, 1)).toThrow('meetings: 19 is not a whole number from 20 to 100000000');
});

function bsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return 'date';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** How often each key occurs. */
function countsOf(keys: string[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
}
