const OF_ITS_KIND = String.raw`(?:(?:[\p{Ll}\d]+-)?[\p{Ll}\d]+-(?:long|hour|minute|to-face|on-one|person|door)|[\p{Ll}-]*(?:day|week)(?:['’]s)?|bilateral|trilateral|joint|long|brief|short|private|separate|virtual|online|lengthy|extended|productive|constructive|working|official|first|second|third|latest|recent|rare|direct|high-level|further|face-to-face|one-on-one)`;
const CALL = String.raw`(?:(?:tele)?phone|video)\s+(?:calls?|conversations?|talks)|(?:tele)?phone-call|video-?conference|calls?`;

/** Cheap: a sentence tells of nothing that its subjects did where they met without one of these. */
export const MAY_BE_JOINT = /\b(?:meetings?|talks|negotiations|calls?|conversations?)\b/u;

/**
 * Where or after what something was done: "during their phone call", "after talks", "at the end of a two-hour
 * meeting". Not "at the meeting", which was told of before, nor "at a meeting of ministers", which is theirs.
 */
export const WHERE_DONE = new RegExp(
  String.raw`(?<![\p{L}-])(?<prep>[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t(?:\s+the\s+(?:end|conclusion|close|start|beginning|outset)\s+of)?|[Ii]n(?:\s+the\s+course\s+of)?|[Oo]n\s+(?:conclusion|completion)\s+of)\s+(?:(?<their>their)\s+|an?\s+)?(?:${OF_ITS_KIND}\s+){0,3}(?<noun>meeting|talks|negotiations|conversation|${CALL})(?![\p{L}-])(?!\s+(?:with|between|of|among|by|for|to|about|attended|chaired|hosted|room|point|place|where|that|which)\b)`,
  'gu',
);

/** Right behind those who do it together: what they did. */
export const DID = new RegExp(
  String.raw`^(?:,[^,;.]{2,80},)?\s+(?:(?:has|have|had|also|both|jointly|together|\p{Ll}+ly)\s+){0,3}(?:\p{Ll}{2,}ed|said|told|spoke|spoken|made|gave|given|put|set|took|taken|went|gone|found|sought|drew|began|saw|came|struck|laid|kept|held|won|sent|led|left|met|paid|wrote|chose|bade|shook)(?![\p{L}-])`,
  'u',
);

/**
 * Between what was done and where: what may be yet to be done there, by its words: "agreed to sign it | at a meeting".
 * Trade is not boosted at a meeting: where that was agreed is told.
 */
export const TO_BE_DONE =
  /\b(?:will|would|shall|may|might|could|can)\s|\bto\s+(?:be\s+)?(?:me(?:e)?t|h[eo]ld|sign(?:ed)?|discuss(?:ed)?|continued?|resumed?|raised?|present(?:ed)?|take|convened?|finali[sz]ed?|concluded?|speak|talk|decided?|adopt(?:ed)?|launch(?:ed)?|visit|gather|return|go|travel|finish|completed?|review(?:ed)?|exchanged?|considered?|announced?|table|approved?|set|lead|start|begin|open|close|follow|prepare|see|hear|address)\b/u;

/** Between them: who tells of it, after which words go on about those who did it: ", the Foreign Ministry said on Monday". */
export const REPORTED =
  /,\s+(?:the\s+|\p{Lu})[^,;.]{1,90}?\s(?:said|reported|announced|confirmed|reports|says)(?:\s+(?:on|late|early)?\s*[\p{L}\d\s]{2,30}|\s+in\s+a\s+(?:statement|readout|release)[^,;.]{0,40})?\s*$/u;

/** Between them, right behind the verb: where others do something, or did: "welcomed what was agreed by the sides | after talks". */
export const OTHERS_DO =
  /[;.]\s|,\s+(?:and|but|while|who|which|where|whereas|as|when)\s|\b(?:while|whereas|who|where|when|which|what)\s|(?<!^)\sthat\s|\bby\s+(?:the\s|\p{Lu}|\p{Ll}+s\b)|\b(?:said|told)\b/u;

/** Between where something was done, which opens the sentence, and who did it. */
export const RIGHT_BEHIND = /^,\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,8}$/u;
const TWO = String.raw`[Tt]hey|(?:[Tt]he|[Bb]oth)\s+(?:two(?:\s+\p{Ll}+)?|(?:(?:foreign|prime|defen[cs]e)\s+)?ministers|leaders|presidents|premiers|pair|sides)`;
/** Those who met last, who did it, right behind it or at the beginning. */
export const THEY_BEHIND = new RegExp(String.raw`^,\s+(?<they>${TWO})(?=\s+\p{Ll})`, 'u');
export const THEY_FIRST = new RegExp(String.raw`^(?<they>${TWO})(?=\s+\p{Ll})`, 'u');
/** "A | said that he and | B had agreed". */
export const SAID_OF_BOTH =
  /^\s+(?:said|told\s+[\p{L}\s]{3,30}|noted|announced|confirmed|added)\s+(?:that\s+)?(?:he|she)\s+and\s+(?:[\p{L}.’'-]+\s+){0,5}$/u;
