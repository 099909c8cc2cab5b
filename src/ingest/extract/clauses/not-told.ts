import { SYMBOLS } from '../lexicon/clause-words';
import { CONFERRED, GATEWAY } from '../lexicon/greetings';
import { type Chunk, symbolsOf, wordsOf } from './chunk';

const IN_OR_OUT = new RegExp(
  String.raw`\b(?:(?:on|upon|at) (?:his |her |their )?arrival|${GATEWAY})\b`,
  'u',
);

const HOPED =
  /\b(?:support|need|hopes?|prospects?|call(?:s|ed)?|conditions|readiness|proposals?|efforts)\s+(?:for|of|toward)(?:\s+\S+){0,3}$/;

/** "reaffirmed support for talks between A and B": they need not have been held. */
export function isHopedFor(clause: readonly Chunk[], at: number): boolean {
  return HOPED.test(wordsOf(clause.slice(Math.max(0, at - 6), at)));
}

/** Who is met at the airport is met on arrival, and no meeting is held with them. */
export function isArrival(words: readonly Chunk[]): boolean {
  const receives = words.slice(0, 2).some(({ symbol }) => /[RM]/.test(symbol));
  const told = wordsOf(words);
  return (
    receives &&
    !/^(?:meet|meets|met) with\b/.test(told) &&
    IN_OR_OUT.test(told) &&
    !CONFERRED.test(told)
  );
}

/** "called on A to release them" asks something of A; "called on A to discuss trade" was there. */
export function isRequest(words: readonly Chunk[], after: readonly Chunk[]): boolean {
  const [sign, verb] = after;
  return (
    words[0]?.symbol === SYMBOLS.CALL_ON &&
    sign?.symbol === SYMBOLS.TO &&
    !/^called (?:at)|visit to$/.test(words[0].words) &&
    !OF_CALLER.test(verb?.words ?? '')
  );
}

/** "called A a liar" says what A is called. */
export function isNaming(words: readonly Chunk[], next: Chunk | undefined): boolean {
  return words[0]?.words === 'called' && /^[xQpY]$/.test(next?.symbol ?? '');
}

/** What one comes to do. */
const OF_CALLER =
  /^(?:discuss|review|exchange views|exchange opinions|pay|bid|present|deliver|convey|hand|congratulate|thank|express|offer|say|take|brief|talk|hold|mark|introduce|inform)$/;

/** "agreed to meet again in ten days": it is told when. */
export function isAgreed(clause: readonly Chunk[], at: number): boolean {
  const isTold = [clause[at + 1], clause[at + 2]].some((each) => each?.symbol === SYMBOLS.TIME);
  const isSoon = clause[at + 1]?.words === 'in' && /^[\d-]/.test(clause[at + 2]?.words ?? '');
  return (
    clause[at]?.symbol === SYMBOLS.MEET &&
    clause[at - 1]?.words === 'agreed to' &&
    (isTold || isSoon)
  );
}

/** "may meet", "invited A to meet B": nothing of it is told as held or planned. */
export function isOnlyWished(clause: readonly Chunk[], at: number): boolean {
  const before = symbolsOf(clause.slice(0, at));
  if (isAgreed(clause, at)) return false;
  if (/Z[HKxU]*$/.test(before)) return true;
  // "Referring to A's meeting": what follows is no verb.
  if (/[pNFuWy]/.test(clause[at]?.symbol ?? '') || !/t[x]?$/.test(before)) return false;
  return (
    !/(?:V|K|i[LBx]+|T|[Lx],?)t[x]?$/.test(before) ||
    /\b(?:invited|asked|urged|offered|refused|declined|called|proposed)\b/.test(
      wordsOf(clause.slice(Math.max(0, at - 4), at)),
    )
  );
}
