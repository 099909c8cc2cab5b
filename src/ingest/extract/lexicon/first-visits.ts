const ORDER = String.raw`(?:first|second|third|fourth|last|latest|only|most\s+recent|previous)`;
const OF_SUCH = String.raw`(?:(?!(?:to|who|and|was|is)\s)[\p{L}’'-]+\s+){1,9}?`;
const GOES = String.raw`(?:(?:visit|reach|tour)|(?:travel|go|come|fly)\s+to|set\s+foot\s+(?:in|on)|(?:pay|make)\s+an?\s+(?:[\p{Ll}-]+\s+){0,3}visit\s+to)`;
const WENT = String.raw`(?:(?:has\s+|have\s+)?(?:visited|toured)|(?:travel{1,2}ed|went|came|flew)\s+to)`;

/** Cheap: no sentence without these tells who was the first or the last to go somewhere. */
export const MAY_BE_FIRST = /\b(?:first|second|third|last|latest|only|recent|previous)\s/u;

/** Right behind one, up to where: "A | became the first Norwegian minister to travel to | Latvia". */
export const IS_FIRST = new RegExp(
  String.raw`^(?:,[^,;.]{2,60},)?\s+(?:(?:has\s+|had\s+)?(?:was|became|become|is)|(?<plan>will\s+(?:be|become)|is\s+(?:set|due|expected)\s+to\s+(?:be|become)))\s+(?:also\s+|thus\s+|only\s+)?the\s+${ORDER}\s+${OF_SUCH}(?:to\s+${GOES}|who\s+${WENT})\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);
/** Opens a clause, up to where: "The last Norwegian minister to visit | Riga | was A". */
export const FIRST_TO_GO = new RegExp(
  String.raw`(?:^|[,;]\s|\bthat\s)[Tt]he\s+${ORDER}\s+${OF_SUCH}(?:to\s+${GOES}|who\s+${WENT})\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);
/** Between that place and who it was. */
export const WAS_WHO =
  /^(?:\s+(?:in|on|since|before|for)\s+[^,.;]{2,40}?)?\s+(?:was|is|had\s+been)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,6}?(?:[\p{Ll}-]+,\s+)?$/u;
