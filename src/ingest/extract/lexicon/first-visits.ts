const ORDER = String.raw`(?:first|second|third|fourth|last|latest|only|most\s+recent|previous)`;
const OF_SUCH = String.raw`(?:(?!(?:to|who|and|was|is)\s)(?:[\p{L}’'-]+|(?:\p{Lu}\.){2,3})\s+){1,9}?`;
const GOES = String.raw`(?:(?:visit|reach|tour)|(?:travel|go|come|fly)\s+to|set\s+foot\s+(?:in|on)|(?:pay|make)\s+an?\s+(?:[\p{Ll}-]+\s+){0,3}visit\s+to)`;
const WENT = String.raw`(?:(?:has\s+|have\s+)?(?:visited|toured)|(?:travel{1,2}ed|went|came|flew)\s+to)`;

/** Cheap: no sentence without these tells who was the first or the last to go somewhere, or that one was glad to. */
export const MAY_BE_FIRST =
  /\b(?:first|second|third|last|latest|only|recent|previous|hono(?:u)?r|privilege|pleasure|opportunity|chance|hono(?:u)?red|privileged|pleased|proud|glad|delighted|enjoyed|your)\s/u;

/** "had the honour of", "was proud to", before what one did. */
const GLAD = String.raw`(?:(?:have\s+|has\s+)?had\s+(?:the|an?)\s+(?:\p{Ll}+\s+)?(?:honou?r|privilege|pleasure|opportunity|chance)\s+(?:of|to)|(?:was|were)\s+(?:\p{Ll}+\s+)?(?:honou?red|privileged|pleased|proud|glad|delighted)\s+to|enjoyed)`;
const GOING = String.raw`(?:visit(?:ing)?|be(?:ing)?\s+in|(?:travel{1,2}(?:ing)?|go(?:ing)?|come|coming|return(?:ing)?)\s+to)`;
/** What one who is spoken to calls home. */
const YOURS = String.raw`your\s+(?:\p{Ll}+\s+)?(?<yours>country|nation|capital|islands?)\b`;

/** Right behind one, up to where: "A | became the first Norwegian minister to travel to | Latvia". */
export const IS_FIRST = new RegExp(
  String.raw`^(?:,[^,;.]{2,60},)?\s+(?:(?:has\s+|had\s+)?(?:was|became|become|is)|${GLAD}\s+(?:be|being|become)|(?<plan>will\s+(?:be|become)|is\s+(?:set|due|expected)\s+to\s+(?:be|become)))\s+(?:also\s+|thus\s+|only\s+)?the\s+${ORDER}\s+${OF_SUCH}(?:to\s+${GOES}|who\s+${WENT})\s+(?:${YOURS}|(?:the\s+)?(?=\p{Lu}))`,
  'u',
);
/** Right behind one who was glad to go, up to where: "I | had the honour of visiting | Riga". */
export const GLAD_TO_GO = new RegExp(
  String.raw`^\s+(?:also\s+)?(?:${GLAD}\s+${GOING}\s+(?:${YOURS}|(?:the\s+)?(?=\p{Lu}))|${WENT}\s+${YOURS.replace('yours>', 'own>')})`,
  'u',
);
/** Leads to the state whose people a message is for: "congratulate the people of | Latvia". */
export const PEOPLE_OF =
  /\b(?:people|peoples|citizens|government|governments)(?:\s+and\s+people)?\s+of\s+(?:the\s+)?$/iu;
/** Opens a clause, up to where: "The last Norwegian minister to visit | Riga | was A". */
export const FIRST_TO_GO = new RegExp(
  String.raw`(?:^|[,;]\s|\bthat\s)[Tt]he\s+${ORDER}\s+${OF_SUCH}(?:to\s+${GOES}|who\s+${WENT})\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);
/** Between that place and who it was. */
export const WAS_WHO =
  /^(?:\s+(?:in|on|since|before|for)\s+[^,.;]{2,40}?)?\s+(?:was|is|had\s+been)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,6}?(?:[\p{Ll}-]+,\s+)?$/u;
