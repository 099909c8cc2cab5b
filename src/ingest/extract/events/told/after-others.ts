import type { Span } from '../../../../store/article';
import type { FoundPerson } from '../../people/people';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/** Opens a sentence that only tells when by what was told of before: "After the talks, A and B signed". */
const AFTER_IT =
  /^(?:(?:Shortly|Right|Immediately|Just|Soon)\s+)?(?:After|Following|At\s+the\s+(?:end|close|conclusion)\s+of|Upon\s+(?:the\s+)?(?:completion|conclusion)\s+of|As\s+a\s+result\s+of)\s+(?:the|these|those|this|that|their)\s+(?:[\p{Ll}-]+\s+){0,3}?(?:meetings?|talks|negotiations|conversations?|discussions?|sessions?|consultations|dialogue)(?=,)/u;
/** How many sentences before still tell what is meant. */
const REACH = 4;

/**
 * Whether some are named only for what they did after others had met: "Presidents A and B held talks. After the talks,
 * Ministers C and D signed an agreement".
 */
export function isAfterOthers(
  { text }: Reading,
  sentence: ScannedSentence,
  at: Span,
  persons: ReadonlySet<FoundPerson>,
  earlier: readonly FoundMeeting[],
): boolean {
  const opener = AFTER_IT.exec(text.slice(sentence.start, sentence.end));
  if (!opener || at.start > sentence.start + opener[0].length) return false;
  const last = earlier.findLast(
    ({ kind, status }) => /^(?:MEETING|CONSULTATIONS)$/u.test(kind) && status === 'HELD',
  );
  return (
    last !== undefined &&
    sentence.index - last.sentence <= REACH &&
    last.parties.length > 1 &&
    [...persons].some((person) => last.parties.every((party) => party.person !== person))
  );
}
