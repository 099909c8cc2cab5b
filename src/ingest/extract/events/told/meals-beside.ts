import { MEALS_BESIDE, MAY_BE_MEAL } from '../../lexicon/meals-beside';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';

/** How many sentences after what two held the meal that followed may be told. */
const REACH = 2;

/**
 * The meal of two who are told to have met, where a sentence names neither as its guest: "The meeting was followed by
 * a working dinner", "and was hosted to lunch by him", "who also hosted a banquet in her honour".
 */
export function mealsBeside(
  { text }: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_BE_MEAL.test(words)) return [];
  const match = MEALS_BESIDE.map((sign) => sign.exec(words)).find((each) => each !== null);
  if (!match) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const first = meetings.findLast(
    (each) =>
      /^(?:MEETING|CONSULTATIONS)$/u.test(each.kind) &&
      each.status === 'HELD' &&
      each.isMentioned !== true &&
      each.sentence <= sentence.index &&
      each.at.end <= start &&
      sentence.index - each.sentence <= REACH,
  );
  // Of more than two it is not told who dined.
  if (first?.parties.length !== 2) return [];
  return [
    {
      kind: 'MEETING',
      status: 'HELD',
      date: first.date,
      place: first.place,
      parties: first.parties.map(({ person }) => ({ ...partyOf({ ...at, person }), isSure: true })),
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isApart: true,
      isClosed: true,
    },
  ];
}
