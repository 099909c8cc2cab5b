/** A visit named before is set for a day: "The visit will take place | in autumn". */
export const VISIT_IS_SET =
  /(?:^|\s)(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er)\s+(?:(?!next|previous|last|first)\p{Ll}+\s+)?(?:visit|trip)\s+(?:(?:will|would|is\s+to)\s+(?:take\s+place|be\s+(?:held|paid|made))|(?:is|was|has\s+been)\s+(?:now\s+|tentatively\s+|provisionally\s+)?(?:scheduled|planned|set|slated|expected|due)(?:\s+to\s+take\s+place)?)\b/u;

const TO_COME_TO = String.raw`\s+to\s+(?:visit|come\s+to|travel\s+to|(?:pay|make)\s+an?\s+(?:[\p{L}-]+\s+){0,3}visit\s+to|(?=\p{Lu}))\s*(?:the\s+)?`;
/** Right behind who is invited, up to where: "invited A | to visit | Latvia". */
export const INVITED_TO = new RegExp(String.raw`^(?:,[^,;]{2,60},)?${TO_COME_TO}(?=\p{Lu})`, 'u');
/** Right before who is invited. */
export const INVITES = /\binvit(?:ed|es|ing)\s+(?:[\p{L}-]+\s+){0,3}$/u;
/** Behind who accepts, up to where they are to go: "A accepted an invitation to visit | Latvia". */
export const ACCEPTS = new RegExp(
  String.raw`^(?:,[^,;]{2,60},)?\s+(?:has\s+|had\s+|gratefully\s+|gladly\s+|also\s+)*accept(?:ed|s)\s+(?:[^.;]|(?<=\p{Lu})\.){2,90}?\binvitation${TO_COME_TO}(?=\p{Lu})`,
  'u',
);
