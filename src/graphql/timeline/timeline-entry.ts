import { type PartialDate, parsePartialDate } from '../../domain/partial-date';
import { DAY_MAX, DAY_MIN } from '../../domain/tenure-bounds';
import type { MeetingStatus } from '../../store/meeting';
import type { TimelineEntry as EntryRow } from '../../store/timeline';
import type { TimelineEntrySource, TimelineEventValue } from './timeline.type';

const EVENTS: Partial<Record<MeetingStatus, TimelineEventValue>> = {
  PLANNED: 'PLAN',
  CONFIRMED: 'PLAN',
  CANCELLED: 'CANCELLATION',
};

/** A row of the timeline as its GraphQL type. */
export function timelineEntry(entry: EntryRow): TimelineEntrySource {
  const { placedOn } = entry;
  switch (entry.source) {
    case 'MEETING': {
      const { row } = entry;
      const event = EVENTS[row.status] ?? 'MEETING';
      return {
        __typename: 'TimelineMeeting',
        event,
        date: row.date,
        placedOn,
        meeting: row,
      } as TimelineEntrySource;
    }
    case 'STATEMENT': {
      const { row } = entry;
      const date = between(DAY_MIN, placedOn);
      return {
        __typename: 'TimelineStatement',
        event: 'STATEMENT',
        date,
        placedOn,
        statement: row,
      } as TimelineEntrySource;
    }
    case 'TENURE_START': {
      const { start, bounds } = entry.row;
      const date = start ?? between(bounds.startEarliest, bounds.startLatest);
      return {
        __typename: 'TimelineTenure',
        event: 'TENURE_START',
        date,
        placedOn,
        tenure: entry.row,
      } as TimelineEntrySource;
    }
    case 'TENURE_END': {
      const { end, bounds } = entry.row;
      const date = end ?? between(bounds.endEarliest, bounds.endLatest);
      return {
        __typename: 'TimelineTenure',
        event: 'TENURE_END',
        date,
        placedOn,
        tenure: entry.row,
      } as TimelineEntrySource;
    }
  }
}

/** The date that two bounds leave; null when they leave any. */
function between(earliest: string, latest: string): PartialDate | null {
  const [first, last] = [
    earliest === DAY_MIN ? '..' : earliest,
    latest === DAY_MAX ? '..' : latest,
  ];
  return first === last && first === '..' ? null : parsePartialDate(`${first}/${last}`);
}
