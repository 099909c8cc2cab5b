import { MONTH_NAMES } from '../../time/pattern';
import { TO_COME_AT } from './untold';

const NAME = String.raw`(?:\p{Lu}[\p{L}\d.’'+-]*\s+)(?:(?:\p{Lu}[\p{L}\d.’'+-]*|of|the|and|for|on)\s+){0,7}?`;

/** A named event; its day follows. */
export const AHEAD = new RegExp(
  String.raw`\b(?:${NAME}|meeting\s+of\s+the\s+${NAME})(?<noun>[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]inisterial|Dialogue|[Cc]onsultations?|Assembly)\b|\b(?<of>[Mm]eeting|[Ss]ession)\s+of\s+the\s+${NAME}(?:Council|Commission|Committee|Board|Working\s+Group)\b`,
  'gu',
);

/** "the upcoming Riga Leaders Summit"; its day may stand before the name, who hosts it and where after. */
export const UPCOMING = new RegExp(
  String.raw`\b(?:upcoming|forthcoming)\s+(?:\p{Lu}\p{Ll}+\s+\d{1,2}\s+)?(?:\p{Lu}[\p{L}-]*-\p{Ll}+\s+)?${NAME}(?:Summit|Conference|Forum|Congress|summit)\b`,
  'u',
);
/** After an event's name: "on Trade | in Riga", "that President A will host | in Riga". */
export const ITS_PLACE =
  /^(?:\s+(?:on|for)\s+(?:(?:\p{Lu}[\p{L}’-]*|of|and|the|for)\s+){1,9}?|\s+(?:that|which)\s+[^.;,]{2,60}?\s+will\s+(?:host|hold|convene|chair)\s+|\s+)in\s+(?:the\s+)?$/u;
/** Between an event's name and who will host it. */
export const HOSTED_BY = /^\s+(?:that|which)\s+(?:the\s+)?$/u;
export const WILL_HOST = /^\s+will\s+(?:host|hold|convene|chair)\b/u;

/** An event's name right after its day or month: "the June | Summit of the Americas", "the May 3 | U.S.-Latvia Dialogue". */
export const AFTER_DAY = new RegExp(
  String.raw`^\s+(?:${NAME})?(?<noun>Summit|Conference|Forum|Congress|Ministerial|Dialogue|Consultations|Assembly)(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’-]*)?(?![\p{L}-]|\s+\p{Lu})`,
  'u',
);
/** Before that day. */
export const BEFORE_EVENT = /\b(?:the|this|an?|\p{L}+[’']s)\s+$/u;

/** "the June | Summit of the Americas": a month alone. */
export const MONTH_BEFORE = new RegExp(
  String.raw`\bthe\s+(?<month>${MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})(?=\s+\p{Lu})`,
  'gu',
);

/** "In the talks with A, | B spoke of the summit, which will be held in May": another is to come. */
export const OTHER_AHEAD =
  /^[^.;]*?,\s[^.;]*?\b(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Ff]orum|[Cc]onference|[Cc]ongress|[Cc]ommission|[Vv]isit|[Gg]ames|[Cc]elebrations?|[Ee]lections?)\b[^.;,]{0,80},?\s+(?:which|that)\s+(?:is|are|will)\s/u;

/** Whether what is said of an event, from its own words on, says that it is to come, and not another. */
export const isSaidToCome = (words: string): boolean =>
  TO_COME_AT.test(words) && !OTHER_AHEAD.test(words);
