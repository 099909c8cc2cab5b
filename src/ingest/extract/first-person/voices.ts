import type { FoundPerson, People } from '../people/people';
import type { ScannedSentence } from '../scan/scan';
import type { Author } from './author';
import { meansAuthor } from './means-author';
import { ownWords } from './own-words';
import { speakerLabel } from './speaker-labels';

/** Who speaks in each sentence of a transcript, by the sentence's index: by whom "I" is said there. */
export type Voices = ReadonlyMap<number, FoundPerson>;

/** Who speaks in the sentences of a transcript, and who is asked in those of one whom it does not name. */
export interface Transcript {
  voices: Voices;
  asked: Voices;
  /** Questions that are answered by yes. */
  affirmed: ReadonlySet<number>;
}

/** Opens an answer that says that it is so. */
const YES =
  /^(?:(?:Well|Oh),?\s+)?(?:Yes|That(?:\s+is|['’]s)\s+(?:right|correct|true|so)|Correct|Exactly|Certainly|Naturally|Of\s+course|Absolutely|Sure|Indeed|(?:I|[Ww]e)\s+(?:did|have|will|am|are|do)(?=[,.]))\b(?![^.]{0,20}\b(?:not|n['’]t)\b)/u;

/** A line that begins with who speaks. */
const HAS_LABELS =
  /(?:^|\n)\s*\p{Lu}[^\n:.]{0,110}(?:\.[^\n:.]{0,60})?:\s+\S|:\s*\n\s*[-–—]\s*\p{Lu}/u;

export const NO_TRANSCRIPT: Transcript = {
  voices: new Map(),
  asked: new Map(),
  affirmed: new Set(),
};

/**
 * Gives the sentences of a transcript what its speakers say of themselves: "President Anna Lee: I met Minister Khan"
 * names Lee twice. Empty for any other text, and from where one speaks who is not known.
 */
export function transcriptOf(
  text: string,
  sentences: readonly ScannedSentence[],
  people: People,
): Transcript {
  if (!HAS_LABELS.test(text)) return NO_TRANSCRIPT;
  const words = ownWords(text, sentences);
  const voices = new Map<number, FoundPerson>();
  const asked = new Map<number, FoundPerson>();
  let speaker: FoundPerson | null | undefined;
  const affirmed = new Set<number>();
  let open: ScannedSentence[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const label = speakerLabel(text, sentence, people, sentences[i - 1]);
    if (label) speaker = label.person;
    if (label?.person) for (const { index } of open) asked.set(index, label.person);
    const last = open.at(-1);
    if (last && label?.person && YES.test(text.slice(label.end, sentence.end)))
      affirmed.add(last.index);
    if (label?.person) open = [];
    if (speaker) voices.set(sentence.index, speaker);
    else if (speaker === null) open.push(sentence);
  }
  for (const word of words) {
    const person = voices.get(word.sentence.index);
    if (person && !word.isWhose) meansAuthor(people, person, word);
  }
  for (const sentence of sentences) {
    const person = asked.get(sentence.index);
    const meant = person ? sentence.tokens.filter(({ lower }) => lower === 'you') : [];
    for (const { start, end } of meant)
      if (person) meansAuthor(people, person, { start, end, sentence, isWhose: false });
  }
  return { voices, asked, affirmed };
}

/** Who tells what a reading has in the first person. */
interface Told extends Transcript {
  author: Author | null;
}

/** Who says "I" in a sentence: the one who writes the text, or speaks there. */
export const authorAt = ({ author, voices }: Told, index: number): FoundPerson | undefined =>
  author?.person ?? voices.get(index);

/**
 * Whose a thing is that a sentence calls "my" at an offset, or "your", asking: none in a quotation, whose words are
 * another's.
 */
export const ownerAt = (
  { author, voices, asked }: Told,
  index: number,
  offset: number,
): FoundPerson | undefined =>
  author?.at.has(offset) === true ? author.person : (voices.get(index) ?? asked.get(index));
