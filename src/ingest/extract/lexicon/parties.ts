/** Those who meet, by what they are there. */
const GROUPS = String.raw`(?:parties|sides|leaders|presidents|(?:foreign\s+|defen[cs]e\s+|prime\s+|finance\s+|trade\s+|interior\s+|energy\s+)?ministers|premiers|heads\s+of\s+(?:state|government|delegations?)|delegation\s+heads|heads(?=\s+of\s+(?:the\s+two|both)\s)|heads(?=\s+of\s+(?:the\s+)?(?:\p{L}+\s+)?ministries\b)|conversation\s+partners|interlocutors|diplomats|officials|delegations|envoys|co-chairs|negotiators|politicians|statesmen|speakers|secretaries|ambassadors|group|pair|trio|participants|counterparts|(?:two|three|four)(?=\s+(?:(?:also|then|later)\s+)?(?:\p{L}+ed|met|spoke|held|had|have|will|would|were|are|said|told|took|made|began|sat|shook)\b))`;

/** Words that mean those who met, without naming them; "have both" is no subject. */
export const PARTIES = new RegExp(
  String.raw`(?<![\p{L}])(?!two\s+(?:diplomats|officials|politicians|envoys|negotiators|speakers)\b)(?:(?:(?:foreign|defen[cs]e|finance|trade|economy|interior|home|energy|transport)\s+)?ministers|(?:the|both|all|two|these)\s+(?:(?:two|three|four|foreign)\s+)?(?:(?:vice|deputy)\s+)?(?:(?:meeting|summit|negotiating)(?:['’]s)?\s+)?${GROUPS}|(?:the|a|their)\s+joint\s+(?:statement|declaration|communiqu[eé])|those\s+present|they\s+all|they|(?:participants|officials|delegates|leaders)(?=\s+(?:also\s+)?\p{L}+(?:ed|ght)\b)|(?<!\b(?:have|has|had|were|are|who|of|in)\s+)both(?=\s+(?:also\s+)?\p{L}+))(?:\s+(?:of|from)\s+(?:the\s+two|both|each|these|their|the\s+(?:three|four))\s+(?:countries|country|nations?|states?|sides?|governments?))?(?![\p{L}])`,
  'giu',
);

/** Those whom one met, joined to the one: "Minister Lee and | her counterparts". */
export const COUNTERPARTS =
  /(?<=\b(?:and|as\s+well\s+as|with)\s+)(?:his|her|their|its)\s+(?:[\p{L}-]+\s+){0,2}?(?:counterparts?|colleagues?|guests?|hosts?|interlocutors?|homologues?|opposite\s+numbers?)(?![\p{L}])/giu;

/** Words that mean the states that a text is about, mostly two. */
export const STATES =
  /(?<![\p{L}])(?:(?:the|these)\s+(?:two|three|four|five)|both)\s+(?:countries|nations|states|governments)(?![\p{L}])/giu;

/** A government that speaks, by its state or its head: "the Latvian government", "the Bush administration". */
export const GOVERNMENTS =
  /(?<![\p{L}-])(?!(?:The|This|That|An?|His|Her|Their|Its|Our|In|On|At|But|And|After|For|While|When)\s)\p{Lu}[\p{L}.]+\s+(?:\p{Lu}[\p{L}.]+\s+)?(?:government|cabinet|regime|administration|authorities)(?![\p{L}])/gu;

/** Words that mean one who came. */
export const GUESTS =
  /(?<!\p{L})the\s+(?:visiting\s+(?:dignitary|official|leader|diplomat|(?:(?:prime|foreign|defen[cs]e)\s+)?(?:minister|president|premier|speaker|chancellor)(?=\s*[.,;]|\s+(?:was|were|is|will|also|said|met|had|has|held|told|arrived|and|then|later)\b))|(?:(?:distinguished|hono(?:u)?red|esteemed|high|high-ranking|foreign)\s+)?(?:guests?|visitors?|dignitary))(?!['’\p{L}-]|\s+of\b)/giu;

/** Words that mean the person spoken of last. */
export const PRONOUNS = /(?<![\p{L}])(?:he|she|the\s+(?:message|letter|telegram))(?![\p{L}])/giu;

/** Words that mean the body that spoke last, or its people. */
export const OF_BODY =
  /(?<!\p{L})(?:they|it|the\s+(?:report|statement|document|text|paper|cable|communiqu[eé]|ministry|cabinet|committee|commission|council|agency|organi[sz]ation|government|regime|group))(?!\p{L})/giu;

/** From who is named to "he" in what is told beside of them, or where they went: "A met B, and C flew to Riga, where | he". */
export const OF_ASIDE =
  /^(?:,\s+who\s[^.;]{2,120}?,?|\s+(?:travell?ed|flew|went)\s(?:on\s)?to\s[^.;,]{2,60},)\swhere\s$/u;
