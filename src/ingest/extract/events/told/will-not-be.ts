import { HAD_BEEN_PLANNED, PLANNED_AT, WILL_NOT_BE } from '../../lexicon/untold';

/**
 * Whether it is said of what had been planned that it will not be: "Her visit to Riga will not take place", "A's
 * meeting with B, announced last week, will not go ahead". Of "A meeting between A and B will not take place" nothing
 * tells that anyone had planned it.
 * @param before the sentence up to the words that tell of the event.
 * @param after the sentence from them on.
 */
export const willNotBe = (before: string, after: string): boolean =>
  WILL_NOT_BE.test(after) && (HAD_BEEN_PLANNED.test(before) || PLANNED_AT.test(after));
