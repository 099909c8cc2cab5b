import type { Document } from 'mongodb';
import { InputError } from '../errors';
import { believed } from './believed';
import { findByIds } from './find';
import { allOf } from './page';
import { collection, inTime, largeRead, type Reader } from './reader';

/** How meetings can be counted. */
export const STATS_BY = ['MONTH', 'TOPIC', 'BODY', 'COUNTRY_PAIR'] as const;
export type StatsBy = (typeof STATS_BY)[number];

/** How many meetings are counted under a key: a month, an id, or two country codes. */
export interface Count {
  key: readonly string[];
  count: number;
}

export interface MeetingCounts {
  /** Meetings that pass the filter. */
  meetings: number;
  /** Those that come under no key: dates that can mean several months, or no topic, body or pair. */
  uncounted: number;
  /** Months in their order; all else by count, most first, ties by key. */
  counts: Count[];
}

/** Meetings that may be counted at once: every one of them is read. */
export const STATS_LIMIT = 100_000;

/**
 * Counts the meetings that pass a MongoDB filter. A meeting comes under each of its topics, bodies
 * and pairs of countries. One command; by pairs of countries, two more for what the countries are.
 * @throws InputError naming `filter` when more than STATS_LIMIT pass.
 */
export async function countMeetings(
  reader: Reader,
  filter: Document,
  by: StatsBy,
): Promise<MeetingCounts> {
  const read = () =>
    collection(reader, 'meetings')
      .aggregate<{ _id: Group; rows: number }>(
        [
          { $match: allOf([filter, believed(reader.at)]) },
          { $limit: STATS_LIMIT + 1 },
          { $group: { _id: KEYS[by], rows: { $sum: 1 } } },
        ],
        { batchSize: STATS_LIMIT, ...inTime(reader) },
      )
      .toArray();
  const rowsIn = (groups: readonly { rows: number }[]): number =>
    groups.reduce((sum, { rows }) => sum + rows, 0);
  const groups = await largeRead(reader, 'filter', read, rowsIn);
  const meetings = rowsIn(groups);
  if (meetings > STATS_LIMIT) {
    throw new InputError('filter', `a filter that at most ${STATS_LIMIT} meetings pass`);
  }
  const keysOf = by === 'COUNTRY_PAIR' ? await countryPairs(reader, groups) : KEY_LISTS[by];
  const counted = new Map<string, Count>();
  let uncounted = 0;
  for (const { _id, rows } of groups) {
    const keys = keysOf(_id);
    if (keys.length === 0) uncounted += rows;
    for (const key of keys) {
      const text = key.join(' ');
      const count = counted.get(text) ?? { key, count: 0 };
      count.count += rows;
      counted.set(text, count);
    }
  }
  const byKey = (a: Count, b: Count): number => (a.key.join(' ') < b.key.join(' ') ? -1 : 1);
  const byCount = (a: Count, b: Count): number => b.count - a.count || byKey(a, b);
  const counts = [...counted.values()].sort(by === 'MONTH' ? byKey : byCount);
  return { meetings, uncounted, counts };
}

/** What meetings are grouped by; lists are taken apart in the answer, so that each row counts once. */
interface Group {
  first?: string;
  last?: string;
  topics?: string[];
  bodies?: string[];
  posts?: string[];
}

const monthOf = (path: string): Document => ({ $substrBytes: [path, 0, 7] });
const KEYS: Record<StatsBy, Document> = {
  MONTH: { first: monthOf('$dateEarliest'), last: monthOf('$dateLatest') },
  TOPIC: { topics: '$topicIds' },
  BODY: { bodies: '$bodies' },
  COUNTRY_PAIR: { bodies: '$bodies', posts: '$posts' },
};

const single = (list: string[] = []): string[][] => list.map((key) => [key]);
const KEY_LISTS: Record<Exclude<StatsBy, 'COUNTRY_PAIR'>, (group: Group) => string[][]> = {
  // A date that can mean more than one month is counted under none: which one is not known.
  MONTH: ({ first, last }) => (first !== undefined && first === last ? [[first]] : []),
  TOPIC: ({ topics }) => single(topics),
  BODY: ({ bodies }) => single(bodies),
};

/** The pairs of countries that met: those of the bodies stood for, and that posts were sent by. */
async function countryPairs(
  reader: Reader,
  groups: readonly { _id: Group }[],
): Promise<(group: Group) => string[][]> {
  const all = (lists: (string[] | undefined)[]): string[] => [...new Set(lists.flat())] as string[];
  const bodyIds = all(groups.map(({ _id }) => _id.bodies));
  const postIds = all(groups.map(({ _id }) => _id.posts));
  const [bodies, posts] = await Promise.all([
    findByIds(reader, 'organisations', bodyIds),
    findByIds(reader, 'posts', postIds),
  ]);
  const countries = new Map<string, string>();
  bodies.forEach((body) => body?.country && countries.set(`body ${body.id}`, body.country));
  posts.forEach(
    (post) => post?.sendingState && countries.set(`post ${post.id}`, post.sendingState),
  );
  return ({ bodies: stoodFor = [], posts: actedIn = [] }) => {
    const keys = [...stoodFor.map((id) => `body ${id}`), ...actedIn.map((id) => `post ${id}`)];
    const codes = [...new Set(keys.flatMap((key) => countries.get(key) ?? []))].sort();
    return codes.flatMap((a, i) => codes.slice(i + 1).map((b) => [a, b]));
  };
}
