import type { Span } from '../../../../store/article';
import { HOST_OF_IT, JOINED_AT_EVENT, JOINS_AT_EVENT, WITH_ONE } from '../../lexicon/company';
import type { Leg } from './journeys';

/**
 * Whether words tell of company at what is held or seen on a journey, and not on the journey: "B joined her at the
 * ceremony", "She toured the centre, accompanied by its head", told after where she went.
 * @param cue the words of coming along, by their offsets in those of the sentence.
 */
export function isAtEventAlone(
  words: string,
  cue: Span,
  sentence: number,
  legs: readonly Leg[],
): boolean {
  const told = words.slice(cue.start, cue.end);
  const after = words.slice(cue.end);
  if (HOST_OF_IT.test(after) || JOINED_AT_EVENT.test(told) || JOINS_AT_EVENT.test(after))
    return true;
  const isOfLeg = legs.some((leg) => leg.sentence === sentence);
  return !isOfLeg && WITH_ONE.test(told);
}
