import type { Span } from '../../../store/article';
import type { Speaker } from './speech-subjects';
import type { FoundStatement } from './statements';

/** What somebody says is so now is no statement of its own: "she stressed that Latvia welcomes". */
export const REPORTED = /\b(?:that|which|how|as|if|whether)\s+(?:the\s+)?$/u;
/** What somebody told is passed on by another: "conveyed what | Khan had told her". */
const PASSED_ON = /\bwhat\s+(?:the\s+)?$/u;
/** A clause about what was named before it: "the offer, which | Khan repeated". */
const ASIDE =
  /,\s+(?:(?:to|of|with|from|at|in|by|on)\s+)?(?:which|whom|where|whose|when)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,4}$/u;

/**
 * What is said in what somebody says is told by the first verb: "she said that she hopes". A ministry
 * only tells what others said.
 */
export function isReported(
  text: string,
  { verbEnd, speaker }: FoundStatement,
  own: Speaker & Span,
): boolean {
  const ofOthers = /^(?:\s+\p{L}+){0,3}\s+that\s+(?:the\s+)?$/u;
  return (
    /^\s+(?:that\s+)?(?:he|she|they|we)$/u.test(text.slice(verbEnd, own.end)) ||
    (own.people.length <= 1 &&
      isSaid(text, verbEnd) &&
      speaker.people.length > 0 &&
      NEXT.test(text.slice(verbEnd, own.start))) ||
    PASSED_ON.test(text.slice(verbEnd, own.start)) ||
    (speaker.people.length > 0 && ofOthers.test(text.slice(verbEnd, own.start)))
  );
}

/** "Lee said | Latvia had agreed": what Latvia did is part of what Lee says; that "the two agreed" two say. */
const NEXT = /^\s+(?:the\s+|both\s+)?$/u;
const isSaid = (text: string, verbEnd: number): boolean =>
  /\b(?:said|says|added|stated)$/u.test(text.slice(Math.max(0, verbEnd - 8), verbEnd));

/** Whether whoever does something is told of in a clause about another: the sentence goes on with who began it. */
export function isInAside(text: string, { start }: Span, own: Span): boolean {
  return ASIDE.test(text.slice(start, own.start));
}
