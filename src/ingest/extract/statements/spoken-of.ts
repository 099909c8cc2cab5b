import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Speaker } from './speech-subjects';
import type { FoundStatement } from './statements';

/** What may stand before "she" at the beginning: "Yesterday evening | she had dinner with". */
const PRONOUN =
  /^(?:(?:Yesterday|Today|Later|Earlier|Then|On|In|At|After|Before|During|While|Meanwhile)\b[^.;:"“”]{0,60}?[\s,])?[Ss]?[Hh]e\b/u;
/** One who is told of by an office, and not by the name: "The new ambassador, 61, sat on the court". */
const UNNAMED =
  /^The\s+(?:(?:new|former|outgoing|incoming|current|next|late)\s+)?(?:[\p{Ll}-]+\s+){0,2}(?:ambassador|minister|president|premier|chancellor|envoy|secretary|diplomat|official|mayor|governor|speaker|spokes(?:man|woman|person)|chair(?:man|woman|person)?|director|commissioner|lawmaker|senator|judge|general|king|queen)(?=,|\s+(?:\p{Ll}+ed|is|was|has|had|sat|won|led|took|came|left|spoke|said|told|will)\b)/u;

/** Whom "she" means after a sentence: the one whom it is about; null where it is one without a name. */
export function spokenOf(
  reading: Reading,
  sentence: ScannedSentence,
  last: Speaker | null,
): Speaker | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  const pronoun = PRONOUN.exec(words);
  const named = firstPerson(reading, sentence);
  const [first] = peopleIn(reading, sentence);
  // "She received Minister Khan. She said": she who was spoken of before.
  if (last && pronoun && (!first || first.start >= sentence.start + pronoun[0].length)) return last;
  if (UNNAMED.test(words) && first?.start !== sentence.start + OPENER) return null;
  return named ?? last;
}

const OPENER = 'The '.length;

/** Whom a sentence is about: the first person named, unless it is one by whom something is done. */
export function firstPerson(reading: Reading, sentence: ScannedSentence): Speaker | null {
  const author = reading.author?.person;
  const first = peopleIn(reading, sentence).find(
    ({ person, start }) =>
      person !== author && !BESIDE.test(reading.text.slice(sentence.start, start)),
  );
  if (!first || DOER.test(reading.text.slice(sentence.start, first.start))) return null;
  return { people: [first.person], bodies: [] };
}

/** "was received by | the President": the speaker before is still meant by "she". */
const DOER =
  /\b(?:received|greeted|met|welcomed|joined|accompanied|hosted|seen\s+off)\b.*\bby\s+(?:the\s+)?$/u;
/** With whom another did what a sentence tells: "With the Director, | A, the envoy reviewed the plan". */
const BESIDE = /^(?:(?:Together|Along)\s+)?(?:With|Alongside|To)\s[^,;]*(?:,\s+)?$/u;

/** Before a spokesman at the end of what he said of another: "Lee will go to Oslo, | her spokesman, Khan". */
const SPOKESMAN =
  /,\s+(?:(?:his|her|their|the|an?)\s+)?(?:[\p{L}’'-]+\s+){0,3}?(?:spokes(?:man|woman|person)|press\s+secretary)\b/u;

/** Whom "she" means after a spokesman's words that stand before him: the one whom they are about. */
export function ofSpokesman(
  reading: Reading,
  sentence: ScannedSentence,
  { speaker, quote, verbEnd }: FoundStatement,
): Speaker | null {
  if (quote.start !== sentence.start) return null;
  const before = reading.text.slice(sentence.start, verbEnd);
  const at = before.search(SPOKESMAN);
  if (at < 0) return null;
  const about = firstPerson(reading, sentence);
  const [first] = about?.people ?? [];
  return first && !speaker.people.includes(first) && before.slice(0, at).includes(' ')
    ? about
    : null;
}
