import { AGREED_NEXT, NEXT_IS_SET, NEXT_OF_BODY, NTH_IS_SET } from '../../lexicon/meet-next';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, isGathering } from '../found-meeting';
import { isQuoted } from '../told/quoted';
import { placeAfter } from './ahead';
import { dayAhead } from './day-ahead';

/** Without one of these words nothing is told to be held again. */
const MAY_BE =
  /\b(?:[Nn]ext|again|reconvene|another|new|further|follow-up|[Ss]econd|[Tt]hird|\p{L}+th|\d+(?:st|nd|rd|th))\b/u;
/** How many sentences after what many came to it may be told when they come together again. */
const REACH = 12;

/**
 * When and where many come together again, of whom none is told to: "The ministers of Latvia, Norway and Chile met in Riga.
 * The next meeting will be held in Oslo in 2025". Of two, `meetNext` reads it.
 */
export function nextOfMany(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!MAY_BE.test(words) || NEXT_OF_BODY.test(words)) return [];
  const match = NEXT_IS_SET.exec(words) ?? NTH_IS_SET.exec(words) ?? AGREED_NEXT.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const noun = match.groups?.['noun'] ?? '';
  const last = meetings.findLast(
    ({ status, kind, isMentioned }) =>
      status === 'HELD' && !/^(?:VISIT|CALL|SIGNING)$/u.test(kind) && isMentioned !== true,
  );
  const isKnown = meetings.some(
    (other) => other.status === 'PLANNED' && other.sentence === sentence.index,
  );
  if (isKnown || !last || !isOfMany(last) || sentence.index - last.sentence > REACH) return [];
  if (!OF_MEETINGS.test(noun || 'meeting')) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const date = dayAhead(reading, sentence, at.end);
  const place = placeAfter(reading, sentence, at.end, /\b(?:in|to)\s+(?:the\s+)?$/u);
  if (!date && !place) return [];
  return [
    {
      kind: OF_CONFERENCES.test(noun) ? 'CONFERENCE' : 'MEETING',
      status: 'PLANNED',
      date,
      place: place ? { item: place, quote: { start, end: place.end } } : null,
      parties: [],
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isOther: true,
      isAhead: true,
      isClosed: true,
      isMentioned: true,
    },
  ];
}

/** More than two came, or nobody says who. */
const isOfMany = (meeting: FoundMeeting): boolean =>
  isGathering(meeting) ||
  meeting.parties.length + meeting.bodies.length > 2 ||
  meeting.isBare === true;

const OF_MEETINGS = /^(?:meetings?|session|summit|conference|ministerial|forum)$/iu;
const OF_CONFERENCES = /^(?:summit|conference|ministerial|forum)$/iu;
