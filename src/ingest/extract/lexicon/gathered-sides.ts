/** Between what is held and the bodies that came to it: "The first session of the Group | brought together the". */
export const GATHERED =
  /(?:\s+(?:has\s+|also\s+)?(?:brought\s+together|gathered|convened|united)|\s+(?:was|were)\s+(?:also\s+)?attended\s+by|,\s+attended\s+by)\s+/u;
/** Before the name of what is held: a day or a place, and its article. */
export const NAMES_HELD =
  /^(?:(?:On|In|At|Earlier|Today|Yesterday)\b[^,;]{0,60},\s+)?(?:The|An?|This|the|an?|Today['’]s|Yesterday['’]s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s)\s+/u;
/** Nothing but a noun, by which what was told of before is meant. */
export const BARE_NOUN = /^(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}+$/u;
/** Who came for agencies, which "leaders of Latvia" did not. */
export const LEADERS_FROM = /^(?:the\s+)?(?:senior\s+)?leaders\s+from\s+/u;
