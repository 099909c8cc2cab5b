/** "The trip was put off": what was told of in the sentence before, and nothing else. */
export const IT_IS_OFF =
  /^(?:However,\s+|But\s+)?(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir)\s+(?:planned\s+|scheduled\s+)?(?:(?<visit>visit|trip|journey|travel|tour)|(?<call>call)|meeting|talks|summit|consultations|dialogue|conference|forum)\s+(?:was|were|has\s+been|have\s+been|had\s+to\s+be)\s+(?:later\s+|then\s+|subsequently\s+|however\s+|since\s+|\p{Ll}+ly\s+)?(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|deferred)\b/u;

/** A journey by its noun, of which it may be said that it was called off: "A's stop in | Riga". */
export const JOURNEY_TO =
  /(?:(?<owner>[’']s?)\s+|(?<![’']\s*)\b(?=(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)\s))(?<told>(?:(?:An?|[HT]\p{Ll}+|[\p{Ll}-]+)\s+){0,4}(?:travels?|stop|trip|visit|journey|tour)\s+(?:to|in|of)\s+(?:the\s+)?)(?=\p{Lu})/gu;

/** It has been said that it was called off. */
export const OFF_SAID =
  /\b(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|deferred|abandoned|delayed|axed)\b/u;
