import type { FoundPerson, People } from '../people/people';
import type { ScannedSentence } from '../scan/scan';
import type { Author } from './author';
import { meansAuthor } from './means-author';
import { ownWords } from './own-words';

/** Who speaks in each sentence of a transcript, by the sentence's index: by whom "I" is said there. */
export type Voices = ReadonlyMap<number, FoundPerson>;

const MARK = String.raw`\s*(?:\([^()]{1,40}\)\s*)?:\s`;
/** Before what one says whom a transcript does not name: "QUESTION:". */
const OF_OTHER = new RegExp(
  String.raw`^(?:question|answer|q|journalist|reporter|moderator|interviewer|host|presenter)\b[^:.]{0,40}${MARK}`,
  'iu',
);
/** An office and a family name in capitals: "SECRETARY LEE:". */
const IN_CAPITALS = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.’'-]*\s+){1,5}(?<family>\p{Lu}[\p{Lu}’'-]{2,})${MARK}`,
  'u',
);
const SPEAKS = new RegExp(`^${MARK}`, 'u');

/**
 * Gives the sentences of a transcript what its speakers say of themselves: "President Anna Lee: I met Minister Khan"
 * names Lee twice. Empty for any other text, and from where one speaks who is not known.
 */
export function voices(
  text: string,
  sentences: readonly ScannedSentence[],
  people: People,
): Voices {
  const words = ownWords(text, sentences);
  if (words.length === 0) return new Map();
  const speakers = new Map<number, FoundPerson>();
  let speaker: FoundPerson | null = null;
  for (const sentence of sentences) {
    const label = labelOf(text, sentence, people);
    if (label !== undefined) speaker = label;
    if (speaker) speakers.set(sentence.index, speaker);
  }
  for (const word of words) {
    const person = speakers.get(word.sentence.index);
    if (person && !word.isWhose) meansAuthor(people, person, word);
  }
  return speakers;
}

/** Who begins to speak in a sentence: null for one who is not known; undefined where none does. */
function labelOf(
  text: string,
  sentence: ScannedSentence,
  people: People,
): FoundPerson | null | undefined {
  const { start, end, items } = sentence;
  if (!/\n\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const words = text.slice(start, end);
  if (OF_OTHER.test(words)) return null;
  const named = items.find((item) => item.start === start && item.kind === 'PERSON');
  if (named && SPEAKS.test(text.slice(named.end, end))) return people.of(named) ?? null;
  const family = IN_CAPITALS.exec(words)?.groups?.['family'];
  if (family === undefined) return undefined;
  const called = people.all.filter(({ words }) => words.at(-1)?.toUpperCase() === family);
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** Who tells what a reading has in the first person. */
type Told = { author: Author | null; voices: Voices };

/** Who says "I" in a sentence: the one who writes the text, or speaks there. */
export const authorAt = ({ author, voices: all }: Told, index: number): FoundPerson | undefined =>
  author?.person ?? all.get(index);

/** Whose a thing is that a sentence calls "my" at an offset: none in a quotation, whose words are another's. */
export const ownerAt = (
  { author, voices: all }: Told,
  index: number,
  offset: number,
): FoundPerson | undefined => (author?.at.has(offset) === true ? author.person : all.get(index));
