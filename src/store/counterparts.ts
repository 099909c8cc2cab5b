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

/**
 * Whom each of `people` met, most often first, ties by id: one command for all of them.
 * A page's sort keys are (number of meetings, id).
 */
export async function readCounterparts(
  reader: Reader,
  people: readonly string[],
  page: PageRequest,
  wants: Wants,
): Promise<Page<Counterpart>[]> {
  const grouped = groupStages(reader.at);
  return readStages<Counterpart>(reader, RELATIONS.personMeetings, people, {
    page,
    wants,
    let: SELF,
    rows: [...grouped, ...pageOf(page)],
    count: [...grouped, { $count: 'count' }],
  });
}

function groupStages(at: Date | null): Document[] {
  return [
    { $match: { status: { $in: TOOK_PLACE }, ...believed(at) } },
    { $sort: { dateLatest: 1, id: 1 } },
    { $project: { _id: 0, id: 1, date: 1, people: 1 } },
    { $unwind: '$people' },
    { $match: { $expr: { $ne: ['$people', '$$self'] } } },
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
