import {
  AND_DELEGATION,
  ATTRIBUTION,
  DELEGATION,
  LEADS_DELEGATION,
  LED_BY,
  OF_STATE,
  SPOKEN_OF,
} from '../../lexicon/meeting-cues';
import { ON_IT_ONE } from '../../lexicon/guests-meant';
import type { FoundMeeting } from '../found-meeting';
import { LATTER, latterOf } from '../attendance/latter-of';
import { named, officerOf } from './officer-of-state';
import { authorAt } from '../../first-person/voices';
import { firstOf, genderOf, toldGender } from '../../people/gender';
import { isSpokesperson } from '../../clauses/of-one-office';
import { guestOf } from '../../people/guest-of';
import { ofMainClause } from '../../people/of-main-clause';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Whom words without a name mean as a party: "the delegation" the one who is said to lead it, "he" and
 * "the visiting dignitary" the one who was named first in the sentence before. Null where the text
 * tells of none.
 * @param words the words before a meeting's verb, or after it.
 * @param at their offset into the text.
 */
export function unnamedParty(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
  at: number,
): Named | null {
  const delegation = DELEGATION.exec(words);
  if (delegation) return standIn(headOfDelegation(reading), delegation, at);
  const spokenOf = SPOKEN_OF.exec(words);
  if (spokenOf) {
    const isPronoun = genderOf(spokenOf[0]) !== null;
    const meant = isPronoun
      ? namedBefore(reading, sentence, spokenOf[0])
      : guestBefore(reading, at + spokenOf.index);
    return standIn(meant, spokenOf, at);
  }
  const [latter] = words.matchAll(LATTER);
  if (latter) {
    const person = latterOf(reading, sentence, latter[0], at + latter.index);
    return standIn(person && named(reading.sentences, person), latter, at);
  }
  const ofState = OF_STATE.exec(words);
  return ofState && standIn(officerOf(reading, ofState, at), ofState, at);
}

/** Who "the guest" is, where the text tells who came. */
export function guestBefore({ text, sentences, people }: Reading, before: number): Named | null {
  const guest = guestOf(text, sentences, people.all, before);
  return guest && named(sentences, guest);
}

/** "A received B. During his stay, he", "From there, he": B, who came. */
function guestOnVisit(
  reading: Reading,
  { start, end }: ScannedSentence,
  pronoun: string,
): Named | null {
  const who = ON_IT_ONE.exec(reading.text.slice(start, end))?.groups?.['who'];
  if (who === undefined || genderOf(who) !== genderOf(pronoun)) return null;
  const guest = guestBefore(reading, start);
  return guest && firstOf(reading.text, [guest], pronoun) ? guest : null;
}

/** The one leader of a delegation of whom the text speaks; null when it speaks of two. */
export function headOfDelegation(reading: Reading): Named | null {
  const { text } = reading;
  const leaders = reading.sentences.flatMap((sentence) =>
    peopleIn(reading, sentence).filter(
      ({ start, end }) =>
        LED_BY.test(text.slice(sentence.start, start)) ||
        LEADS_DELEGATION.test(text.slice(end, sentence.end)) ||
        AND_DELEGATION.test(text.slice(end, sentence.end)),
    ),
  );
  const persons = new Set(leaders.map(({ person }) => person));
  return persons.size === 1 ? (leaders[0] ?? null) : null;
}

/**
 * Whom an article is about: the one who alone takes part in all meetings told of so far, where there are several, else
 * the one whom its first sentence names, where they met or visited anyone, else whose visit it tells of; null for none.
 */
export function protagonistOf(
  reading: Reading,
  meetings: readonly FoundMeeting[],
): FoundPerson | null {
  const held = meetings.filter(({ kind, parties }) => kind !== 'VISIT' && parties.length > 0);
  const [first, ...others] = held.map(({ parties }) => parties.map(({ person }) => person));
  const inAll = (first ?? []).filter((person) => others.every((each) => each.includes(person)));
  if (others.length > 0 && inAll.length === 1) return inAll[0] ?? null;
  const lead = leadPerson(reading);
  const isIn = ({ parties }: FoundMeeting) => parties.some(({ person }) => person === lead);
  if (lead && (meetings.length === 0 || meetings.some(isIn))) return lead;
  const visits = meetings.filter(({ kind, status }) => kind === 'VISIT' && status !== 'CANCELLED');
  const visit = visits.find(({ status }) => status === 'HELD');
  // "A will come at the invitation of B. A meeting with C is planned": A's, who alone is to come.
  const toCome = new Set(visits.map(({ parties }) => parties[0]?.person));
  const guest = toCome.size === 1 ? visits[0] : undefined;
  return (visit ?? guest)?.parties[0]?.person ?? lead;
}

/** "A will have talks with B. A meeting with C is planned, too": A, who went to meet; of a host it may be the guest. */
export function doerOfOnly(
  { text }: Reading,
  meetings: readonly FoundMeeting[],
): FoundPerson | null {
  const [only, ...more] = meetings.filter(
    ({ kind, parties }) => kind !== 'VISIT' && parties.length > 0,
  );
  const [doer] = only?.parties ?? [];
  if (!only || !doer || more.length > 0 || doer.quote.start > only.at.start) return null;
  return /^(?:be\s+)?(?:met|meets?|held|holds?|had|ha(?:s|ve))\b/u.test(
    text.slice(only.at.start, only.at.end),
  )
    ? doer.person
    : null;
}

/** The one person whom an article's first sentence with persons names; null when it names several. */
function leadPerson(reading: Reading): FoundPerson | null {
  for (const sentence of reading.sentences) {
    // "The below is attributable to A:" says who tells it.
    if (ATTRIBUTION.test(reading.text.slice(sentence.start, sentence.end))) continue;
    // "Spokeswoman A said that B would visit": B.
    const people = peopleIn(reading, sentence).map(({ person }) => person);
    const named = new Set(people.filter((person) => !isSpokesperson(person)));
    if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  }
  return null;
}

/** How many sentences back a pronoun may lead. */
const REACH = 4;

/** Opens a sentence with one who was spoken of before: "There she met A. Her | visit". */
const CHAINED =
  /^["“«]?(?:[^,.;]{0,90},\s+){0,2}(?:(?:In|On|At|Over|That|This|Earlier|Later)\s+(?:[\p{L}\d]+\s+){0,4}?(?:morning|afternoon|evening|night|day|week|weekend|month|year|\p{Lu}\p{Ll}+day|(?:19|20)?\d\d?)\s+)?(?:(?:There|Here|Then|Later|Earlier|Today|Tomorrow|Afterwards|Next)\s+)?(?<who>[Hh]e|[Ss]he)\b/u;

/**
 * Who was spoken of before a sentence: whom the one before it names first, and whom a pronoun may mean.
 * @param pronoun the word that means them; any other tells nothing of whom.
 */
export function namedBefore(
  reading: Reading,
  sentence: ScannedSentence,
  pronoun = '',
  reach = REACH,
): Named | null {
  const before = reading.sentences.find(({ index }) => index === sentence.index - 1);
  if (!before) return null;
  const onVisit = reach === REACH ? guestOnVisit(reading, sentence, pronoun) : null;
  if (onVisit) return onVisit;
  // Who "he" is in the sentence before is told in one before that; so it is where none is named.
  const words = reading.text.slice(before.start, before.end);
  // Nor the one who is asked: "You will meet A. – He and I spoke".
  const own = authorAt(reading, before.index) ?? reading.asked.get(before.index);
  const all = peopleIn(reading, before).filter(({ person }) => person !== own);
  // "According to A, B will come. He", "At the invitation of A, B came. He": B, of whom it tells.
  const told = ofMainClause(reading.text, before.start, all);
  const first = firstOf(reading.text, told, pronoun) ?? firstOf(reading.text, all, pronoun);
  const chained = CHAINED.exec(words)?.groups?.['who'];
  // "He met Anna Lee. She": Lee.
  const isChained =
    chained !== undefined && genderOf(chained) === (genderOf(pronoun) ?? genderOf(chained));
  const meant = isChained ? undefined : (describedBefore(reading, before, pronoun) ?? first);
  return meant ?? (reach > 0 ? namedBefore(reading, before, pronoun, reach - 1) : null);
}

/** "Did you see Minister A? – I met him": whom the question names. */
export const askedOf = (
  reading: Reading,
  sentence: ScannedSentence,
  pronoun: string,
): FoundPerson | null =>
  reading.asked.has(sentence.index - 1)
    ? (namedBefore(reading, sentence, pronoun, 0)?.person ?? null)
    : null;

/** "In Riga, the Latvian official met Anna Lee. She": the official, of whom the sentence tells. */
function describedBefore(
  reading: Reading,
  { start, end }: ScannedSentence,
  pronoun: string,
): Named | null {
  const words = reading.text.slice(start, end);
  const match = OF_STATE.exec(words);
  if (!match || !OPENS.test(words.slice(0, match.index))) return null;
  const officer = officerOf(reading, match, start);
  const gender = genderOf(pronoun);
  const isSuch = officer && (toldGender(reading.text, officer.person) ?? gender) === gender;
  return isSuch && officer.start < start ? officer : null;
}

const OPENS = /^(?:\p{Lu}[^,.;]{1,60},\s+)?$/u;

function standIn(named: Named | null, match: RegExpExecArray, at: number): Named | null {
  const start = at + match.index;
  return named && { ...named, start, end: start + match[0].length };
}
