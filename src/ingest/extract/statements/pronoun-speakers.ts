import { namedBefore } from '../events/told/focus';
import { genderOf, toldGender } from '../people/gender';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Speaker, Subject } from './speech-subjects';

const NOBODY: Speaker = { people: [], bodies: [] };
/** What may stand before whom a sentence is about: "On Monday, the". */
const OPENING = /^(?:[^,;:"“”]{0,80},\s+)?(?:the\s+|then\s+)?$/iu;
/** Joins a clause to another whom the sentence names: "met A, | whom he thanked". */
const WHOM = /\b(?:whom|which)\s+(?:also\s+)?$/u;

/**
 * Whom "he" and "she" mean as speakers: in a sentence that begins with a person the person, "Lee met Khan, whom | she
 * thanked"; else who spoke last, or was told of last.
 */
export function pronounSpeaker(
  reading: Reading,
  sentence: ScannedSentence,
  pronoun: string,
  at: number,
  subjects: readonly Subject[],
  last: Speaker | null,
): Speaker {
  const { text } = reading;
  const gender = genderOf(pronoun);
  const before = text.slice(sentence.start, at);
  if (gender !== null && WHOM.test(before)) {
    const lead = subjects.find(({ start }) => OPENING.test(text.slice(sentence.start, start)));
    const [person, ...others] = lead && lead.end < at ? lead.people : [];
    const fits = person && others.length === 0 && (toldGender(text, person) ?? gender) === gender;
    if (fits) return { people: [person], bodies: [] };
    if (!PRONOUN_FIRST.test(before)) return NOBODY;
  }
  if (!last || last.people.length === 0) return NOBODY;
  // "A met Anna Lee. A thanked her. She said": Lee, and not who spoke last.
  const told = last.people.map((person) => toldGender(text, person));
  const isAuthor = last.people[0] === reading.author?.person;
  if (gender === null || (told.includes(gender) && !isAuthor)) return last;
  const other = namedBefore(reading, sentence, pronoun)?.person;
  const isHer = other && gender === 'WOMAN' && toldGender(text, other) === gender;
  if (told.includes(null) && !isHer && !isAuthor) return last;
  return other ? { people: [other], bodies: [] } : NOBODY;
}

/** "On Monday he met Khan, whom": the one who was spoken of before. */
const PRONOUN_FIRST = /^(?:[^,;:"“”]{0,60}[\s,]+)?s?he\s/iu;
