import { OF_EVENT } from './names-of-others';

/** Right before officers who are none of those told of: "EU | ministers", "Nordic defence | ministers". */
const OF_A_BODY =
  /(?<![\p{L}-])(?:\p{Lu}{2,6}|G\d{1,2}|Nordic|Baltic|Arab|Gulf|Caribbean|Pacific|African|European(?:\s+Union)?|Asian|Visegr[aá]d|Benelux|Balkan|Allied|Alliance|Commonwealth|Quad)\s+(?:\p{Ll}+\s+)?$/u;

/** "the ministers of both", "the ministers: A and B", "the Foreign Ministers Meeting": others, and an event. */
const OF_OTHERS = /^\s+(?:of|from)\b|^\s*:\s/u;

/** Whether words for several who met mean others than those, by what stands before and behind: "EU ministers met". */
export const areOthers = (before: string, words: string, after: string): boolean =>
  OF_OTHERS.test(after) ||
  OF_EVENT.test(after) ||
  (/^(?:(?:foreign\s+)?ministers|leaders|officials|delegates)/u.test(words) &&
    OF_A_BODY.test(before));
