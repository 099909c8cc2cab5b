const NOUN = String.raw`(?<noun>[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]inisterial|[Dd]ialogue|[Aa]ssembly|[Cc]ongress|[Ss]ymposium|[Cc]eremony|[Cc]elebrations?)`;
const NAME = String.raw`(?:(?!(?:and|or|in|to|with|where|which|who|before|after|will|is|was)\s)[\p{L}\d][\p{L}\d’'.&/-]*\s+){0,9}?`;

/** What one attends, by the words that tell it: "will | attend". */
export const ATTENDS =
  /^(?:attend(?:ed|s|ing)?|(?:tak(?:e|es|ing)|took)\s+part\s+in|participat(?:e|es|ed|ing)\s+in|address(?:ed|es)?|(?:speak|speaks|spoke)\s+at)(?!\p{L})/u;
/** One of a row of what one attends, behind those before it: "the Riga Forum|, the Baltic Summit| and the League’s meeting". */
export const NEXT_ATTENDED = new RegExp(
  String.raw`^(?:\s+(?:of|on|for)\s+(?:the\s+)?[^,;.]{2,60}?)?(?:,\s+(?:and\s+)?|\s+and\s+)(?:also\s+)?(?:(?:of|in|at)\s+)?(?:the|an?)\s+${NAME}${NOUN}(?![\p{L}-]|\s+\p{Lu}|[’']s\s)`,
  'u',
);
/** The first of the row. */
export const FIRST_ATTENDED = new RegExp(
  String.raw`^\s+(?:the|an?)\s+${NAME}${NOUN}(?![\p{L}-]|\s+\p{Lu}|[’']s\s)`,
  'u',
);
/** Several by one noun: "meetings of the | Council and the Committee". */
export const MEETINGS_OF =
  /^\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}(?:meetings|sessions)\s+of\s+(?:both\s+)?(?=(?:the\s+)?\p{Lu})/u;
