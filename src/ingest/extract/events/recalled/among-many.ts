import { AGREED_NEXT, AGREED_TO } from '../../lexicon/meet-next';
import type { FoundMeeting } from '../found-meeting';

/** "Minister A met B, C and D. The next meeting will be held in May": of whom is not told. */
export const isAmongMany = (words: string, last: FoundMeeting | undefined): boolean =>
  ((last?.parties.length ?? 0) > 2 || (last?.kind !== 'CONFERENCE' && OF_A_ROW.test(words))) &&
  !AGREED_NEXT.test(words) &&
  !AGREED_TO.test(words);

/** "The next ordinary summit": of those who hold such, and not of two who met beside it. */
const OF_A_ROW = /\b[Tt]he\s+next\s+(?:ordinary|regular|annual|extraordinary|biennial)\s/u;
