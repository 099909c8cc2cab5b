const WILL_BE = String.raw`(?:(?:will|would)\s+(?:also\s+)?be|is|are|was|were|being)\s+(?:also\s+)?`;
const ON_IT = String.raw`(?:\s+(?:on|for|in|during|at|throughout)\s+[^,.;]{2,50}?)?`;
const WHOM = String.raw`(?:him|her|them|(?:the|an?)\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,4}(?:delegation|Secretary|President|Minister|Counselor|Envoy|Representative|Ambassador|Coordinator|Director|Administrator)|\p{Lu}[\p{L}.’'-]*(?:\s+(?:of|for|the|\p{Lu}[\p{L}.’'-]*))*?)`;

/** "The members of the delegation were | received by A": what was done to them. */
const NO_DEED = String.raw`(?!\s+(?:\p{Ll}+\s+)?(?:\p{Ll}+ed|met|shown|given|taken|told)\s+(?:by|to|at|in|on|with)\b)`;

/** Who comes along on a journey is named after these words. */
export const COMPANY_AFTER = new RegExp(
  [
    String.raw`\b${WILL_BE}(?:joined|accompanied)(?:\s+(?:throughout|there|again|\p{Ll}+ly)(?=\s+by\b)|\s+(?:on|for|in|to|during|at|throughout)\s+(?:[^.;]|(?<=\p{Lu})\.){2,120}?)?\s+by\b`,
    String.raw`(?<=,)\s*(?:(?:who\s+(?:is|was)\s+)?accompanied|joined)\s+by\b|\saccompanied\s+by\b`,
    String.raw`(?<=,)\s*(?:together|along|alongside)(?:\s+with)?\b`,
    String.raw`\b(?:delegation|entourage|retinue|travel(?:l)?ing\s+party)(?:\s+(?:of|from|to)\s+[^,.;]{2,80}?)?,?\s+(?:(?:that|which)\s+)?(?:(?:will|would)\s+)?(?:also\s+)?(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing)?\s+of|(?:is|was|were|be)\s+(?:also\s+)?(?:composed|comprised|formed|made\s+up)\s+of|featur(?:es?|ed|ing))\b`,
    String.raw`\b[Mm]embers\s+of\s+(?:the|his|her|this)\s+(?:[\p{L}.’'-]+\s+){0,4}delegation\s+(?:(?:will|would)\s+)?(?:also\s+)?(?:are|were|includ(?:es?|ed))\b${NO_DEED}`,
    String.raw`\b[Dd]elegation\s+members\s+(?:(?:will|would)\s+)?(?:also\s+)?(?:are|were|includ(?:es?|ed))\b${NO_DEED}`,
    String.raw`^(?:[Aa]lso\s+)?(?:[Tt]ravel(?:l)?ing\s+with|[Jj]oining|[Aa]ccompanying)\s+${WHOM}${ON_IT}\s+(?:will\s+be|is|are|was|were)\b`,
  ].join('|'),
  'u',
);

/** Opens a sentence with who comes along: "Accompanied by | B, A will travel". */
export const COMPANY_OPENS =
  /^(?:(?:Accompanied|Joined|Flanked)\s+by|(?:Together|Along)\s+with|Alongside)\s/u;

/** "A, who is | part of her delegation". */
const OF_DELEGATION = String.raw`\b(?:is|are|was|were)\s+(?:also\s+|both\s+)?(?:in|part\s+of|among|(?:an?\s+)?members?\s+of|travel(?:l)?ing\s+(?:in|as\s+part\s+of))\s+(?:the|his|her|\p{Lu}[\p{L}-]+['’]s)\s+(?:[\p{L}.’'-]+\s+){0,4}?(?:delegation|entourage)(?![\p{L}-])`;

/** The same, said of one between two commas: the sentence tells of more. */
export const IS_OF_DELEGATION = new RegExp(`^${OF_DELEGATION}$`, 'u');

/** Who comes along is named before these words. */
export const COMPANY_BEFORE = new RegExp(
  String.raw`\b(?:(?:will|would)\s+(?:also\s+)?(?:be\s+)?(?:join(?:ing)?|accompany(?:ing)?|travel(?:l)?(?:ing)?\s+with)|(?:is|are|was|were)\s+(?:also\s+)?(?:joining|accompanying|travel(?:l)?ing\s+with)|(?:also\s+)?(?:joined|accompanied|travel(?:l)?ed\s+with))\s+(?<whom>${WHOM})(?![\p{L}-])|${OF_DELEGATION}`,
  'u',
);

/** Where the list of those who come along is at its end. */
export const COMPANY_ENDS =
  /;\s+(?=he|she|they)|(?:,\s+(?:and\s+)?|\s+and\s+)(?:will|would|is|are|was|were|met|held|travel(?:s|ed|led)|visit(?:s|ed)|arriv(?:es|ed)|flew|left|went|departed|paid|made|began)\b|\b(?:who|which|that|as)\s+(?:will|would|is|are|was|were|have|has|they)\b|\bwhere\b|\bto\s+(?!the\b)\p{Ll}{3,}\b|\bfor\s+(?:(?:a|an|the|these|those)\s+)?(?:\p{Ll}+\s+)?(?:talks|meetings?|consultations|discussions|sessions?|visits?|engagements?|events?)\b|\b(?:in|during|at)\s+(?:(?:his|her|their|these|the)\s+)?(?:\p{Ll}+\s+)?(?:talks|meetings?|discussions)\b/u;

/** Right before those who come along to one place alone: "and, in | Riga | only,". */
export const ONLY_AT = /\b(?:in|for|at|to)\s+(?:the\s+)?$/u;
export const ONLY = /^\s*(?:only\b|,|leg\b|portion\b|stop\b)/u;

/** Said of a party between two commas: the sentence tells of more. */
export const ASIDE =
  /^\s*(?:who\s+(?:is|was)\s+)?(?:(?:accompanied|joined)|together|along|alongside)\b|\b(?:that|which|\p{L}{5,}ing)\b/u;

/** Between "will join her" and the first place where. */
export const JOINED_AT =
  /^\s+(?:(?:on|for)\s+(?:the|his|her|this|their)\s+(?:\p{Ll}+\s+)?(?:trip|travel|visit|journey|travels|visits)\s+)?(?:only\s+)?(?:in|to|for|at)\s+(?:the\s+)?$/u;

/** Tells who is of a delegation that was told of before. */
export const DELEGATION_OF = /\b(?:[Tt]he|[Tt]his|his|her)\s+(?:[\p{Ll}-]+\s+){0,2}delegation\b/u;
/** On some part of a journey one leads a delegation: "She will then lead an interagency delegation to Riga". */
export const LEADS_ONE =
  /\b(?:leads?|led|leading|heads?|headed|heading)\s+(?:an?|the)\s+(?:[\p{L}.-]+\s+){0,3}delegation\b/u;

/** To what is held somewhere one comes along, and not on the journey alone: "will join her at the meeting with". */
export const AT_MEETINGS =
  /\b(?:at|for|in|during|to)\s+(?:(?:the|an?|this|that|these|those|all|his|her|their|some\s+of\s+the|all\s+of\s+the)\s+)?(?:[\p{L}\d’'-]+\s+){0,5}?(?:meetings?|talks|consultations|discussions|engagements?|sessions?|events?|negotiations|dialogue|[Ff]orum|[Ss]ummit|[Cc]onference|ministerial|dinner|lunch|(?<!\b(?:to|in|at)\s+)\p{Lu}{3,6})\b/u;

/** What one comes along for, that was not told of before. */
export const FOR_TALKS =
  /\bfor\s+(?:an?\s+)?(?:\p{Ll}+\s+)?(?:talks|meetings?|consultations|discussions)\s+with\b/u;

const ONE_EVENT = String.raw`(?:(?:the|an?|this|that)\s+(?:(?!trip|visit|journey|tour|travel|delegation)[\p{L}\d’'-]+\s+){0,5}?(?:meeting|dialogue|consultations|ceremony|opening|signing|session|dinner|lunch|luncheon|reception|[Ff]orum|[Cc]onference|[Ss]ummit|exhibition|event|roundtable|wreath-laying|museum|monument|memorial|school|hospital|university|cathedral|library|factory|plant|site)|talks)(?![\p{L}-])`;
/** Behind "B joined her": what she was joined at, with no place of the journey named. */
export const JOINS_AT_EVENT = new RegExp(
  String.raw`^\s+(?:at|for|in|during)\s+${ONE_EVENT}(?![^.;]{0,80}?\s(?:trip|journey|visit)\b)`,
  'u',
);
/** "was joined at the museum by". */
export const JOINED_AT_EVENT = new RegExp(
  String.raw`\bjoined\s+(?:at|for|in|during)\s+${ONE_EVENT}\s+by$`,
  'u',
);
/** Who leads what is seen: "accompanied by | its director", "by the plant's head". */
export const HOST_OF_IT =
  /^\s+(?:its|the\s+(?:\p{Ll}+\s+){0,2}(?:plant|cent(?:re|er)|museum|school|hospital|university|port|factory|institute|office|city|region|company|site)[’']s)\s/u;
/** Beside what the sentence tells: "toured the plant, accompanied by", and not "She was accompanied by". */
export const WITH_ONE = /^\s*(?:accompanied|joined)\s+by$/u;

/** Where the journey led last: "B will join her | there". */
export const THERE =
  /^[^,;.]{0,80}?\b(?:join(?:ed|ing)?|accompan(?:y|ied|ying))\s[^,;.]{1,60}?\s(?:there|at\s+this\s+stop)\b|^[^,;.]{0,40}?\bjoined\s+there\s+by\b/u;
/** On all of a journey, wherever it was told of last. */
export const WHOLE_WAY =
  /\b(?:on|for|during|throughout|in|of)\s+(?:all\s+of\s+)?(?:the|this|these|his|her|their|both|all)\s+(?:\p{Ll}+\s+){0,2}(?:trips?|travels?|visits?|journeys?|tour|stops)\b|\bthroughout\b|\btravel(?:l)?(?:s|ed|ing)?\s+with\b/u;
