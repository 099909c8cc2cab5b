import { isCalled, isLeader, isOfWord } from '../../clauses/of-one-office';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import { type FoundMeeting, type FoundParty, isOfSeveral } from '../found-meeting';

/** Words that mean two of those who met, and no more: "the two", "both leaders", "the pair". */
const OF_TWO = /\b(?:two|pair|both)\b/iu;
/** "the two sides": all who came for one of them. */
const OF_SIDES = /\b(?:sides|parties|delegations|teams|groups|those|joint)\b/iu;

/** Whether words mean two persons of those who met. */
export const areTwo = (words: string): boolean => OF_TWO.test(words) && !OF_SIDES.test(words);

/**
 * Who of more who met are "the two": "A and B, accompanied by C, held talks. D also attended. The two": A and B,
 * by whom the sentence tells it; else those of the office that the words tell, or the two whom alone the sentence
 * before names. All of a meeting of two; none, where the text leaves it open.
 * @param index of the sentence of the words.
 */
export function twoOf(
  reading: Reading,
  words: string,
  { parties, sentence }: Pick<FoundMeeting, 'parties' | 'sentence'>,
  index: number,
): FoundPerson[] {
  const all = parties.map(({ person }) => person);
  if (all.length <= 2) return all;
  const named = reading.sentences.find((each) => each.index === index - 1);
  const before = named ? [...new Set(peopleIn(reading, named).map(({ person }) => person))] : [];
  const hosts = parties
    .filter((party) => !isBeside(reading, party, sentence))
    .map(({ person }) => person);
  const isSuch = (person: FoundPerson) =>
    isOfWord(words, person) && (!/\bleaders\b/iu.test(words) || isLeader(person));
  const rows = [hosts, all].map((row) => row.filter(isSuch));
  const last = before.every((person) => all.includes(person)) && index - 1 > sentence ? before : [];
  // "Secretary A hosted Minister B and Minister C. Both ministers": B and C, who are called so.
  const called = all.filter((person) => isCalled(words, person));
  return [...rows, last.filter(isSuch), called].find(({ length }) => length === 2) ?? [];
}

/**
 * Whom words mean that tell of two among those who met: two persons, or who came for two sides, where one who chaired the talks
 * or came besides is told apart. Null for words that tell of no two.
 */
export function twoOrSides(
  reading: Reading,
  words: string,
  met: Pick<FoundMeeting, 'parties' | 'sentence'>,
  index: number,
): FoundPerson[] | null {
  if (!OF_TWO.test(words)) return null;
  const two = twoOf(reading, words, met, index);
  return areTwo(words) || two.length === 2 ? two : null;
}

/**
 * The two whom words mean among all that was told of: "A met B. A will see Minister C. The two presidents": A and B, as the
 * office is not C's.
 * @param meetings those told of before the sentence of the words.
 */
export function twoMeant(
  reading: Reading,
  words: string,
  meetings: readonly FoundMeeting[],
  index: number,
): FoundPerson[] {
  for (const each of meetings.filter(isOfSeveral).reverse()) {
    const two = twoOf(reading, words, each, index);
    if (two.length === 2 && two.every((person) => isOfWord(words, person))) return two;
  }
  return [];
}

/** One who is told to be there besides: in another sentence, or as company. */
function isBeside(
  { text, sentences }: Reading,
  { quote: { start, end }, isCompany }: FoundParty,
  told: number,
): boolean {
  const sentence = sentences.find((each) => each.start <= start && start < each.end);
  if (isCompany === true || sentence?.index !== told) return true;
  return (
    BESIDE_BEFORE.test(text.slice(sentence.start, start)) ||
    BESIDE_AFTER.test(text.slice(end, sentence.end))
  );
}

const BESIDE_BEFORE =
  /\b(?:(?:accompanied|joined|flanked|attended|assisted|followed)\s+by|(?:together|along)\s+with|alongside|(?:with\s+the|in\s+the)\s+(?:participation|presence|attendance)\s+of|in\s+the\s+company\s+of)\s(?:(?!,\s+\p{Ll}+(?:ed|ld|et|ke)\b)[^.;])*$/iu;
const BESIDE_AFTER =
  /^[^.;]{0,80}\b(?:(?:(?:was|were)\s+)?also\s+(?:present|in\s+attendance|in\s+the\s+room|took\s+part|attended|participated|joined)|(?:was|were)\s+(?:present|in\s+attendance))\b/u;
