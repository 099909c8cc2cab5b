import { SYMBOLS } from '../lexicon/clause-words';
import type { Frame } from '../lexicon/frame-parts';
import { CONFERRED, GATEWAY } from '../lexicon/greetings';
import { type Chunk, pattern, symbolsOf, wordsOf } from './chunk';

const IN_OR_OUT = new RegExp(
  String.raw`\b(?:(?:on|upon|at) (?:his |her |their )?arrival|(?:at|on|in|near|by|off|from) (?:(?!(?:and|to|that|over|on|about)\b)\S+ ){0,4}?${GATEWAY})\b`,
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
  // "met B amid tensions at the border": they are there, and not B.
  const told = wordsOf(words).split(/ (?:amid|before|despite|over|ahead|as) /)[0] ?? '';
  return (
    receives &&
    !/^(?:meet|meets|met) with\b/.test(told) &&
    IN_OR_OUT.test(told) &&
    !CONFERRED.test(told)
  );
}

/** "called on A to release them" asks something of A; "called on A to discuss trade" was there. */
export function isRequest(words: readonly Chunk[], after: readonly Chunk[]): boolean {
  // "called on all sides in Riga to stop": what they are asked follows them.
  const to = symbolsOf(after).search(ASKED_TO);
  const [sign, verb] = after.slice(Math.max(0, to));
  return (
    words[0]?.symbol === SYMBOLS.CALL_ON &&
    sign?.symbol === SYMBOLS.TO &&
    !/^called (?:at)|visit to$/.test(words[0].words) &&
    !(OF_CALLER.test(verb?.words ?? '') && !isToPresent(after.slice(Math.max(0, to))))
  );
}

/** "called on A to present the costs": no letter, as one presents who calls. */
const isToPresent = ([, verb, ...what]: readonly Chunk[]): boolean =>
  verb?.words === 'present' && !LETTER.test(wordsOf(what.slice(0, 6)));
const LETTER =
  /\b(?:credentials|credence|letters?|cop(?:y|ies)|messages?|gifts?|invitations?|medals?|awards?|orders?|books?)\b/;

const ASKED_TO = pattern('(?<=^ [GROUP WORD OF IN PLACE BODY OWNER AND]{0,6}) TO');

/** "called A a liar" says what A is called. */
export function isNaming(words: readonly Chunk[], next: Chunk | undefined): boolean {
  return words[0]?.words === 'called' && /^[xQpY]$/.test(next?.symbol ?? '');
}

/** "On the eve of the | summit, the heads were received by A": it only tells when, and nobody joined it so. */
export function isOnlyWhen(
  { joins, isReciprocal }: Frame,
  clause: readonly Chunk[],
  from: number,
): boolean {
  if (isReciprocal === true && isOfBodyBefore(clause, from)) return true;
  return (
    joins === true &&
    /^[yWNO]$/.test(clause[from]?.symbol ?? '') &&
    WHEN.test(wordsOf(clause.slice(0, from)))
  );
}

const WHEN =
  /^(?:\S+ )?(?:prior to|before|ahead of|on (?:the )?eve of|after|following|upon completion of|on the sidelines of|on the margins of)(?: \S+){0,3}$/i;

/** "praised the Working Group, which | met in Riga": the group's own members, and not those who praised it. */
const isOfBodyBefore = (clause: readonly Chunk[], at: number): boolean =>
  clause[at]?.symbol === SYMBOLS.MEET && /B,?[rs]$/.test(symbolsOf(clause.slice(0, at)));

/** What one who calls on another comes to do. */
export const COMES_TO =
  'discuss|review|exchange views|exchange opinions|pay|bid|present|deliver|convey|hand|congratulate|thank|express|offer|say|brief|mark|introduce|inform';
const OF_CALLER = new RegExp(`^(?:${COMES_TO})$`);

/** "agreed to meet again in ten days", "agreed on Monday to hold talks in Riga": it is told when, or where. */
export function isAgreed(clause: readonly Chunk[], at: number): boolean {
  const verb = clause[at];
  const next = clause.slice(at + 1, at + 6);
  if (isOfPair(clause, at, next)) return true;
  const isHeld =
    verb?.symbol === SYMBOLS.MEET ||
    (verb?.words === 'hold' && next.some(({ symbol }) => symbol === SYMBOLS.NOUN));
  if (!isHeld || !AGREED.test(wordsOf(clause.slice(Math.max(0, at - 7), at)))) return false;
  const after = symbolsOf(next);
  const isSoon = next[0]?.words === 'in' && /^[\d-]/.test(next[1]?.words ?? '');
  return isSoon || WHEN_OR_WHERE.test(after);
}

/** "It was agreed to hold a | call between A and B after the talks": whose it is to be, and when or where. */
function isOfPair(clause: readonly Chunk[], at: number, next: readonly Chunk[]): boolean {
  return (
    clause[at - 1]?.words === 'hold' &&
    /[NF]/.test(clause[at]?.symbol ?? '') &&
    PAIR_WHEN.test(symbolsOf(next)) &&
    AGREED.test(wordsOf(clause.slice(Math.max(0, at - 8), at - 1)))
  );
}
const PAIR_WHEN = pattern(
  '^ [OF BETWEEN] WORD? PARTY (?:AND WORD? PARTY)? (?:TIME|IN [TIME PLACE NOUN])',
);

/** Right before the verb: "agreed to |", "agreed by phone on Monday to |". */
const AGREED =
  /\bagreed(?: (?:on|in|by|at|over|during|yesterday|(?:tele)?phone|call|\S+day|\d+|\p{L}+ \d+)){0,4} to$/u;
const WHEN_OR_WHERE = pattern('^ [WORD NOUN TIME OWNER WITH PARTY]{0,4} (?:TIME|IN [TIME PLACE])');

/** "may meet", "invited A to meet B": nothing of it is told as held or planned. */
export function isOnlyWished(clause: readonly Chunk[], at: number): boolean {
  const before = symbolsOf(clause.slice(0, at));
  if (isAgreed(clause, at)) return false;
  if (AGREED.test(wordsOf(clause.slice(Math.max(0, at - 7), at)))) return true;
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
