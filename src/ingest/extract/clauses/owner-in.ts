import { SYMBOLS } from '../lexicon/clause-words';
import type { FoundPerson } from '../people/people';
import { type Chunk, symbolsOf, wordsOf } from './chunk';
import { doerAfter, doerOf } from './doers';
import { isSpokesperson } from './of-one-office';

/** "In talks with A, B said", "B said after talks with A": who does what the clause says. */
export function ownerIn(clause: readonly Chunk[], from: number, to: number): Chunk | null {
  const before = symbolsOf(clause.slice(0, from));
  // "A will travel to Riga to open the dialogue with B".
  const [first] = clause;
  if (first?.symbol === SYMBOLS.PARTY && /^PU[^P]*t[xVHR][^P;,]*$/.test(before)) return first;
  if (before === '') return tellerOf(clause, to);
  const isLed = /[if]x{0,3}p?x{0,3}$/.test(before);
  if (!isLed) return null;
  const who = /^Y?z?[iTLx,p]*$/.test(before) ? doerAfter(clause, to) : doerOf(clause, from);
  return who?.symbol === SYMBOLS.PARTY ? who : null;
}

/** "A meeting with A in Riga lasted an hour, | B | said": B, who does not speak for another. */
function tellerOf(clause: readonly Chunk[], to: number): Chunk | null {
  const [comma, teller, said] = clause.slice(-3);
  const behind = clause.slice(to, -3);
  if (comma?.symbol !== SYMBOLS.COMMA || said?.symbol !== SYMBOLS.SAY) return null;
  if (teller?.symbol !== SYMBOLS.PARTY || behind.includes(teller)) return null;
  const isAhead = behind.some(({ symbol }) => symbol === SYMBOLS.WILL || symbol === SYMBOLS.MAY);
  if (isAhead || AHEAD.test(wordsOf(behind))) return null;
  return teller.parties.some(({ person }) => speaksForOthers(person)) ? null : teller;
}

const AHEAD = /\b(?:planned|scheduled|expected|due|set|possible|likely|prepared|arranged)\b/;

const speaksForOthers = (person: FoundPerson): boolean =>
  isSpokesperson(person) ||
  person.offices.some(({ title }) => /^(?:aide|assistant|advis[eo]r)$/.test(title.head)) ||
  person.offices.some(({ title }) => title.about.includes('press'));
