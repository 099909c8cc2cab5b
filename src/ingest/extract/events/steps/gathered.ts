import type { Chunk } from '../../clauses/chunk';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { Companion, Company } from '../journeys/company';
import type { FoundMeeting } from '../found-meeting';
import type { EventOfSides } from '../sides/event-of-sides';
import type { Leg } from '../journeys/journeys';
import { asVouched } from '../told/untold';

/** What an article was found to tell so far; each step adds to it. */
export interface Gathered {
  reading: Reading;
  meetings: FoundMeeting[];
  /** The journeys, leg by leg. */
  legs: Leg[];
  /** Who comes along on them. */
  company: Companion[];
  /** What states and bodies hold or host by themselves, which is told beside all else. */
  ofSides: EventOfSides[];
  /** The sentence that is read is one item of a list, of which each is told of by itself. */
  isItem?: boolean;
}

/** A sentence with the journeys that it tells of: what the steps after them read. */
export interface AtSentence extends Gathered {
  sentence: ScannedSentence;
  clauses: readonly Chunk[][];
  /** The legs that this sentence tells of in its own words. */
  here: readonly Leg[];
  /** Its legs through the states of a region: "a tour of the Gulf". */
  ofRegion: readonly Leg[];
  coming: Company;
}

/** Events as the sentence vouches for them: none that it denies, cancelled ones as cancelled. */
export const vouched = (
  { reading, sentence }: Pick<AtSentence, 'reading' | 'sentence'>,
  events: readonly FoundMeeting[],
): FoundMeeting[] => events.flatMap((event) => asVouched(reading, sentence, event));
