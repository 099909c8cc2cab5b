import type { Document } from 'mongodb';
import { believed } from './believed';
import type { MeetingRow } from './meeting';
import { allOf, type Page, type PageRequest, type Wants } from './page';
import type { Reader } from './reader';
import { RELATIONS } from './relations';
import { TOOK_PLACE } from './took-place';
import { readStages, SELF } from './window';

/** A person met, how often, and the last time. */
export interface Counterpart {
  /** The counterpart's id. */
  id: string;
  meetingsCount: number;
  /** The meeting whose date lies last. */
  lastMeeting: Pick<MeetingRow, 'id' | 'date'>;
}

/** Which counterparts count. */
export interface CounterpartFilter {
  /** A MongoDB filter on the meetings at which they met. */
  meetings: Document;
  /** Whom alone to count, by id; null for all. */
  people: readonly string[] | null;
}

/**
 * Whom each of `people` met, most often first, ties by id: one command for all of them.
 * A page's sort keys are (number of meetings, id).
 */
export async function readCounterparts(
  reader: Reader,
  people: readonly string[],
  page: PageRequest,
  wants: Wants,
  filter: CounterpartFilter = { meetings: {}, people: null },
): Promise<Page<Counterpart>[]> {
  const grouped = groupStages(reader.at, filter);
  return readStages<Counterpart>(reader, RELATIONS.personMeetings, people, {
    page,
    wants,
    let: SELF,
    rows: [...grouped, ...pageOf(page)],
    count: [...grouped, { $count: 'count' }],
  });
}

function groupStages(at: Date | null, filter: CounterpartFilter): Document[] {
  const met = { $expr: { $ne: ['$people', '$$self'] } };
  return [
    { $match: allOf([{ status: { $in: TOOK_PLACE } }, believed(at), filter.meetings]) },
    { $sort: { dateLatest: 1, id: 1 } },
    { $project: { _id: 0, id: 1, date: 1, people: 1 } },
    { $unwind: '$people' },
    { $match: filter.people ? { people: { $in: filter.people }, ...met } : met },
    {
      $group: {
        _id: '$people',
        meetingsCount: { $sum: 1 },
        lastMeetingId: { $last: '$id' },
        lastMeetingDate: { $last: '$date' },
      },
    },
    {
      $project: {
        _id: 0,
        id: '$_id',
        meetingsCount: 1,
        lastMeeting: { id: '$lastMeetingId', date: '$lastMeetingDate' },
      },
    },
  ];
}

function pageOf(page: PageRequest): Document[] {
  const beyond = ([count, id]: readonly [string, string], op: '$lt' | '$gt'): Document => ({
    $or: [
      { meetingsCount: { [op]: Number(count) } },
      { meetingsCount: Number(count), id: { [op === '$lt' ? '$gt' : '$lt']: id } },
    ],
  });
  const bounds = allOf([
    page.after ? beyond(page.after, '$lt') : {},
    page.before ? { $and: [beyond(page.before, '$gt')] } : {},
  ]);
  const direction = page.backward ? -1 : 1;
  return [
    { $match: bounds },
    { $sort: { meetingsCount: -direction, id: direction } },
    { $limit: page.limit + 1 },
  ];
}
