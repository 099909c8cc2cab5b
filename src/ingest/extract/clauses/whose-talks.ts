import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern, symbolsOf } from './chunk';

/** The noun of a meeting whose owner is named right before it. */
const NAMED_OWNER = pattern('OWNER [WORD TIME]{0,3} [NOUN CALL]');

/** Whether the talks that a verb leads to are another's, who is named: "reviewed A's talks with B". */
export function isOfNamed(words: readonly Chunk[]): boolean {
  const at = symbolsOf(words).search(NAMED_OWNER);
  return at >= 0 && words[at]?.isPronoun !== true;
}

const OWN_SESSION =
  /^(?:urgent|emergency|extraordinary|special|regular|annual|plenary|ministerial|closed-door|\d+(?:st|nd|rd|th))$/;

/** Whether a body alone holds an urgent meeting or the like, with nobody told beside it. */
export function isOwnSession(
  subject: Chunk | null,
  words: readonly Chunk[],
  next: Chunk | undefined,
): boolean {
  return (
    subject?.symbol === SYMBOLS.BODY &&
    subject.bodies.length === 1 &&
    words[0]?.symbol === SYMBOLS.LIGHT &&
    next?.symbol !== SYMBOLS.WITH &&
    words.some(({ words: said }) => OWN_SESSION.test(said))
  );
}
