import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** From a verb of seeing to those with whom one sees it. */
const SEES =
  /\b(?:visit(?:ed|s)?|tour(?:ed|s)?|inspect(?:ed|s)?|viewed|saw|was\s+shown(?:\s+(?:around|round))?)\s+(?:the\s+)?(?:(?!\b(?:met|held|received|opened|attended|signed|travel{1,2}ed|where|who)\b)[^.;]){3,160}?,?$/u;

/** "met A and visited the hospital, | accompanied by its head": at the hospital, and neither on the journey nor at the meeting. */
export function isShownRound(
  { text }: Reading,
  { start, items }: ScannedSentence,
  before: number,
): boolean {
  const words = text.slice(start, before);
  const match = SEES.exec(words.trimEnd());
  if (!match) return false;
  const seen = /^\S+\s+(?:shown\s+(?:a?round\s+)?)?(?:the\s+)?/u.exec(match[0])?.[0].length ?? 0;
  const at = start + match.index + seen;
  // "visited Riga, accompanied by B": on the journey.
  return !items.some((item) => item.kind === 'PLACE' && item.start === at);
}
