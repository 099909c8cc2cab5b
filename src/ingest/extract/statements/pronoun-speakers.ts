import { namedBefore } from '../events/told/focus';
import { genderOf, toldGender } from '../people/gender';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Speaker, Subject } from './speech-subjects';
import { firstPerson } from './spoken-of';

const NOBODY: Speaker = { people: [], bodies: [] };
/** What may stand before whom a sentence is about: "On Monday, the". */
const OPENING =
  /^(?:[^,;:"“”]{0,80},\s+|(?:Yesterday|Today|Later|Earlier|Then|Meanwhile|Afterwards)\s+)?(?:the\s+|then\s+)?$/iu;
/** Begins a clause that goes on about whom its sentence began with: "Lee left Riga; at the port | she thanked". */
const NEXT_CLAUSE =
  /(?:;|,\s+(?:and|but|while|after\s+which|whereupon))\s+(?:then\s+|later\s+|(?:[^,;:"“”]{0,60},\s+)?|(?:at|in|on|before|after|during)\s[^,;:"“”]{0,60}?\s)$/u;
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
  if (gender !== null && NEXT_CLAUSE.test(before)) {
    const own = ofSentence(reading, sentence, gender, at, subjects);
    if (own) return { people: [own], bodies: [] };
  }
  if (!last) return NOBODY;
  // "Lee will go to Oslo, the ministry said. She": Lee.
  if (last.people.length === 0) {
    const named = reading.sentences.find(({ index }) => index === sentence.index - 1);
    const people = named ? peopleIn(reading, named).map(({ person }) => person) : [];
    return (named && new Set(people).size === 1 && firstPerson(reading, named)) || NOBODY;
  }
  // "A met Anna Lee. A thanked her. She said": Lee, and not who spoke last.
  const told = last.people.map((person) => toldGender(text, person));
  const isAuthor = last.people[0] === reading.author?.person;
  if (gender === null || (told.includes(gender) && !isAuthor)) return last;
  const other = namedBefore(reading, sentence, pronoun)?.person;
  const isHer = other && gender === 'WOMAN' && toldGender(text, other) === gender;
  if (told.includes(null) && !isHer && !isAuthor) return last;
  return other ? { people: [other], bodies: [] } : NOBODY;
}

/** Whom a pronoun means in a later clause of a sentence that begins with a person: that one, or who alone fits. */
function ofSentence(
  reading: Reading,
  sentence: ScannedSentence,
  gender: NonNullable<ReturnType<typeof genderOf>>,
  at: number,
  subjects: readonly Subject[],
): FoundPerson | null {
  const { text } = reading;
  const lead = subjects.find(({ start }) => OPENING.test(text.slice(sentence.start, start)));
  const [person, ...others] = lead && lead.end < at ? lead.people : [];
  if (!person || others.length > 0 || person === reading.author?.person) return null;
  if ((toldGender(text, person) ?? gender) === gender) return person;
  const named = peopleIn(reading, sentence).filter((each) => each.end < at);
  const fitting = [...new Set(named.map((each) => each.person))].filter(
    (each) => each !== person && (toldGender(text, each) ?? gender) === gender,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "On Monday he met Khan, whom": the one who was spoken of before. */
const PRONOUN_FIRST = /^(?:[^,;:"“”]{0,60}[\s,]+)?s?he\s/iu;
