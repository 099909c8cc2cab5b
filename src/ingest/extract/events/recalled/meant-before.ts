import type { PlaceItem } from '../../scan/items';
import { MEANT_BEFORE } from '../../lexicon/untold';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, lastOfSeveral, partyOf } from '../found-meeting';
import { soonOrOver } from '../told/untold';

/**
 * What those who met had been to hold before, elsewhere or on another day: "A and B met in Oslo on Monday. The talks were
 * originally to have been held in Riga on 5 May". So, too, of a visit: "A will visit Riga in August. The visit was first
 * planned for April". Only what has a day or a place of its own.
 * @param meetings those told of up to this sentence.
 */
export function meantBefore(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text, times } = reading;
  const match = MEANT_BEFORE.exec(text.slice(sentence.start, sentence.end));
  const isVisit = match?.groups?.['visit'] !== undefined;
  const last = isVisit
    ? meetings.findLast(({ kind }) => kind === 'VISIT')
    : match && (lastOfSeveral(meetings) ?? meetings.findLast(({ parties }) => parties.length > 1));
  if (!match || !last || last.status === 'CANCELLED') return [];
  if (sentence.index - last.sentence > (isVisit ? REACH_OF_VISIT : REACH)) return [];
  const from = sentence.start + match.index + match[0].length;
  const isOwn = (at: number) => at >= from - 1 && WITHIN.test(text.slice(from, at));
  const place = sentence.items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      isOwn(item.start) &&
      /\bin\s+(?:the\s+)?$/u.test(text.slice(from - 4, item.start)),
  );
  const day = (times.get(sentence.index) ?? []).find(
    ({ start, date }) => isOwn(start) && date.earliest !== null && date.latest !== null,
  );
  const isElsewhere = place && place.name !== last.place?.item.name;
  const isOther = day && day.date.edtf !== last.date?.edtf;
  if (!isElsewhere && !isOther) return [];
  const quote = { start: sentence.start, end: sentence.end };
  const where = place ? { item: place, quote } : isVisit ? last.place : null;
  return [
    {
      kind: last.kind,
      status: 'CANCELLED',
      date: soonOrOver(reading, day?.date ?? null),
      place: where,
      parties: last.parties.map(({ person }) => ({
        ...partyOf({ ...quote, person }, isVisit ? 'VISITOR' : 'PARTICIPANT'),
        isSure: true,
      })),
      bodies: isVisit ? last.bodies : [],
      quote,
      sentence: sentence.index,
      at: { start: sentence.start + match.index, end: from },
      isMentioned: true,
      isClosed: true,
    },
  ];
}

/** How many sentences after talks were told of may still tell when they had been to be. */
const REACH = 9;
/** And how many after a visit was, of which a text mostly tells several. */
const REACH_OF_VISIT = 2;
/** From the words that say so to a day or a place: nothing of what was done instead. */
const WITHIN = /^(?:(?!\b(?:but|before|moved|after|because|instead)\b)[^;.]){0,60}$/u;
