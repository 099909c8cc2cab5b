/** "is the first woman to hold the office of | Mayor". */
export const IS_FIRST_TO = String.raw`(?:is|was)\s+the\s+first\s+(?:wo)?man\s+to\s+(?:be|become|serve\s+as|hold\s+the\s+(?:office|post|position)\s+of)`;
/** Right before an office that one comes into: "the", "Latvia's new", "the first female". */
export const ITS_NEW = String.raw`(?:the\s+|its\s+|\p{Lu}[\p{L} ]{2,20}['’]s?\s+)?(?:new\s+|next\s+|(?:first|second|third)\s+(?:ever\s+|woman\s+|female\s+)?)?`;

const HAS = String.raw`(?:(?:has|had)\s+)?(?:(?:then|later|formally|officially|recently|also)\s+)?`;
const WAS = String.raw`(?:was|is|(?:has|had)\s+been|(?:was|were)\s+then)\s+(?:(?:then|later|recently|formally)\s+)?`;
const POST = String.raw`(?:the|his|her)\s+(?:posts?|positions?|office|role|job|duties|chair|leadership)`;
const AS = String.raw`\s+(?:as|in\s+${POST}\s+of)\s+(?:(?:the|its|his|her|\p{Lu}\p{L}+[’']s?)\s+)?`;

/** "Anna Lee, | who succeeded | Omar Khan": one for the other. */
export const SUCCEEDS = new RegExp(
  String.raw`^,?\s+(?:who\s+)?${HAS}(?:succeed(?:ed|s)|replace[ds]|t(?:ook|akes|aken)\s+over\s+from)\s+$`,
  'u',
);
/** Behind the name of the one who held it: "as Mayor of Riga", "in the post of Mayor". */
export const AS_OFFICE = new RegExp(String.raw`^${AS}$`, 'u');
/** "Omar Khan | was succeeded by | Anna Lee", "Omar Khan | resigned on Friday and was replaced by | Anna Lee". */
export const IS_SUCCEEDED = new RegExp(
  String.raw`^,?\s+(?:who\s+)?(?:(?:${HAS})(?:resigned|stepped\s+down|stood\s+down|retired|left\s+(?:office|${POST})|died|was\s+(?:dismissed|sacked|ousted|removed))\b[^.;]{0,90}?\s+and\s+)?${WAS}(?:succeeded|replaced)(?<as>${AS}[^.;,]{3,80}?|\s+in\s+(?:office|${POST}|that\s+(?:post|office|role)))?(?:,?\s+(?:on|in|last)\s+[^.;,]{3,25}?)?\s+by\s+$`,
  'u',
);
/** "Omar Khan | handed over the office of Mayor to | Anna Lee". */
export const HANDS_OVER = new RegExp(
  String.raw`^,?\s+(?:who\s+)?${HAS}(?:hand(?:ed|s)\s+over|passed|turned\s+over)\s+${POST}(?<as>\s+(?:of|as)\s+[^.;,]{3,80}?)?\s+to\s+$`,
  'u',
);
/** "was elected Mayor on Monday, | succeeding | Omar Khan". */
export const REPLACING =
  /^(?:[^.;,]{0,60},|\s+on\s+\p{Lu}\p{Ll}+|\s+in\s+[\p{L}\d ]{3,20})?\s+(?:succeeding|replacing|in\s+(?:succession\s+to|place\s+of)|in\s+a\s+handover\s+from)\s+$/u;
/** "took over as Mayor | from | Omar Khan". */
export const FROM = /^\s+from\s+$/u;
/** One who stands in for a day takes no office: "replaced Minister Khan | at the talks". */
export const FOR_A_DAY =
  /^\s+(?:at|during|in|for|on)\s+(?:the|an?|this|that|all|some)\b|^\s+(?:temporarily|while|because|whose)\b/u;
