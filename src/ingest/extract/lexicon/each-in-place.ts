/** Leads to the first of a row whom one meets. */
export const MEETS_EACH =
  /^(?:meets?|met|(?:holds?|held|having|have)\s+(?:\p{Ll}+\s+){0,2}(?:talks|meetings)|talks|meetings)\s+with\s+/u;
/** From one of the row to the place where they are met. */
export const IN_PLACE = /^[^,.;]{3,90}?\s+in\s+(?:the\s+)?$/u;
/** A group by its own words, up to where it is met. */
export const GROUP_THERE =
  /^(?:with\s+)?(?:the\s+|his\s+|her\s+)?(?<group>(?:(?!(?:and|with)\s)[\p{L}.’'-]+\s+){0,5}?(?:government|officials|leaders|representatives|authorities|counterparts|leadership|delegation|executives|entrepreneurs|students|activists|society))\s+in\s+(?:the\s+)?$/u;
