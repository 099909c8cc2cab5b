import type { Document } from 'mongodb';
import { InputError } from '../errors';
import { believed } from './believed';
import { compileFilter } from './filter';
import type { FilterInput } from './filter-input';
import { type Count, type CountsRequest, inOrder, type MeetingCounts } from './counted';
import { countriesOf, type Headed, headingsOf, type StatsBy } from './kept/headings';
import { countsKept } from './kept/read-counts';
import { allOf } from './page';
import { collection, inTime, largeRead, type Reader } from './reader';

/** Meetings that may be counted at once where every one of them is read. */
export const STATS_LIMIT = 100_000;

/**
 * Counts the meetings that pass a client's filter. What was counted when meetings were written answers a
 * filter on nothing but kind and status of the present, however many meetings there are; for any other
 * filter, and for what was known at an instant, the meetings are read.
 * @throws InputError naming `filter` when they are read and more than STATS_LIMIT pass.
 */
export async function readStats(
  reader: Reader,
  filter: FilterInput | null,
  request: CountsRequest,
): Promise<MeetingCounts> {
  const kept = await countsKept(reader, filter, request);
  if (kept) return kept;
  const meetings = await compileFilter(reader, 'meetings', filter);
  const counted = await countMeetings(reader, meetings, request.by);
  return { ...counted, counts: counted.counts.slice(0, request.first) };
}

/**
 * Counts the meetings that pass a MongoDB filter by reading them. A meeting comes under each of its
 * topics, bodies and pairs of countries. One command; by pairs of countries, two more for what the
 * countries are.
 * @throws InputError naming `filter` when more than STATS_LIMIT pass.
 */
export async function countMeetings(
  reader: Reader,
  filter: Document,
  by: StatsBy,
): Promise<MeetingCounts> {
  const read = () =>
    collection(reader, 'meetings')
      .aggregate<{ _id: Partial<Headed>; rows: number }>(
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
  const headed = groups.map(({ _id, rows }) => ({ meeting: { ...NOTHING, ..._id }, rows }));
  const countries = await countriesOf(
    reader.db,
    by === 'COUNTRY_PAIR' ? headed.map(({ meeting }) => meeting) : [],
    reader.at,
  );
  const counted = new Map<string, Count>();
  let uncounted = 0;
  for (const { meeting, rows } of headed) {
    const keys = headingsOf[by](meeting, countries);
    if (keys.length === 0) uncounted += rows;
    for (const key of keys) {
      const text = key.join(' ');
      const count = counted.get(text) ?? { key, count: 0 };
      count.count += rows;
      counted.set(text, count);
    }
  }
  const counts = inOrder([...counted.values()], by);
  return { meetings, uncounted, total: counts.length, counts };
}

/** What a group does not tell, since its headings are not made of it. */
const NOTHING: Headed = { dateEarliest: '', dateLatest: '', topicIds: [], bodies: [], posts: [] };

const monthOf = (path: string): Document => ({ $substrBytes: [path, 0, 7] });
/** What meetings are grouped by; lists are taken apart in the answer, so that each row counts once. */
const KEYS: Record<StatsBy, Document> = {
  MONTH: { dateEarliest: monthOf('$dateEarliest'), dateLatest: monthOf('$dateLatest') },
  TOPIC: { topicIds: '$topicIds' },
  BODY: { bodies: '$bodies' },
  COUNTRY_PAIR: { bodies: '$bodies', posts: '$posts' },
};
