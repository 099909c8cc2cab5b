import type { Span } from '../../../../store/article';
import { AWAY_ONE, AWAY_ROW, JOINT, LEAD, STAYED_AWAY, TO_VERB } from '../../lexicon/absent';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { rowFrom, rowOfLast } from '../rows';

/** Where somebody is named who was not there, with the words that say so. */
export interface Absent {
  named: Named;
  told: Span;
}

/**
 * Who, a sentence says, was not at what many came to: "A skipped the summit", "Absent were A and B", "attended by all
 * but A", "A was represented by B".
 */
export function absentIn(reading: Reading, sentence: ScannedSentence): Absent[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const named = peopleIn(reading, sentence);
  if (named.length === 0) return [];
  const found: Absent[] = [];
  for (const each of named) {
    const told = verbAfter(text, each, sentence, STAYED_AWAY);
    if (!told) continue;
    const before = named.filter(({ end }) => end <= each.end);
    for (const one of rowOfLast(text, before, JOINT)) found.push({ named: one, told });
  }
  for (const [sign, isRow] of [
    [AWAY_ROW, true],
    [AWAY_ONE, false],
  ] as const)
    for (const match of words.matchAll(sign)) {
      const start = sentence.start + match.index;
      const told = { start, end: start + match[0].length };
      // "In the absence of A, B led": a comma ends who was away.
      const joint = told.start === sentence.start && OF_LACK.test(match[0]) ? AND : JOINT;
      const row = rowFrom(text, named, told.end, LEAD, joint);
      for (const one of isRow ? row : row.slice(0, 1))
        if (!WHOM.test(text.slice(one.end, sentence.end))) found.push({ named: one, told });
    }
  return found;
}

/** The words behind a name that tell what its bearer did, where they are of some sign. */
export const verbAfter = (
  text: string,
  name: Span,
  sentence: ScannedSentence,
  sign: RegExp,
): Span | null => verbAt(text, verbPlaces(text, name, sentence), sentence, sign);

/** Where behind a name the words may begin that tell what its bearer did; a clause about them may stand between. */
export function verbPlaces(text: string, { end }: Span, sentence: ScannedSentence): number[] {
  const rest = text.slice(end, sentence.end);
  return TO_VERB.map((gap) => gap.exec(rest)?.[0].length ?? 0)
    .filter((length) => length > 0)
    .map((length) => end + length);
}

/** The words at the first of some places that are of a sign. */
export function verbAt(
  text: string,
  places: readonly number[],
  sentence: ScannedSentence,
  sign: RegExp,
): Span | null {
  for (const start of places) {
    const match = sign.exec(text.slice(start, sentence.end));
    if (match) return { start, end: start + match[0].length };
  }
  return null;
}

/** "greetings from A, | with whom B had met": of them another thing is told, at which they were. */
const WHOM = /^,\s+(?:(?:with|to)\s+)?whom\s/u;
const OF_LACK = /\b(?:of|for|from|without|excepting)\s+$/iu;
const AND = /^\s+and\s+(?:the\s+)?(?:\p{L}[\p{L}.’'-]*\s+){0,4}$/u;

/** Whether a name is said of one who was not there. */
export const isAbsent = (
  reading: Reading,
  sentence: ScannedSentence,
  { start, end }: Span,
): boolean =>
  absentIn(reading, sentence).some(({ named }) => named.start < end && start < named.end);

/**
 * Takes out of what was told of until now whom a sentence says to have been away. What they did instead is told
 * behind: "skipped the forum, choosing to attend | the summit in Riga".
 */
export function withoutAbsent(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  const absent = absentIn(reading, sentence);
  if (absent.length === 0) return;
  // "In the absence of A, B led": what B did, and not A.
  const others = peopleIn(reading, sentence).filter(
    ({ start }) => !absent.some((each) => each.named.start === start),
  );
  const isNext = (told: Span, at: Span) =>
    at.start >= told.end && !others.some(({ start, end }) => start >= told.end && end <= at.start);
  const row = meetings.findLast(({ isOfRow }) => isOfRow === true);
  const isOfRowAway = (person: FoundPerson, meeting: FoundMeeting) =>
    meeting === row && absent.some(({ named }) => named.person === person);
  // "A, who met B on Monday, sent greetings": what stands between is what A did.
  const isAside = ({ named, told }: Absent, at: Span) =>
    at.start >= named.end && at.end <= told.start;
  // "spoke by phone with A, who was unable to attend the forum": the forum is what A was not at.
  const isOtherThing = ({ named, told }: Absent, at: Span) =>
    at.end <= named.start && /^,\s+who\s/u.test(reading.text.slice(named.end, told.start));
  for (const meeting of meetings) {
    if (meeting.kind === 'VISIT' || meeting.status === 'CANCELLED') continue;
    const isHere = meeting.sentence === sentence.index;
    meeting.parties = meeting.parties.filter(
      ({ person, quote, isSure }) =>
        // "The ministers of Latvia and Norway met. Minister Lee of Latvia stayed away".
        (isSure === true && !isOfRowAway(person, meeting)) ||
        !absent.some(
          (each) =>
            ((quote.start < each.named.end && each.named.start < quote.end) ||
              isOfRowAway(person, meeting)) &&
            !(
              isHere &&
              (isNext(each.told, meeting.at) ||
                isAside(each, meeting.at) ||
                isOtherThing(each, meeting.at))
            ),
        ),
    );
  }
}
