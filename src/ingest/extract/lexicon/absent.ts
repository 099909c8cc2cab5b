import { GATHERING } from './gatherings';

/** Adverbs between who is named and a verb. */
const ADVERBS = String.raw`(?:(?:also|then|both|all|however|meanwhile|again|reportedly|later|\p{Ll}+ly)\s+){0,2}`;
/** What is not gone to, by its noun or as "it"; its name may stand before the noun. */
const IT = String.raw`(?:it\b|(?:(?:an?|the|this|that|their|his|her|its|next|last|\p{L}+['’]s)\s+){0,2}(?:[\p{L}\d][\p{L}\d’'.-]*\s+){0,8}?(?:${GATHERING}|photo|speech|vote|trip|visit)(?![\p{L}-]))`;
const COME = String.raw`(?:attend|take\s+part|participate|come|join|show\s+up|turn\s+up|appear|go|travel|make\s+(?:it|the\s+(?:trip|journey))|be\s+(?:attending|there|present|represented|among|at|travel|going|taking)|attending|coming|going|travell?ing|taking\s+part|participating|joining|present|there|invited|in\s+attendance|among|at\s+the|represented|made\s+(?:it|the\s+(?:trip|journey)))`;
const NOT = String.raw`(?:(?:did|does|do|is|are|was|were|will|would|could|can|has|have|had)\s+(?:also\s+|both\s+)?(?:not|never)|(?:did|does|do|is|are|was|were|would|could|has|have|had)n['’]t|won['’]t|will\s+no\s+longer|cannot|can['’]t|neither)`;
/** What one sends who does not come. */
const WORD_SENT = String.raw`(?:greetings?|regards|congratulations|condolences|messages?|letters?|telegrams?|cables?|(?<!\bbest\s)wishes|apologies)`;

/** Who is named right before these words was not there, or will not be. */
export const STAYED_AWAY = new RegExp(
  [
    String.raw`(?:(?:will|would|is\s+to|are\s+to|is\s+set\s+to|plans\s+to|decided\s+to|chose\s+to|opted\s+to|has|have|had)\s+)?(?:skip|boycott|snub|shun|miss|duck|avoid)(?:p?ed|s|n?ing)?\s+${IT}`,
    String.raw`(?:has\s+|have\s+|had\s+)?(?:sat|sits?)\s+out\s`,
    String.raw`(?:has\s+|have\s+|had\s+)?(?:pull(?:s|ed)|dropp?(?:s|ed)|back(?:s|ed)|opt(?:s|ed))\s+out\b|with(?:drew|draws)\s+from\s+${IT}`,
    String.raw`(?:(?:will|would|has|have|had)\s+)?(?:stay(?:s|ed)?|kept|keeps?|remain(?:s|ed)?)\s+(?:away|home|at\s+home|in\s+(?:the\s+)?\p{Lu}[\p{L}.-]+\s+instead)\b`,
    String.raw`(?:is|are|was|were|will\s+be|remain(?:s|ed)|has\s+been|had\s+been)\s+(?:also\s+|both\s+|all\s+|conspicuously\s+|notably\s+|the\s+only\s+)?(?:among\s+(?:the|those)\s+(?:\p{Ll}+\s+){0,3}?(?:absent|absentees|missing|not\b|who\s+(?:did\s+not|declined|skipped|stayed|boycotted|were\s+(?:not|absent)))|absent|missing|absentees?|an?\s+(?:notable\s+)?absentee|no-shows?|an?\s+no-show|excluded|uninvited|unable\s+to|conspicuous\s+by|too\s+(?:ill|busy)\s+to|barred\s+from|represented\s+(?:\p{Ll}+\s+)?(?:at\s+[^,.;]{2,40}\s+|in\s+\p{Lu}[\p{L}-]+\s+|there\s+)?by)`,
    String.raw`${NOT}\s+(?:(?:also|in\s+fact|even|be\s+able\s+to|able\s+to|himself|herself|among\s+those|to|going\s+to|planning\s+to|expected\s+to|due\s+to)\s+){0,2}${COME}(?!\p{L})`,
    String.raw`(?:both\s+)?(?:absent|missing|away|staying\s+away|skipping|boycotting|snubbing|(?:not|instead\s+of)\s+attending|not\s+present|represented\s+by|declining\s+to\s+(?:attend|come))(?!\p{L})`,
    String.raw`(?:failed|fails|decided\s+not|chose\s+not|opted\s+not|refused|declined|declines|refuses)\s+to\s+(?:${COME})(?!\p{L})`,
    String.raw`(?:(?:has|have|had)\s+)?(?:declin|reject|refus|turn)(?:ed|es|s|ing)\s+(?:down\s+)?(?:an?|the|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}invitations?`,
    String.raw`(?:(?:has|have|had)\s+)?(?:cancel(?:s|l?ed)|call(?:s|ed)\s+off|scrapp?(?:s|ed)|postpon(?:es|ed))\s+(?:(?:his|her|their|the|an?|planned)\s+){1,2}(?:[\p{L}-]+\s+){0,2}?(?:trip|visit|attendance|participation|appearance|travel\s+plans)`,
    String.raw`(?:sent|sends|dispatched|will\s+send|is\s+sending|instead\s+sent)\s+(?:(?:only|instead)\s+)?(?:his|her|an?|the|(?:[^.;,]|,(?=\s\p{L}[^.;,]*,)){2,110}?\s(?:instead|in\s+(?:his|her|their)\s+(?:place|stead)|to\s+represent\s+(?:him|her|them)|on\s+(?:his|her)\s+behalf)\b)(?!\s*(?:condolences|regards|greetings|messages?|letters?|telegrams?|congratulations|wishes|apologies))`,
    // "sent a message of greeting to the forum", "was invited to it".
    String.raw`(?:(?:has|have|had)\s+)?(?:sent|sends|forwarded|dispatched|addressed)\s+(?:(?:an?|the|his|her|their|its|\p{Ll}+)\s+){0,3}?${WORD_SENT}(?!\p{L})(?![^.;]{0,60}?\bin\s+person\b)`,
    String.raw`(?:(?:is|are|was|were)|(?:has|have|had)\s+(?:also\s+)?been)\s+(?:also\s+|both\s+|all\s+)?invited(?!\s+(?:on\s?stage|to\s+(?:the\s+(?:stage|podium|floor|rostrum)|speak|address|sit))\b)(?![^.;]{0,80}?\b(?:and|accepted|attended|came)\b)`,
    String.raw`(?:was|were|(?:has|have|had)\s+been)\s+posthumously\s`,
  ]
    .map((source) => `^${ADVERBS}(?:${source})`)
    .join('|'),
  'u',
);

/** Those whom these words lead to were not there: "Absent were | A and B", "all but | A", "neither | A nor B". */
export const AWAY_ROW = new RegExp(
  [
    String.raw`(?:[Aa]bsent|[Mm]issing|[Aa]bsentees?|[Nn]o-shows?|not\s+(?:present|in\s+attendance|invited|there)|who\s+(?:did\s+not\s+(?:attend|come|show\s+up|turn\s+up|take\s+part|participate)|were\s+not\s+(?:present|there|invited)|stayed\s+away|skipped\s+[^,.;]{2,40}|boycotted\s+[^,.;]{2,40}|declined(?:\s+to\s+\p{Ll}+)?|sent\s+(?:deputies|representatives|others)))\b[^,.;]{0,40}?\s(?:were|was|included?|are|is)\s+(?:(?:also|only|both)\s+)?`,
    String.raw`\b(?:but|though|although|and)\s+not(?:\s+by)?\s+`,
    String.raw`(?:^|[\s,(])(?:[Ee]xcept(?:\s+for)?|[Ee]xcepting|with\s+the\s+(?:sole\s+|notable\s+)?exceptions?\s+of|[Ii]n\s+the\s+absence\s+of|[Aa]part\s+from|(?:all|everyone|everybody)\s+but|[Tt]he\s+absence\s+of|absent|[Nn]either|without|minus)\s+`,
    String.raw`\b(?:snub|boycott|no-show)\s+by\s+`,
    // "telegrams from | A and B were read", "invitations were sent to | A".
    String.raw`(?<!\p{L})(?:[Gg]reetings?|[Mm]essages?)(?:\s+of\s+\p{Ll}+)?\s+(?:from|of|by)\s+(?:behalf\s+of\s+)?|(?<!\p{L})(?:[Tt]elegrams?|[Cc]ables?|[Ll]etters?|[Rr]egards|[Cc]ongratulations|[Cc]ondolences|[Ww]ishes)\s+from\s+`,
    String.raw`(?<!\p{L})[Ii]nvitations?\s+(?:(?:has|have|had)\s+(?:also\s+)?been|was|were)\s+(?:also\s+)?(?:sent|extended|issued|handed)\s+(?:out\s+)?to\s+`,
  ].join('|'),
  'gu',
);
/** Whom these words lead to was away, and another came: "stood in for | A". */
export const AWAY_ONE = new RegExp(
  String.raw`\b(?:stood|standing|stands|filled|filling|fills)\s+in\s+for\s+|\bdeputi[sz](?:ed|ing|es)\s+for\s+|\bin\s+(?:the\s+)?(?:place|stead)\s+of\s+|\b(?:attended|spoke|came|took\s+part|participated|addressed|delivered|present)\b[^.;]{0,60}?\son\s+behalf\s+of\s+|\brepresent(?:ed|ing|s)\s+(?!by\b|(?:at|in|there)\b[^.;,]{0,60}?\sby\s)|\b[Ii]nstead\s+of\s+`,
  'gu',
);

/** Between who is named and what they did, or did not: "A, the Latvian minister,", "A, who". */
export const TO_VERB: readonly RegExp[] = [
  /^(?:\s*\([^()]{1,40}\))?\s*,[^;]{2,110}?,\s+(?!and\b)/u,
  /^(?:\s*\([^()]{1,40}\))?,?\s+(?:who\s+)?/u,
];
/** Words before a name that tell who bears it, and begin no clause. */
const BEFORE_NAME = String.raw`(?:(?!(?:while|but|who|whose|whom|which|where|when|after|before|as|because|since|for|with|from|without|against|over|about|though|although|if|than|that|said|says)\b)\p{L}[\p{L}.’'-]*\s+){0,5}`;
/** Between those of a row: a state and a task may stand before each, and who the host is: "A and the host, B". */
export const JOINT = new RegExp(
  String.raw`^\s*(?:\([^()]{1,40}\)\s*)?(?:,\s+(?:the|an?|his|her)\s+[^,;]{2,80})?(?:,|;|,?\s+and|,?\s+as\s+well\s+as|,?\s+along\s+with|,?\s+together\s+with|,?\s+nor|,?\s+or)\s*(?:(?:by|with|for|also)\s+)?(?:(?:the|its|their)\s+hosts?,\s+)?(?:the\s+)?${BEFORE_NAME}$`,
  'u',
);
/** Between words that lead to a row and its first. */
export const LEAD =
  /^(?:the\s+)?(?:(?:\p{Lu}[\p{L}.-]+\s+){0,3}\p{Lu}[\p{L}.-]+['’]s?\s+)?(?:(?:\p{Ll}[\p{L}-]*\s+){1,4})?$/u;

/** Right before a name: whoever bears it was not there, or another spoke for them. */
export const AWAY =
  /\b(?:represent(?:ed|s|ing)|instead\s+of|in\s+place\s+of|in\s+the\s+(?:absence|stead)\s+of|in\s+lieu\s+of|rather\s+than|without|on\s+behalf\s+of|(?:standing|filling)\s+in\s+for|deputi[sz]ing\s+for)\s+(?:the\s+|his\s+|her\s+|their\s+)?$/iu;
