import { IT } from './gatherings';

/** "hosted the two-day summit": none by a name, a day or a place of its own. */
export const IT_AGAIN = new RegExp(String.raw`^(?:\p{L}+\s+){1,3}?${IT}(?!\s+(?:in|at)\s)`, 'u');

/** "A and B | also spoke." */
export const ALSO_SPOKE =
  /^\s+(?:(?:also|both|then|later)\s+)*spoke(?:\s+(?:too|as\s+well|remotely|virtually|first|last|next))?\s*[.;]/u;

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
