/** An event named as where something was done: "at a NATO summit in | Riga". Its day follows the place. */
export const PASSING_EVENT =
  /\b(?:[Aa]t|[Ss]ince|[Aa]fter|[Ff]ollowing|[Dd]uring|from|(?=(?:end|conclud|wrapp|clos|finish|complet|open|start|kick)ed\b|began\b)(?<=\b(?:[Ll]eaders|[Mm]inisters|[Pp]residents|[Hh]eads|[Oo]fficials|[Dd]iplomats|[Dd]elegates|[Nn]egotiators|[Ee]nvoys|[Mm]embers|[Ss]peakers|[Pp]arliamentarians|[Ll]awmakers)\b[^.;]{0,80}?\s)(?:ended|concluded|wrapped\s+up|closed|finished|completed|opened|began|started|kicked\s+off))\s+(?:an?|the|(?:last|this)\s+(?:week|month|year)[’']s)\s+(?<year>(?:19|20)\d\d\s+)?(?:(?!press\b|news\b)[\p{L}\d][\p{L}\d+.’-]*\s+){0,5}?(?<noun>[Ss]ummit|[Cc]onference|[Ff]orum|[Cc]ongress|meeting|session|round|talks|negotiations)\s+(?:(?:(?:that|which)\s+was\s+)?(?:held|hosted|convened)\s+)?in\s+(?:the\s+)?(?=\p{Lu})/u;
/** Between the place of such an event and its day. */
export const BEFORE_DAY =
  /^(?:,\s+\p{Lu}[\p{L}\s-]{2,30})?,?\s+(?:(?:on|in|earlier|late|back\s+in)\s+)?$/u;

/** Two sides come to terms: "reached a six-month deal". */
export const CAME_TO_TERMS =
  /\b(?:have\s+|has\s+)?(?:reached|struck|concluded|clinched|sealed|signed|agreed\s+(?:to|on|upon))\s+(?:an?|the|their)\s+(?:[\p{L}\d-]+\s+){0,4}?(?:deal|agreement|accord|treaty|pact|ceasefire|cease-fire|truce|settlement)\b/u;
/** Between two sides of a row, and between the last and what they do: "and the", "— A, B and C —". */
export const AND_SIDE = /^\s*,?\s+and\s+(?:the\s+)?$/u;
export const SIDES_TO_VERB =
  /^(?:\s+(?:nations|powers|countries|states|governments?))?(?:\s*[—–]\s*[^—–]{2,200}[—–]|\s*,[^,]{2,80},|\s*\([^)]{2,80}\))?\s*$/u;

/** Many who are not named come together: "Leaders from NATO member states met in | Riga". */
export const GATHERED =
  /(?:\b[Ff]oreign\s+|\b[Dd]efen[cs]e\s+|\b[Ff]inance\s+|\b[Tt]rade\s+|\b)(?:[Mm]inisters|[Ll]eaders|[Hh]eads\s+of\s+(?:state|government)(?:\s+and\s+government)?|[Oo]fficials|[Rr]epresentatives|[Dd]elegates|[Dd]elegations|[Dd]iplomats|[Nn]egotiators|[Ee]xperts|[Ll]awmakers|[Mm]embers|[Ee]nvoys)\b(?<of>[^.;]{0,80}?)\s+(?:have\s+)?(?:met|gathered|convened|assembled|are\s+(?:meeting|gathering))\s+(?:(?:today|yesterday|virtually|on\s+\p{L}+)\s+)?in\s+(?:the\s+)?(?=\p{Lu})/u;
/** What they come to, where it is more than a meeting. */
export const FOR_CONFERENCE = /\b(?:summit|conference|forum|congress)\b/u;

const EVENT = String.raw`(?:(?!press\b|news\b)[\p{L}\d][\p{L}\d+.’-]*\s+){0,9}?(?<noun>[Ss]ummit|[Cc]onference|[Ff]orum|[Cc]ongress|[Mm]inisterial|[Mm]eeting|[Ss]ession|[Rr]ound|[Dd]ialogue|[Cc]onsultations)(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,4})?`;
const WAS = String.raw`(?:,?\s+(?:that|which)\s+(?:was|were))?,?\s+(?:held|convened|hosted)`;
/** An event that was held where its name leads to: "the Council meeting held in | Riga", "the Riga Forum in | Riga". */
export const EVENT_IN = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}])(?:[Tt]he|[Aa]|[Aa]n|[Ii]ts|[Tt]heir)\s)${EVENT}(?<held>${WAS})?(?<when>\s+(?:on\s+|this\s+|last\s+)?[\p{L}\d][\p{L}\d\s,–-]{2,28}?)?\s+in\s+(?:the\s+)?(?=\p{Lu})`,
  'gu',
);
/** Between the place of an event and its day, where the words say that it was held: "Riga, Latvia, held | 3 May". */
export const HELD_BEFORE_DAY =
  /^(?:,\s+\p{Lu}[\p{L}\s-]{2,30})?,?\s+(?:(?:that|which)\s+(?:was|were)\s+)?(?:held|convened)\s+(?:(?:on|in|from)\s+)?$/u;
