import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { type Leg, meetingOn } from './journeys';
import { undated } from '../told/meeting-details';
import { MEETING_ON_WAY } from '../../lexicon/journeys';
import { NEXT_IN_ROW } from '../rows';
import { type Named, peopleIn, type Reading } from '../../reading';
import { placeAt } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';

/** Whom one met before or after a journey that the same sentence tells of: "After meeting A in Riga, B flew to Oslo". */
export function metOnWay(
  reading: Reading,
  sentence: ScannedSentence,
  here: readonly Leg[],
): FoundMeeting[] {
  const { text } = reading;
  const [leg] = here;
  const match = leg && MEETING_ON_WAY.exec(text.slice(sentence.start, sentence.end));
  if (!leg || !match || here.some(({ person }) => person !== leg.person)) return [];
  const start = sentence.start + match.index;
  const from = start + match[0].length;
  const row: Named[] = [];
  for (const named of peopleIn(reading, sentence)) {
    if (named.start < from) continue;
    const end = row.at(-1)?.end;
    const isNext =
      end === undefined
        ? /^(?:the\s+)?$/u.test(text.slice(from, named.start))
        : NEXT_IN_ROW.test(text.slice(end, named.start));
    if (!isNext || named.person === leg.person) break;
    row.push(named);
  }
  const last = row.at(-1);
  if (!last) return [];
  const whereAt = /^\s+in\s+/u.exec(text.slice(last.end, sentence.end));
  const item = whereAt ? placeAt(sentence.items, last.end + whereAt[0].length) : undefined;
  const end = item?.end ?? last.end;
  const time = (reading.times.get(sentence.index) ?? []).find(
    (each) =>
      each.date.earliest !== null &&
      each.start >= end &&
      /^\s+(?:on\s+)?$/u.test(text.slice(end, each.start)),
  );
  const meeting: FoundMeeting = {
    ...meetingOn(reading, leg, 'MEETING'),
    date: time?.date ?? undated(reading, leg.isPlanned),
    place: item ? { item, quote: { start, end: item.end } } : null,
    at: { start, end: from },
    quote: { start: sentence.start, end: sentence.end },
  };
  for (const named of row) addParty(meeting, partyOf(named));
  return [meeting];
}
