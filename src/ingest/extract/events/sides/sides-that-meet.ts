import { OF_SPORT } from '../../lexicon/sessions-of-sides';
import { AT_EVENT, BODY_SITS, OFFICERS_DID, SIDES_MEET } from '../../lexicon/told-of-sides';
import { BUT_OFF } from '../../lexicon/untold';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundSide } from '../found-meeting';
import { isQuoted } from '../told/quoted';
import { type EventOfSides, eventOfSides, kindOfHeld } from './event-of-sides';
import { type Doers, doersBefore } from './doers-of-clause';
import { sessionBehind } from './session-at';
import { openingOf, type Tail, tailOf } from './tail-of-event';

/**
 * What states and bodies are told to come together for, wherever in a sentence: "told me that the Commission will meet
 * in Riga in September", "EU foreign ministers took up the question in Riga on Monday", "In March an
 * intergovernmental commission sat in Riga".
 */
export function sidesThatMeet(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (OF_SPORT.test(words)) return [];
  const met = [...words.matchAll(SIDES_MEET)].flatMap((match) => {
    const verbAt = sentence.start + match.index;
    const doers = doersBefore(reading, sentence, verbAt);
    // "Our technical teams will meet in Riga": so may one say who speaks for them.
    const isGroup = doers?.sides.every((side) => side.isGroup === true) === true;
    if (!doers || (!isGroup && isQuoted(words, match.index))) return [];
    const { ahead, was, held, joined, did, has, past } = match.groups ?? {};
    const from = verbAt + match[0].length;
    const isOfSession = [held, joined, did, has].some((group) => group !== undefined);
    const session = isOfSession ? sessionBehind(text.slice(from, sentence.end)) : null;
    if (isOfSession && !session) return [];
    // One state alone may take part in what others hold; it meets with nobody.
    const isOne = doers.sides.length < 2 && !sits(text, doers);
    if (isOne && joined === undefined) return [];
    const end = from + (session?.end ?? 0);
    const tail = withOpening(reading, sentence, tailOf(reading, sentence, end), doers.start);
    const isOver = past !== undefined || did !== undefined;
    // "were to meet in Riga on May 6, but the talks were called off".
    const isOff = was !== undefined && BUT_OFF.test(text.slice(end, sentence.end));
    if (ahead === undefined && !isOver && tail.date === null) return [];
    return eventOfSides(reading, sentence, {
      kind: session?.kind ?? 'MEETING',
      at: { start: verbAt, end },
      sides: doers.sides,
      tail: { ...tail, status: isOff ? 'CANCELLED' : isOver ? 'HELD' : 'PLANNED' },
    });
  });
  return met.length > 0 ? met : officersIn(reading, sentence);
}

const sits = (text: string, { sides: [only] }: Doers): boolean =>
  only !== undefined && (only.isGroup === true || BODY_SITS.test(nameOf(text, only)));

const nameOf = (text: string, { item }: FoundSide): string => text.slice(item.start, item.end);

/** Where and when, told behind the verb or where the sentence opens. */
function withOpening(reading: Reading, sentence: ScannedSentence, tail: Tail, until: number): Tail {
  const opening = openingOf(reading, sentence);
  if (opening.end > until) return tail;
  return { ...tail, date: tail.date ?? opening.date, place: tail.place ?? opening.place };
}

/** "The Council will take up the plan": one whose members are ministers or leaders. */
const isCouncil = (text: string, { sides: [only] }: Doers): boolean =>
  only !== undefined && /\bCouncil$/u.test(nameOf(text, only));

/** "EU foreign ministers | took up the question in Riga on Monday": what they did where they came together. */
function officersIn(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text } = reading;
  for (const item of sentence.items) {
    if (item.kind !== 'BODY' && item.kind !== 'PLACE') continue;
    const after = /^(?:\s+[\p{L}-]+){0,5}?\s+(?=took|will\s|(?:is|are)\s|\p{Ll}+ed\s)/u.exec(
      text.slice(item.end, sentence.end),
    );
    const verbAt = item.end + (after?.[0].length ?? 0);
    const did = OFFICERS_DID.exec(text.slice(verbAt, sentence.end));
    const doers = did ? doersBefore(reading, sentence, verbAt) : null;
    if (!did || !doers || (!doers.areOfficers && !isCouncil(text, doers))) continue;
    const end = verbAt + did[0].length;
    const tail = tailOf(reading, sentence, end);
    // "The Council will return to it on Monday": it sits then, wherever.
    const isAhead = did.groups?.['ahead'] !== undefined;
    if (tail.date === null || (tail.place === null && !isAhead)) continue;
    const noun = AT_EVENT.exec(did[0])?.groups?.['noun'];
    return eventOfSides(reading, sentence, {
      kind: noun === undefined ? 'MEETING' : kindOfHeld(noun),
      at: { start: verbAt, end },
      sides: doers.sides,
      tail: { ...tail, status: isAhead ? 'PLANNED' : 'HELD' },
    });
  }
  return [];
}
