/** Bodies that sit and hear others, by the last noun of their names. */
export const HEARING_BODY =
  /(?:Council|Committee|Subcommittee|Assembly|Parliament|Senate|Congress|Commission|Board|Bundestag|Saeima|Sejm|Knesset|Riksdag|Storting|Duma|Rada|Mazhilis|Majilis|Lok\s+Sabha|Rajya\s+Sabha)(?:\s+(?:of|on|for)\s[^;.]{2,120})?$/u;
/** The same, by its noun alone: whom it means stands before. */
export const BODY_NOUN =
  /(?:council|committee|subcommittee|assembly|parliament|senate|congress|commission|board)/iu;

const WHEN = String.raw`(?:\s+(?:today|yesterday|earlier|also|then|later|(?:on\s+|last\s+|this\s+)?(?:\p{Lu}\p{Ll}+day|week|month)|on\s+\d{1,2}\s+\p{Lu}\p{Ll}+|on\s+\p{Lu}\p{Ll}+\s+\d{1,2}),?)*`;

/** Behind a body: whom it heard follows. */
export const HEARD = new RegExp(
  String.raw`^,?${WHEN}\s+(?:(?:(?:has|had)\s+)?heard(?:\s+(?:an?\s+)?(?:[\p{Ll}-]+\s+)?(?:briefings?|reports?|statements?|testimony|evidence|address(?:es)?))?(?:\s+(?:by|from))?|(?:was|were)\s+(?:also\s+)?(?:briefed|addressed|updated)${WHEN}\s+by|questioned|quizzed|grilled|pressed|interviewed|took\s+evidence\s+from)${WHEN}(?:\s+(?:by|from))?\s+(?:the\s+)?$`,
  'u',
);
/** Of these only with what it was about: "pressed A over the cost", and not "pressed A to resign". */
export const MAY_ASK = /\b(?:questioned|quizzed|grilled|pressed)\b/u;
export const ASKED_ABOUT = /^,?\s+(?:over|about|on|as\s+to)\s/u;
/** Between who was heard and the body: "testified before the". */
export const HEARD_BEFORE = new RegExp(
  String.raw`^${WHEN}\s+(?:(?:has|had)\s+)?(?:appeared|testified|gave\s+evidence|was\s+(?:heard|questioned|quizzed))${WHEN}\s+(?:before|by)\s+(?:members\s+of\s+)?(?:the\s+)?$`,
  'u',
);
/** Between who spoke and the body whose session it was. */
export const SPOKE_AT_SESSION = new RegExp(
  String.raw`^,?${WHEN}\s+(?:(?:has|had)\s+)?(?:told|addressed|briefed|spoke\s+(?:at|before|to|during))\s+(?:an?|the)\s+(?:[\p{Ll}\d-]+\s+){0,4}(?:session|meeting|sitting|hearing)\s+of\s+(?:the\s+)?$`,
  'u',
);
/** Opens a sentence: before whom one appears, who then speaks. */
export const APPEARING =
  /^(?:Appearing|Testifying|Giving\s+evidence)\s+before\s+(?:members\s+of\s+)?(?:the\s+)?/u;
/** Behind the body: who chairs it. */
export const CHAIRED_BY =
  /^,?\s+(?:which\s+is\s+)?(?:chaired|presided\s+over|headed|led)\s+by\s+(?:the\s+)?$/u;

/** Behind who speaks at a session told of before. */
export const TO_THE_BODY = new RegExp(
  String.raw`^(?:,\s+who)?${WHEN}\s+(?:also\s+)?(?:briefed|addressed|told|informed|updated|reported\s+to|appeared\s+before)\s+(?:(?:the|its)\s+)?(?:(?:members\s+of\s+the\s+)?(?<noun>${BODY_NOUN.source})|(?:[\p{Ll}-]+\s+)?(?:members|lawmakers|senators|deputies|delegates|MPs|parliamentarians|ambassadors))(?![\p{L}’'-])`,
  'iu',
);
/** Behind one of its own who speaks: ", the Vice-Chair". */
export const OF_ITS_BENCH =
  /^[^,;]{2,60},\s+(?:the|a)\s+(?:[Cc]ommittee[’']s\s+|[Cc]ouncil[’']s\s+)?(?:[Vv]ice-?\s?|[Dd]eputy\s+)?(?:[Cc]hair(?:person|man|woman)?|member)(?![\p{L}-])/u;
