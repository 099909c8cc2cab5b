import { WITH_AGAIN } from '../../lexicon/meet-next';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { dateOf, hasDay } from '../told/meeting-details';

/** How many sentences after they talked it may be told that they will again. */
const REACH = 10;

/**
 * What one of those who talked is to hold with the others again: "intends to speak with both ministers again this
 * week". With each of those with whom each talk was held by itself; a day is told.
 * @param meetings those told of up to this sentence, and in it.
 */
export function withAgain(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const match = WITH_AGAIN.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const date = dateOf(reading, sentence, [at], true);
  const isOver = (date?.latest ?? '9999') < reading.publishedAt;
  const isTold = meetings.some(
    ({ status, sentence: told }) => status === 'PLANNED' && told === sentence.index,
  );
  if (!hasDay(date) || isOver || isTold) return [];
  const talked = meetings.filter(
    ({ kind, status, parties, isMentioned, sentence: told }) =>
      /^(?:CALL|MEETING)$/u.test(kind) &&
      status === 'HELD' &&
      parties.length > 1 &&
      isMentioned !== true &&
      sentence.index - told <= REACH,
  );
  const last = talked.at(-1);
  const isOfAll = /^(?:both|each|them|two|the)\b/u.test(match.groups?.['whom'] ?? '');
  const same = talked.filter(
    (each) => each === last || (isOfAll && each.sentence === last?.sentence),
  );
  return same.map((each): FoundMeeting => ({
    kind: match.groups?.['speaks'] === undefined ? 'MEETING' : each.kind,
    status: 'PLANNED',
    date,
    place: null,
    parties: each.parties.map((party) => ({ ...party, isSure: true })),
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
    isOther: true,
    isApart: true,
    isMentioned: true,
  }));
}
