import { IT } from './gatherings';

/** "hosted the two-day summit": none by a name, a day or a place of its own. */
export const IT_AGAIN = new RegExp(String.raw`^(?:\p{L}+\s+){1,3}?${IT}(?!\s+(?:in|at)\s)`, 'u');

/** "attended the forum, | along with B", "hosted the reception, | with B taking part": those named behind are at it, too. */
export const CAME_TO_IT = new RegExp(
  String.raw`^(?:attend(?:ed|s|ing)?|joined|(?:took|takes?|taking)\s+part\s+in|participat(?:ed|es|ing)\s+in|(?:co-?)?(?:chair|host)(?:ed|s|ing)|opened|addressed|inaugurated)\s+${IT}(?!\s+(?:in|at)\s)`,
  'u',
);

/** "A and B | also spoke." */
export const ALSO_SPOKE =
  /^\s+(?:(?:also|both|then|later)\s+)*spoke(?:\s+(?:too|as\s+well|remotely|virtually|first|last|next))?\s*[.;]/u;

/** Before who did so: "The participants were | welcomed by A": one at what they came to. */
export const THOSE_WERE =
  /^(?:(?:The|All|All\s+the)\s+)?(?:\p{Ll}+\s+)?(?:[Dd]elegates|[Pp]articipants|[Aa]ttendees|[Gg]uests|[Mm]ourners|[Dd]ignitaries)\s+(?:were|are|had\s+been)\s+(?:also\s+|warmly\s+)?(?:welcomed|greeted|addressed)\s+(?:there\s+|in\s+\p{Lu}\p{Ll}+\s+)?by\s/u;

const WELCOMES =
  '^(?:(?:welcom|greet)(?:ed|es|ing)|hosts?)\\s+(?:(?:the|all|his|her|their|foreign|visiting|arriving)\\s+){0,2}(?:\\p{Ll}+\\s+)?';
const THOSE = 'delegates|participants|attendees|guests|mourners|worshippers|dignitaries';
/** "welcomed the delegates", "will host the leaders": many, at what they came to, and no meeting of the one with them. */
export const WELCOMES_THOSE = new RegExp(String.raw`${WELCOMES}(?:${THOSE})\b`, 'u');
/** The same of those who are told to have come: "welcomed the leaders". */
export const WELCOMES_LEADERS = new RegExp(
  String.raw`${WELCOMES}(?:${THOSE}|(?:leaders|ministers|delegations|heads\s+of\s+(?:state|government|delegations?))\b(?!\s+(?:of|from)\s))`,
  'u',
);

/** "welcomed B to the summit": both are there. */
export const WELCOMES_TO = new RegExp(
  String.raw`^(?:welcom|greet)(?:ed|es|ing)\s+(?:[^.;]|(?<=\p{Lu})\.){2,80}?\s(?:back\s+)?(?:to|at)\s+${IT}`,
  'u',
);

const SOMEBODY =
  '(?:\\p{Ll}*(?:minister|president|premier|ambassador|secretar(?:y|ies)|chancellor|counterpart|colleague|leader|speaker|chair|head|chief|king|queen|prince|princess|emir|sultan|envoy|representative|director|commissioner|governor|mayor|guest|visitor|delegation|delegate|mission|group|team|official|member|lawmaker|deput(?:y|ies)|student|soldier|athlete|investor|journalist|ambassador|diplomat|commander|general|refugee|family|families|people|interlocutor|partner|host|man|men|woman|women|pope|patriarch|youth|victim|child|children|participant|parliamentarian|senator|judge|expert|businessm[ae]n|citizen|community|communities)s?)';
/** "welcomed Latvia's leadership", "welcomed the efforts of A": what one is glad of, and no guest. */
export const WELCOMES_THING = new RegExp(
  String.raw`^welcom(?:ed|es|e)\s+(?:(?:the|an?|this|that|these|those|its|their|his|her|all|both|any)\s+|(?:(?:the|Foreign|Prime|President|Minister)\s+)*(?:\p{Lu}[\p{L}.-]*\s+){0,5}\p{Lu}[\p{L}.-]*[’']s?\s+)(?!(?:[\p{L}-]+\s+){0,3}?${SOMEBODY}(?![\p{L}-]))(?:[\p{Ll}\d-]+\s+){0,3}?(?!(?:today|yesterday|here|warmly|also|newly|visiting|late)\b)[\p{Ll}-]{4,}(?=\s+(?:of|to|on|in|for|by|at|with|from|as|that|which|and|towards?|under)\s|\s*[.,;:"“”])`,
  'u',
);
