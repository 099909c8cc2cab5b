import { TOWN_NOUN } from './town-nouns';

/** Leads to a day or a place behind the name of an event. */
export const TAIL_LEAD = new RegExp(
  String.raw`^,?\s*(?:(?:also|again|tentatively|now|then)\s+)?(?:(?:[Oo]n|[Ii]n|[Aa]t|[Ff]or|of(?=\s\d)|from|during|later|earlier|early|late|back|over)\s+){0,2}(?:the\s+)?(?:${TOWN_NOUN})?(?=[\p{L}\d])`,
  'u',
);

const WORD = String.raw`[\p{L}\d][\p{L}\d.’'&/-]*`;
/** What it is about or who came, before its day, its place or what is said of it. */
export const TAIL_SKIPS = new RegExp(
  String.raw`^\s+(?:of|for|on|among|between|with|about|dedicated\s+to|devoted\s+to|at\s+the\s+level\s+of)\s+(?:${WORD},?\s+){0,9}?${WORD}(?=,?\s+(?:in|on|at|which|that|will|is|are|was|were|to\s+(?:be|take)|has|had|have|from|scheduled|planned|set|slated|due|(?:co-)?hosted|next|last|this|later|took)(?!\p{L}))`,
  'u',
);
/** A town that no list has: "in Kuldiga | on June 3". */
export const TAIL_TOWN =
  /^,?\s+in\s+(?:the\s+)?\p{Lu}[\p{L}’-]+(?:,?\s+\p{Lu}[\p{L}’-]+){0,2}(?=,?\s+(?:on|in|from|later|next|this|will|is|was|were|are|has|had|have)\s|[.,;])/u;
export const TAIL_WHICH =
  /^,?\s+(?:which|that)(?:(?=\s+(?:is|are|was|were|will|had|has|have)\s)|\s+(?:opens|begins|starts|convenes|meets|takes\s+place)(?=\s))|^,?\s+(?:by\s+video(?:\s+link|conference)?|(?:by|via)\s+videoconference|online|virtually)(?=\s)/u;

const IS = String.raw`(?:(?:is|are|was|were|had\s+been|has\s+been|have\s+been)\s+)`;
const ADVERBS = String.raw`(?:(?:now|also|currently|originally|initially|tentatively|provisionally|previously)\s+){0,2}`;
const OPENS = String.raw`(?:be\s+(?:held|hosted|convened|organi[sz]ed)|take\s+place|open|begin|start|resume|convene|reconvene|meet|happen)`;
/** It is to come, or was to. */
export const TAIL_AHEAD = new RegExp(
  String.raw`^,?\s+(?:${IS}?${ADVERBS}(?:(?:scheduled|planned|foreseen|envisaged|set|slated|due|expected)(?:\s+to\s+${OPENS})?|to\s+${OPENS})|(?:will|would)\s+(?:also\s+)?${OPENS})(?![\p{L}-])`,
  'u',
);
/** It was held. */
export const TAIL_HELD =
  /^,?\s+(?:(?:(?:was|were|had\s+been|has\s+been|have\s+been|(?:is|are)\s+being)\s+)?(?:held|convened)|(?:had\s+)?(?:took|taken)\s+place|(?:opened|began|started|concluded|ended|resumed|wrapped\s+up))(?![\p{L}-])/u;
/** It was called off. */
export const TAIL_OFF =
  /^,?\s+(?:(?:was|were|has\s+been|have\s+been|had\s+been|is|are)\s+)(?:\p{Ll}+ly\s+)?(?:cancell?ed|called\s+off|postponed|put\s+off|suspended|scrapped|shelved|deferred|(?:moved|rescheduled|pushed\s+back)\s+to\s+(?:a\s+later|another)\s+(?:date|day|time))(?![\p{L}-])/u;
/** Who hosts it follows: "hosted this year by | Norway". */
export const TAIL_HOSTED =
  /^,?\s+(?:and\s+)?(?:(?<ahead>(?:(?:is|are)\s+)?to\s+be|will\s+be)\s+|(?<past>was|were)\s+|(?:is|are)\s+(?:being\s+)?)?(?:jointly\s+)?(?:(?:co-)?(?:hosted|chaired)|organi[sz]ed|convened)(?:\s+(?:and\s+(?:chaired|organi[sz]ed|hosted)|this\s+year|jointly|together))?\s+by\s+(?=\p{L})/u;
/** Between the event and those who host it, and from them on. */
export const TAIL_WHOSE = /^,?\s+(?:(?:which|that)\s+)?(?=(?:the\s+)?\p{Lu})/u;
export const TAIL_HOSTS =
  /^\s+(?:(?<ahead>will|(?:is|are)\s+(?:(?:set|due|scheduled|expected|slated)\s+)?to|plans?\s+to)\s+(?:(?:co-)?(?:host|chair)|organi[sz]e|convene|hold)|(?:is|are)\s+(?:currently\s+)?(?:co-)?hosting|(?<past>(?:had\s+)?(?:co-)?hosted))(?![\p{L}-])/u;
