/** Who acts for a state or a body, without a name, up to the state: "senior officials from the". */
export const ACTING_FOR =
  /^(?:(?:[Tt]he|[Ss]enior|[Hh]igh-level|[Hh]igh-ranking|[Tt]op|[Gg]overnment|[Mm]ilitary|[Oo]fficial)\s+){0,3}(?:[Rr]epresentatives|[Oo]fficials|[Dd]elegations?|[Dd]elegates|[Dd]iplomats|[Ee]xperts|[Nn]egotiators|[Ee]nvoys|[Mm]ediators|[Oo]bservers|[Tt]eams)\s+(?:of|from|for)\s+/u;
/** "the Governments of | Latvia and Norway". */
export const GOVERNMENTS_OF = /^(?:[Tt]he\s+)?[Gg]overnments?\s+of\s+/u;
/** Between two sides of a row. */
export const NEXT_SIDE =
  /^\s*(?:,?\s*(?:and|as\s+well\s+as|(?:together|along|jointly)\s+with|alongside|joined\s+by|with\s+the\s+participation\s+of)\s+|,\s*)/u;
/** A name that no list has, of those who have sent somebody: "representatives of the | Free Azania Front/FAF". */
export const UNLISTED_NAME =
  /^\p{Lu}[\p{L}\d.’-]*(?:[\s/](?:of\s+(?:the\s+)?)?(?:\p{Lu}[\p{L}\d.’-]*|\d{1,2}(?!\d))){1,9}/u;

const OPENING = String.raw`(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\s+)?(?:[Tt]oday|[Yy]esterday|[Tt]his|[Ll]ast|[Oo]n|[Ff]rom|[Ii]n|[Aa]t|[Dd]uring|[Oo]ver|[Bb]etween|[Aa]fter|[Ff]ollowing|[Aa]head|[Uu]nder)`;
/** What may stand before the first side of a sentence: when or where it was. */
export const OPENS_SENTENCE = new RegExp(
  String.raw`^(?:[Bb]egin\s+[Tt]ext:\s+)?(?:${OPENING}(?:[^;:.]|(?<=\p{Lu})\.){0,120},\s+|(?:Today|Yesterday|On\s+\p{L}+(?:\s+\d{1,2}(?:[-–]\d{1,2})?)?(?:,\s+\d{4})?)\s+)?$`,
  'u',
);

const DAY = String.raw`(?:on\s+)?(?:\p{Lu}\p{L}+\s+\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:,\s+\d{4},?)?|\d{1,2}\s+\p{Lu}\p{L}+(?:\s+\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const WHEN = String.raw`(?:(?:today|yesterday|virtually|online|remotely|jointly|recently|successfully|also|then|again|this\s+(?:week|morning|month)|last\s+(?:week|month)|in\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|${DAY})\s+){0,2}`;
const AHEAD = String.raw`(?:(?<ahead>will|(?:are|is)\s+(?:(?:set|due|scheduled|expected)\s+)?to|plan\s+to)\s+)`;

/** "hosted, | and co-chaired with Norway, | the third session", "co-hosted | , in Riga on May 7, | a session". */
const WITH_OTHERS = String.raw`,?\s+(?:and\s+)?(?:co-)?(?:chaired|hosted|led|organi[sz]ed)\s+(?:jointly\s+)?with\s+(?<others>[^,;.]{2,80}),?\s+(?=(?:an?|the|its|their)\s)`;
const DETAILS = String.raw`,\s+(?:in|on|at)\s[^,;.]{2,50}(?:,\s+\d{4})?,\s+`;
/** Whom one joins there: "joined | partners from the region in Riga for | the summit". */
const OTHERS = String.raw`(?<others>(?:the\s+)?(?:\p{Lu}|(?:[\p{Ll}-]+\s+){0,3}(?:partners|officials|leaders|ministers|representatives|delegations|regulators|countries|states|allies|counterparts|others)(?!\p{L}))(?:(?!\sin\s+\p{Ll}+ing\s)[^.;]|(?<=\p{Lu})\.){1,160}?)\s(?:at|for|in)`;

/** "| held today", "| will host": right behind the sides, up to what they hold. */
export const HELD_BY_SIDES = new RegExp(
  String.raw`^,?\s+${WHEN}(?:${AHEAD}${WHEN}(?<base>hold|host|co-host|convene|conclude|begin|open|launch|start|conduct|have|inaugurate|co-chair|chair|resume|continue|organi[sz]e)|(?:(?:have|has|had)\s+)?${WHEN}(?<verb>held|hosted|co-hosted|convened|concluded|completed|began|opened|launched|started|conducted|had|inaugurated|co-chaired|chaired|wrapped\s+up|resumed|continued|finali[sz]ed|(?:are|were)\s+holding|organi[sz]ed))(?:${WITH_OTHERS}|${DETAILS}|\s+)${WHEN}`,
  'u',
);
/** "| attended the summit": one may do it alone, where others were too; not what one does time and again. */
export const ATTENDED_BY_SIDES = new RegExp(
  String.raw`^,?\s+${WHEN}(?:${AHEAD}${WHEN}(?:attend|(?:take\s+part|participate)\s+in|join\s+${OTHERS.replace('others', 'those')})|attended|(?:took\s+part|participated)\s+in|joined\s+${OTHERS}|(?:is|are|were)\s+(?:attending|(?:taking\s+part|participating)\s+in))\s+(?=(?:an?|the|this|its|their)\s)`,
  'u',
);
/** "| met in Riga", right behind the sides. */
export const MET_BY_SIDES = new RegExp(
  String.raw`^,?\s+${WHEN}(?:${AHEAD}${WHEN}(?:meet|convene|gather|reconvene|assemble|sit\s+down|confer)|(?:(?:have|has|had)\s+)?${WHEN}(?:met|convened|gathered|reconvened|assembled|sat\s+down|conferred|(?:are|were)\s+meeting))(?=\s*(?:[.;,]|$)|\s+(?:virtually|online|remotely|again|in|at|on|for|to|today|yesterday|this|last|next|under|within|via|by|over|from|and|during|with|together|separately|bilaterally|trilaterally|behind)(?!\p{L})|\s+\p{Lu}\p{Ll}+(?:day|\s\d))`,
  'u',
);
/** "| hosted delegations from Chad": right behind the one side, up to the others and who acts for them. */
export const GUESTS_OF_SIDE = new RegExp(
  String.raw`^\s+${WHEN}(?:${AHEAD}(?:host|receive)|(?:has\s+)?(?:hosted|received))\s+(?=(?:(?:the|senior|high-level)\s+){0,2}(?:delegations|representatives|officials|negotiators|teams|envoys)\s+(?:of|from)\s)`,
  'u',
);
/** "| hosted Norway for the third round": right behind the one side, up to the others, who came for what is told. */
export const HOSTED_FOR = new RegExp(
  String.raw`^\s+${WHEN}(?:${AHEAD}(?:host|receive)|(?:has\s+)?(?:hosted|received))\s+(?=(?:the\s+)?\p{Lu}[^.;]{2,60}?\sfor\s+(?:(?:the|an?|their|its|another)\s|\p{Ll}+\s))`,
  'u',
);
/** Who helped them to come together, between two commas, and who else came without a name. */
export const FACILITATED =
  /^(?:\s+and\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}(?:representatives|officials|experts|partners|agencies|delegates)(?=\s+\p{Ll}+)|,\s+(?:with\s+the\s+(?:facilitation|mediation|support|assistance|help)\s+of|under\s+the\s+(?:auspices|mediation|chairmanship)\s+of|(?:mediated|facilitated|hosted|supported|brokered)\s+by|at\s+the\s+invitation\s+of|with\s+\p{Lu}[\p{L}.]+[’']s?\s+(?:help|mediation|support)|as\s+(?:co-)?(?:mediators?|guarantors?|hosts?|facilitators?|chairs?))(?:\s[^,;]{2,80})?(?=,\s))/u;
/** What those who met met for: "met in Riga | for the third round". */
export const MET_FOR =
  /^(?:[^.;,]|,(?=\s\d{4})|(?<=\p{Lu})\.){0,80}?\s(?:for|at|in)\s+(?=(?:an?|the|their|its|another)\s)/u;

/** What is held. */
export const SESSION_NOUN =
  /^(?:meetings?|sessions?|sitting|rounds?|talks|negotiations|consultations?|dialogues?|discussions|conference|summit|ministerial|forum|roundtable|round-table|video-?conference|call|workshop)$/iu;
/** Bodies that are said to be held where they sit: "held the second | Joint Commission". */
export const SITTING_BODY = /^(?:Group|Commission|Committee|Force|Council)$/u;
/** Of which a session is told, and which are none themselves: "two days | of talks". */
export const PART_OF_SESSIONS =
  /^(?:days|hours|weeks|week|series|cycle|phase|stage|edition|part|leg)$/u;
/** Where the name of a session ends. */
export const SESSION_STOPS =
  /^(?:after|before|following|during|at|in|to|by|from|since|ahead|with|between|among|until|against|about|on|for|over|under|today|yesterday|that|which|where|who)$/u;
/** What makes something new, which is then not held yet: "launched a | dialogue". */
export const MAKES = /^(?:launch|launched|inaugurated?|opened|open|organi[sz]ed?)$/u;

/** Leads to who else was there, behind what was held: "a session | with the League". */
export const WITH_SIDES =
  /^(?:[^.;,]|,(?=\s\d{4})|(?<=\p{Lu})\.){0,80}?\s(?:with|between|of|among)\s+/u;
/** What the teams of states play is no session. */
export const OF_SPORT =
  /\b(?:semi-?finals?|quarter-?finals?|(?:in|of)\s+the\s+(?:\p{L}+\s+)?finals?|match(?:es)?|friendly|qualifiers?|tournament|championships?|[Cc]up|group\s+stage|playoffs?)\b/u;
/** Where what is told of a session ends, and what was done at it begins. */
export const SESSION_ENDS =
  /(?:\s(?:to|and)\s+(?:\p{Ll}+ly\s+)?\p{Ll}{4,}|,\s+(?:\p{Ll}+ly\s+)?\p{Ll}+ing|\s(?:that|which|who|where|whose|while|as|concerning|regarding|about|amid|after|following|ahead|since|before))(?!\p{L})/u;
/** Bodies whose members come together, so that they meet by themselves. */
export const SITS =
  /\b(?:Commission|Committee|Council|Group|Board|Mechanism|Assembly|Task\s+Force|Cabinet|Conference|Quad|Forum|Panel|Presidium|Politburo|Congress|Parliament|Senate|Contact\s+Group)\b|^(?:\p{Lu}{3,6}|G\d{1,2})$/u;
