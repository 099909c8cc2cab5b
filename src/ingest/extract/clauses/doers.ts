import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern, symbolsOf, wordsOf } from './chunk';

/** Right before a verb: who does it, with adverbs, times and places between. */
const SUBJECT = pattern(
  '(?<who>[PARTY GROUP BODY NAME PLACE]) (?:(?<=GROUP) [OF FROM] [WORD OWNER PLACE BODY NAME AND]{1,5})? COMMA? (?:(?:COMMA? TIME COMMA?)|LIGHT|BE|WILL|MAY|WORD{1,2}|IN (?:WORD|OWNER){0,2} [PLACE BODY WORD NOUN TIME]|COMMA IN [PLACE TIME] COMMA)* $',
);
/** Right before a verb that shares the doer of the verb before it, or that another verb leads to. */
const SHARED = pattern(
  '(?:AND|COMMA|THAT|TO|IN) (?:COMMA|TIME|WORD|LIGHT|BE|WILL|MAY|AND|TO|THAT|IN)* $',
);
const VERB_AT = pattern(
  '[MEET RECEIVE LIGHT DISCUSS TALK PHONE CALL_ON JOIN PRESENT VERB SAY BE]',
  'g',
);
/** A party that stands in the nominative: nothing leads to it. */
const FREE = pattern('(?<![WITH OF BY TO FROM FOR BETWEEN OWNER IN]) [PARTY GROUP BODY]', 'g');

/** Who does what a verb at an index says: right before it, or with the verbs before it; null for none. */
export const doerOf = (clause: readonly Chunk[], at: number): Chunk | null =>
  doerIn({ clause, symbols: symbolsOf(clause), known: new Map() }, at);

/** A clause, with the doers that are found of its verbs: each is looked for once, however many verbs share it. */
interface Doing {
  clause: readonly Chunk[];
  symbols: string;
  known: Map<number, Chunk | null>;
}

function doerIn(doing: Doing, at: number): Chunk | null {
  const known = doing.known.get(at);
  if (known !== undefined) return known;
  const doer = findDoer(doing, at);
  doing.known.set(at, doer);
  return doer;
}

function findDoer(doing: Doing, at: number): Chunk | null {
  const { clause, symbols } = doing;
  const before = symbols.slice(0, at);
  const own = SUBJECT.exec(before);
  const who = own && clause[own.index];
  // "in Riga met", "the letter of A met": what a preposition leads to does nothing.
  const isLed = own !== null && /[wobtmfin]$/.test(before.slice(0, own.index));
  // "visited Latvia and Norway, meeting A": who visited does it, and not Norway.
  const isGoal =
    who?.symbol === SYMBOLS.PLACE &&
    (/[i,]$/.test(before.slice(0, own?.index)) || clause[at]?.symbol === SYMBOLS.MEETING);
  if (who && !isLed && !isGoal) return who;
  if (SHARED.test(before) || isLed || before === '') {
    const verbs = [...before.matchAll(VERB_AT)].map(({ index }) => index).reverse();
    for (const verb of verbs) {
      const doer = doerIn(doing, verb);
      if (doer) return doer;
    }
  }
  const first = [...before.matchAll(FREE)]
    .map(({ index }) => clause[index])
    .find((c) => c?.symbol === SYMBOLS.PARTY);
  return first ?? null;
}

/** Who does the main verb after an opening: "During a meeting with A, B said". */
export function doerAfter(clause: readonly Chunk[], from: number): Chunk | null {
  const symbols = symbolsOf(clause);
  const match = AFTER.exec(symbols.slice(from));
  const at = match?.indices?.groups?.['who']?.[0];
  return at === undefined ? null : (clause[from + at] ?? null);
}

const AFTER = pattern('^ (?:[^;]{0,14}? COMMA [WORD TIME]{0,2})?? (?<who>[PARTY GROUP])');

/** "A and B met in Riga on Monday, | spokesman C | said": who tells it was not met. */
export function unlessSayer(clause: readonly Chunk[], object: Chunk | null): Chunk | null {
  const at = object ? clause.indexOf(object) : -1;
  const isSayer =
    at > 0 &&
    clause[at - 1]?.symbol === SYMBOLS.COMMA &&
    clause[at + 1]?.symbol === SYMBOLS.SAY &&
    clause.slice(at + 2).every(({ symbol }) => symbol !== SYMBOLS.PARTY);
  return isSayer ? null : object;
}

/** Whose the journey is that "included talks with B": "A's visit to Riga", "the visit of A to Riga". */
export function ownerBefore(clause: readonly Chunk[], at: number): Chunk | null {
  const match = INCLUDES.test(clause[at]?.words ?? '')
    ? OF_OWNER.exec(symbolsOf(clause.slice(0, at)))
    : null;
  const { own, visitor } = match?.indices?.groups ?? {};
  const index = own?.[0] ?? visitor?.[0];
  const owner = index === undefined ? undefined : clause[index];
  // "A's proposal included talks" tells of no days.
  if (!owner || owner.parties.length === 0) return null;
  if (own && !DAYS.test(wordsOf(clause.slice(own[0], at)))) return null;
  return { ...owner, symbol: SYMBOLS.PARTY };
}

const INCLUDES = /^(?:included|featured)$/;
const DAYS =
  /\b(?:visit|trip|tour|stay|journey|programmes?|program|agenda|schedule|itinerary|day|week)\b/;
const OF_OWNER = pattern(
  '(?:(?<own>OWNER) [WORD TIME]{0,3} [TRIP WORD]|TRIP (?:TO WORD{0,2} PLACE)? [OF BY] WORD{0,2} (?<visitor>PARTY)) (?:[TO IN] WORD{0,2} PLACE|IN? TIME){0,2} $',
);
