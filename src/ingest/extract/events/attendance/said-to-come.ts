import { isOfWord } from '../../clauses/of-one-office';
import { AGREED_AT, CONFIRMS, SUBJECT_OF_ALL, SUBJECT_OF_ONE } from '../../lexicon/said-to-come';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, lastOfSeveral, partyOf } from '../found-meeting';
import { rowOfLast } from '../rows';
import { namedBefore } from '../told/focus';
import { areTwo, twoOf } from './two-of';

/** What many come to. */
const OF_MANY = /^(?:CONFERENCE|MEETING|CEREMONY)$/u;

/**
 * Adds to a gathering to come, which a sentence only names, who says there that they will be at it: "A and B agreed to
 * continue the discussion at the summit to be held in Riga in June", "A confirmed her participation in the Riga Forum".
 */
export function joinThoseToCome(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  for (const event of meetings) {
    const isBare = event.parties.length + event.bodies.length === 0;
    if (event.sentence !== sentence.index || event.status !== 'PLANNED' || !isBare) continue;
    if (!OF_MANY.test(event.kind)) continue;
    const comers = comersTo(reading, sentence, event.at.start, meetings);
    for (const { person, start, end } of comers)
      addParty(event, { ...partyOf({ person, start, end }), isSure: true });
  }
}

interface Comer {
  person: FoundPerson;
  start: number;
  end: number;
}

function comersTo(
  reading: Reading,
  sentence: ScannedSentence,
  eventAt: number,
  meetings: readonly FoundMeeting[],
): readonly Comer[] {
  const { text } = reading;
  const words = text.slice(sentence.start, eventAt);
  const verb = VERB.exec(words);
  if (!verb) return [];
  // The subject ends where the words of agreeing or confirming begin, which may stand more than once.
  for (const { index } of words.matchAll(BEFORE_VERB)) {
    const end = sentence.start + index;
    const told = text.slice(end, eventAt);
    if (!CONFIRMS.test(told) && !AGREED_AT.test(told)) continue;
    const named = peopleIn(reading, sentence).filter((each) => each.end <= end);
    const last = named.at(-1);
    if (last?.end === end) return rowOfLast(text, named);
    const before = text.slice(sentence.start, end);
    const they = SUBJECT_OF_ALL.exec(before)?.groups?.['they'];
    if (they !== undefined) return allOf(reading, sentence, they, end, meetings);
    const who = SUBJECT_OF_ONE.exec(before)?.groups?.['who'];
    const one = who === undefined ? null : namedBefore(reading, sentence, who);
    return one && who !== undefined ? [{ ...one, start: end - who.length, end }] : [];
  }
  return [];
}

/** Cheap: whether any such words stand before the event at all. */
const VERB =
  /\b(?:(?:re)?confirmed|reaffirmed|reiterated|announced|agreed|arranged|promised|plan(?:ned)?|intend(?:ed)?|undertook)\s/u;
const BEFORE_VERB =
  /(?=,?\s+(?:(?:has|have|had|also|then|both|once\s+again)\s+){0,2}(?:(?:re)?confirmed|reaffirmed|reiterated|announced|agreed|arranged|promised|plan(?:ned)?|intend(?:ed)?|undertook)\s)(?<=\S)/gu;

/** "They", "the two ministers": those who met last. */
function allOf(
  reading: Reading,
  { index }: ScannedSentence,
  they: string,
  end: number,
  meetings: readonly FoundMeeting[],
): Comer[] {
  const last = lastOfSeveral(meetings.filter((each) => each.sentence < index));
  if (!last) return [];
  const met = last.parties.map(({ person }) => person);
  const meant = areTwo(they) ? twoOf(reading, they, last, index) : met;
  const start = end - they.length;
  return meant.every((person) => isOfWord(they, person))
    ? meant.map((person) => ({ person, start, end }))
    : [];
}
