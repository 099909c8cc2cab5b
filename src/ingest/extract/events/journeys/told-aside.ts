import { GOES_ASIDE, LEADS_ASIDE, OVER_ASIDE } from '../../lexicon/told-aside';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { Leg } from './journeys';

/**
 * Whether a journey is told only to say more of who does another thing, and is over: "President Lee, who visited
 * Riga last week, received A". Nothing that follows is told of it.
 */
export const isToldAside = (
  { text }: Reading,
  sentence: ScannedSentence,
  { verbAt, quote }: Leg,
): boolean =>
  LEADS_ASIDE.test(text.slice(sentence.start, verbAt)) &&
  GOES_ASIDE.test(text.slice(verbAt, sentence.end)) &&
  OVER_ASIDE.test(text.slice(quote.end, sentence.end));
