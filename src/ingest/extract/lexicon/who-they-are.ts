const SEVERAL = String.raw`(?:envoys|ambassadors|high\s+commissioners|diplomats|heads\s+of\s+mission|ministers|delegates|representatives|guests|officials|officers)`;

/** Without one of these `WHO_THEY_ARE` does not match. */
export const MAY_TELL_WHO =
  /^(?:They|The|These|Those)\s[^.;]{0,90}?(?:are|were|include[ds]?|comprised?)\b/u;
/** Before the names of those of whom the sentence before tells without one: "They are: | A and B". */
export const WHO_THEY_ARE = new RegExp(
  String.raw`^(?:They|The\s+(?:rest|others?)|(?:The|These|Those)\s+(?:(?:[\p{Ll}-]+|\d+)\s+){0,4}?${SEVERAL}(?:\s+(?:who\s+)?(?:present(?:ed|ing)|hand(?:ed|ing)(?:\s+over)?)\s+(?:their\s+)?(?:credentials|letters\s+of\s+credence))?)\s+(?:are|were|include[ds]?|comprised?)(?:\s+also)?(?:\s+as\s+follows)?\s*:?\s*`,
  'u',
);
/** Those who did what a sentence tells, by no name: "five new envoys", "the ambassadors of three countries". */
export const THOSE_UNNAMED = new RegExp(String.raw`\b${SEVERAL}\b`, 'iu');
/** Between two of them: ", the Ambassador of Mali, ", " of Norway; ". */
export const BETWEEN_THEM =
  /^(?:[\s,;:()–]|\p{Lu}[\p{L}.’'-]*|and|the|of|from|to|for|as|well|with|concurrent|accreditation|residence|newly|appointed|non-resident|resident)*$/u;
