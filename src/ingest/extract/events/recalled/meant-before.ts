import type { PlaceItem } from '../../scan/items';
import { MEANT_BEFORE } from '../../lexicon/untold';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, lastOfSeveral, partyOf } from '../found-meeting';
import { soonOrOver } from '../told/untold';

/**
 * What those who met had been to hold before, elsewhere or on another day: "A and B met in Oslo on Monday. The talks were
 * originally to have been held in Riga on 5 May". Only what has a day or a place of its own.
 * @param meetings those told of up to this sentence.
 */
export function meantBefore(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text, times } = reading;
  const match = MEANT_BEFORE.exec(text.slice(sentence.start, sentence.end));
  const last = match ? lastOfSeveral(meetings) : undefined;
  if (!match || last?.status !== 'HELD' || sentence.index - last.sentence > REACH) return [];
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
  return [
    {
      kind: last.kind,
      status: 'CANCELLED',
      date: soonOrOver(reading, day?.date ?? null),
      place: place ? { item: place, quote } : null,
      parties: last.parties.map(({ person }) => ({
        ...partyOf({ ...quote, person }),
        isSure: true,
      })),
      bodies: [],
      quote,
      sentence: sentence.index,
      at: { start: sentence.start + match.index, end: from },
      isMentioned: true,
      isClosed: true,
    },
  ];
}

/** How many sentences after talks were told of may still tell when they had been to be. */
const REACH = 6;
/** From the words that say so to a day or a place: nothing of what was done instead. */
const WITHIN = /^(?:(?!\b(?:but|before|moved|after|because|instead)\b)[^;.]){0,60}$/u;
