import type { Span } from '../../../store/article';
import type { Chunk } from '../clauses/chunk';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Mention } from './mention';
import type { LearntKind, Telling } from './told-kinds';

/** Ends the words of one verb before what it is done to. */
const OTHER_WORDS =
  /[,;]|\b(?:and|but|or|who|that|which|when|while|at|in|during|after|before|following|with|for|on|of)\s/u;

/** The words that may be the verb of what some words tell of, and those: "refused to | lay a | wreath". */
export const verbsTo = (
  { text }: Reading,
  { tokens }: ScannedSentence,
  { start, end }: Span,
): Span[] =>
  tokens
    .filter((token) => token.start <= start && !OTHER_WORDS.test(text.slice(token.start, start)))
    .map((token) => ({ start: token.start, end }));

/** The word nearest to a mention that may tell of a kind, else the mention's own. */
export const tellingNear = (mention: Mention, kind: LearntKind): Chunk =>
  toldNear(mention, kind) ?? mention.chunk;

/** The word nearest to a mention that may tell of a kind, of those that pass; null when none does. */
export function toldNear(
  { row, at }: Mention,
  kind: LearntKind,
  isTold: (telling: Telling) => boolean = () => true,
): Chunk | null {
  const nearest = row.tellings
    .flatMap((each, i) => (each?.kinds.includes(kind) === true && isTold(each) ? [i] : []))
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  return (nearest === undefined ? null : row.chunks[nearest]) ?? null;
}
