/** "Maduro’s brutal war", "the Assad regime": what only one who rules has. */
const HIS_WAR =
  /^['’]s?\s+(?:\p{Ll}+(?:-\p{Ll}+)?,?\s+){0,6}(?:war|invasion|aggression|regime|dictatorship)\b/u;
const REGIME = /^\s+(?:regime|dictatorship)\b/u;
/** Adjectives of peoples, creeds and sects, and movements: "the Baathist regime", "the Houthi regime". */
const NO_RULER =
  /(?:ist|ite|ese|[ai]n|ic|ish|al|thi|ba?ath|id|ive)$|^(?:taliban|junta|vichy|hamas)$/iu;

/** Whether a family name alone is of one whose rule or war is told of. */
export function isOfRule(name: string, after: string): boolean {
  // "the Lee-Khan regime" is that of two.
  if (name.includes('-')) return false;
  return HIS_WAR.test(after) || (REGIME.test(after) && !NO_RULER.test(name));
}
