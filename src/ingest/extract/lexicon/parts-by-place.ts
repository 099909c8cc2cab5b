const DAY = String.raw`(?:[Oo]n\s+)?(?:\p{Lu}\p{Ll}+\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day)`;

/** Before the first place of a sentence: "In | Riga". */
export const OPENS_IN = new RegExp(
  String.raw`^(?:(?:[Ww]hile|[Ff]irst|[Ee]arlier|[Tt]hen),?\s+)?(?:${DAY},?\s+)?[Ii]n\s+(?:the\s+)?$`,
  'u',
);

/** Before another place at which something else was done: "; in | Oslo", ", and in | Oslo". */
export const NEXT_PLACE = new RegExp(
  String.raw`(?:[,;]\s+(?:and\s+|while\s+|then\s+){0,2}|\s(?:and|while)\s+)(?<in>(?:${DAY},?\s+)?in\s+(?:the\s+)?)$`,
  'u',
);

/** Behind that place, who is spoken of does something there. */
export const SHE_THERE = /^,?\s+(?:he|she|they)\s+(?:also\s+)?\p{Ll}/u;
/** Or the one who is met there comes next: "in Oslo | with A", "in Oslo | A". */
export const WHOM_THERE = new RegExp(
  String.raw`^(?:,?\s+${DAY})?,?\s+(?:with\s+|by\s+)?(?:the\s+|her\s+|his\s+)?(?=\p{Lu})`,
  'u',
);
/** Behind somebody who does something there himself. */
export const DOES_NEXT =
  /^,?\s+(?:(?:also|then|later)\s+)?(?:will|would|is|are|was|were|has|had|met|held|took|gave|said|told|spoke|\p{Ll}{2,}(?:ed|s))\s/u;

/** What is done at the first place, up to whom it is done with. */
export const MEETS_THERE = new RegExp(
  String.raw`^(?:,?\s+${DAY})?,?\s+(?<does>[^,;:]{2,80}?\b(?:meets?|met|confer(?:s|red)?|spoke|received\s+by|(?:holds?|held|have|had|has|having)\s+(?:[\p{Ll}-]+\s+){0,2}(?:talks|meetings?|consultations|discussions|negotiations)))(?=\s)`,
  'u',
);

/** Who does it at the first place is told before. */
export const BY_PRONOUN = /^[^,;]{2,60},?\s+(?:he|she|they)\s/u;
