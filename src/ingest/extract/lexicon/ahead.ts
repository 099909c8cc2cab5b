const NAME = String.raw`(?:\p{Lu}[\p{L}\d.’'+-]*\s+)(?:(?:\p{Lu}[\p{L}\d.’'+-]*|of|the|and|for|on)\s+){0,7}?`;

/** A named event; its day follows. */
export const AHEAD = new RegExp(
  String.raw`\b(?:${NAME}|meeting\s+of\s+the\s+${NAME})(?<noun>[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]inisterial|Dialogue|[Cc]onsultations|Assembly)\b`,
  'gu',
);

/** "the upcoming Riga Leaders Summit". */
export const UPCOMING = new RegExp(
  String.raw`\b(?:upcoming|forthcoming)\s+${NAME}(?:Summit|Conference|Forum|Congress)\b`,
  'u',
);
