import { isBorneOut } from '../../src/ingest/evaluate/borne-out';
import type { ToldEvent } from '../../src/ingest/evaluate/gold';
import { tidy } from '../../src/ingest/extract/draft/quoting';
import type { FoundMeeting } from '../../src/ingest/extract/events/found-meeting';
import { readMeetings } from '../../src/ingest/extract/events/meetings';
import { joinLikely } from '../../src/ingest/extract/learned/join-likely';
import { JUDGE } from '../../src/ingest/extract/learned/judge';
import { meetingColumns } from '../../src/ingest/extract/learned/sureness/meeting-columns';
import { type Reading, readBody } from '../../src/ingest/extract/reading';
import type { Span } from '../../src/store/article';
import type { Row } from './grow-forest';
import type { GoldText } from './texts';

/** The meetings that are found in a text as rows for trees: what is known of each, and whether it is right. */
export function surenessRows(
  { article, publishedAt, gold: { events } }: GoldText,
  weight: number,
): Row[] {
  if (!events) return [];
  const reading = readBody(article, publishedAt);
  const { meetings, sentences } = readMeetings(reading);
  const judged = JUDGE(reading, sentences, meetings);
  joinLikely(reading, meetings, judged);
  return meetings.map((meeting) => ({
    columns: meetingColumns(reading, meeting, meetings, judged),
    isTrue: isBorneOut(eventOf(reading, meeting), events),
    weight,
  }));
}

/** A found meeting by the names that its record will give. */
function eventOf(
  { text }: Reading,
  { kind, status, date, place, parties, bodies }: FoundMeeting,
): ToldEvent {
  const words = ({ start, end }: Span) => tidy(text.slice(start, end));
  return {
    kind,
    status,
    ...(date && { date: date.edtf }),
    ...(place && { place: words(place.item.namedAt ?? place.item) }),
    participants: [
      ...parties.map(({ person }) => person.name),
      ...bodies.map(({ item }) => words(item)),
    ],
  };
}
