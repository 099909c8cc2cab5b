import type { Span } from '../../../store/article';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { isOfWord } from './of-one-office';

/**
 * "talks between A and B, where the two agreed": the two whom the words before name as those who met. So do those of
 * the sentence before, where nothing was told to be held since another one: "no call between President A and
 * President B was planned. The presidents last spoke in May".
 * @param lastTold the sentence of what was held last.
 */
export function twoBetween(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end }: Span,
  lastTold: number,
): FoundPerson[] | null {
  const words = reading.text.slice(start, end);
  if (/^they$/iu.test(words)) return joinedBefore(reading, sentence);
  const here = OF_TWO.test(words) ? rowBetween(reading, sentence, start) : null;
  if (here || !OF_OFFICE.test(words)) return here;
  const before = reading.sentences.find(({ index }) => index === sentence.index - 1);
  if (!before || lastTold >= before.index) return null;
  const row = rowBetween(reading, before, before.end);
  return row?.every((person) => person.offices.length > 0 && isOfWord(words, person)) === true
    ? row
    : null;
}

function rowBetween(
  reading: Reading,
  sentence: ScannedSentence,
  until: number,
): FoundPerson[] | null {
  const { text } = reading;
  const [a, b] = peopleIn(reading, sentence)
    .filter((each) => each.end <= until)
    .slice(-2);
  if (!a || !b || a.person === b.person) return null;
  const isRow =
    BETWEEN.test(text.slice(sentence.start, a.start)) &&
    /^(?:,[^,;]{2,60},)?\s+and\s[^,;]{0,60}$/u.test(text.slice(a.end, b.start));
  return isRow ? [a.person, b.person] : null;
}

/** "In Lima, A was joined by B. They met C": the two of whom the sentence before tells, where it names no others. */
function joinedBefore(reading: Reading, { index }: ScannedSentence): FoundPerson[] | null {
  const before = reading.sentences.find((each) => each.index === index - 1);
  const [a, b, ...more] = before ? peopleIn(reading, before) : [];
  const isJoined =
    a !== undefined && b !== undefined && JOINED_BY.test(reading.text.slice(a.end, b.start));
  return isJoined && more.length === 0 && a.person !== b.person ? [a.person, b.person] : null;
}

/** Between one who travels and who comes along. */
const JOINED_BY =
  /^\s+(?:was|were|is|will\s+be)\s+(?:(?:also|then|there)\s+)*(?:joined|accompanied)\s+(?:(?:in|on|at|for)\s[^,;.]{2,40}\s)?by\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,4}$/u;

const OF_OFFICE = /\b(?:presidents|ministers|premiers|speakers|ambassadors)$/iu;
const OF_TWO = /\b(?:two|pair|both)\b/u;
/** Leads to the first of two who met. */
const BETWEEN = /\bbetween\s+(?:the\s+)?$/u;

/**
 * "A will visit Riga at the invitation of President B. The two leaders will discuss": the one who comes and the one who
 * asked, where the text has named no others; else none.
 * @param words that mean them.
 * @param two the only two whom the text has named before.
 */
export function withInviter(
  text: string,
  words: string,
  traveller: FoundPerson,
  two: readonly FoundPerson[],
): readonly FoundPerson[] {
  if (!OF_RANK.test(words) || !two.includes(traveller)) return [];
  const host = two.find((person) => person !== traveller);
  const isHost = host?.mentions.some(({ start }) =>
    INVITED_BY.test(text.slice(Math.max(0, start - REACH), start)),
  );
  return isHost === true ? two : [];
}

/** Words for those who govern two states; "they" may be all who travel. */
const OF_RANK =
  /\b(?:two|both|leaders|presidents|ministers|premiers|heads\s+of\s+(?:state|government))\b/iu;
/** Before the one who asked, with an office. */
const INVITED_BY = /\bat\s+the\s+invitation\s+of\s+[^.;,]*$/u;
const REACH = 120;

/** "A arrived, and the pair met", "A spoke with B, and in May the two met": the two whom the sentence has named so far. */
export function twoSoFar(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end }: Span,
): FoundPerson[] {
  if (!OF_TWO.test(reading.text.slice(start, end))) return [];
  const named = peopleIn(reading, sentence).filter((each) => each.end <= start);
  const persons = [...new Set(named.map(({ person }) => person))];
  const lead = reading.text.slice(sentence.start, named.at(-1)?.start ?? start);
  const words = reading.text.slice(sentence.start, start);
  const isTold = LED_BY_WITH.test(lead) || !/\b(?:between|with)\b/u.test(words);
  return persons.length === 2 && isTold ? persons : [];
}

/** Right before the other of two, and nowhere else: "A spoke with | B". */
const LED_BY_WITH = /^(?:(?!\b(?:between|with)\b)[^])*\bwith\s+(?:the\s+)?$/u;
