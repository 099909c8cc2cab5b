/** Those of whom a verb tells that they talked with each other, or their talk itself. */
const TALKERS =
  /\b(?:they|we|two|three|four|both|pair|trio|leaders|ministers|presidents|secretaries|sides|parties|partners|participants|members|delegations?|delegates|officials|diplomats|interlocutors|counterparts|colleagues|governments|countries|states|representatives|envoys|experts|heads|co-chairs|discussions?|talks|conversations?|meetings?|consultations|dialogue|negotiations|session|round\s?table|exchange|visit|call|agenda)(?:\s+of\s+(?:the\s+)?[\p{L}\s]{3,40})?\s+(?:(?:also|then|both|jointly|later|further|again|have|had|has|\p{L}+ly)\s+)*$/iu;
/** Two by their names: "Anna Lee and Minister Khan of Kenya | addressed". */
const TWO_NAMED =
  /\band\s+(?:(?:the|his|her|their|\p{Lu}[\p{L}.’'-]*|of|for|counterpart|minister|president|colleague)\s+){1,10}(?:(?:also|then|both|jointly|later|\p{L}+ly)\s+)*$/u;
/** What goes on with what those did: "They praised the crew, and | addressed". */
const GOES_ON =
  /^(?:They|The\s+(?:two|parties|sides|leaders|ministers|presidents)|Both)\s[^.;]{3,200}(?:\band|,)\s+(?:also\s+)?$/u;
/** Cues that tell of talks only if those who talk, or the talk, are their subject. */
const OF_TALKERS =
  /^(?:addressed|debated|examined|analy[sz]ed|negotiated|took\s+up|(?:spoke|talked|conversed)\s|delved|dwel|looked\s|worked\s|zeroed|concentrated|engaged\s+on|coordinated|gave\s|devoted\s|dedicated\s|placed\s|put\s|laid\s)/iu;
/** Cues that tell so by themselves, though they begin alike. */
const BY_ITSELF = /^(?:spoke\s+(?:at|in\s+detail)|(?:devoted|dedicated)\s+to)\s/iu;

/** Whether a cue that may tell of other deeds is of those who talk, from the words before it. */
export function isOfTalkers(cue: string, before: string): boolean {
  if (!OF_TALKERS.test(cue) || BY_ITSELF.test(cue)) return true;
  return TALKERS.test(before) || TWO_NAMED.test(before) || GOES_ON.test(before);
}

/** What is denied: "never | discussed". */
const DENIED = /\b(?:not|never|nor|without|hardly)\s+(?:\p{L}+\s+)?$|n[’']t\s+$/iu;
/** What treats of something or is about it, and does not talk: "the film | focused on". */
const NO_TALKER =
  /\b(?:court|judges?|tribunal|jury|films?|movie|book|article|reports?|law|bill|study|documentary|exhibition|papers?|crew|team|police|course|song|play)\s+(?:(?:also|has|have|had|\p{L}+ly)\s+)*$/iu;

/** Whether a cue tells what was done, and by people, from the words before it. */
export function isTold(cue: string, before: string): boolean {
  if (DENIED.test(before)) return false;
  return !(NO_TALKER.test(before) && /^(?:considered|covered|explored|focused)\s/iu.test(cue));
}
