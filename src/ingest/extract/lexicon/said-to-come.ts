import { THEY } from './met-before';

/** A gathering that is named right behind, after some words of its name. */
const NAMED = String.raw`(?:an?|the|this|next|their|its)\s+(?:(?!(?:sidelines?|margins?|fringes?)\b)[\p{L}\d’'./+–-]+\s+){0,8}$`;

/** Right behind one who says that they will come: "(Minister A) confirmed her participation in | the Riga Forum". */
export const CONFIRMS = new RegExp(
  String.raw`^,?\s+(?:(?:has|have|had|also|then|once\s+again)\s+){0,2}(?:(?:re)?confirmed|reaffirmed|reiterated|announced)\s+(?:that\s+(?:he|she|they)\s+(?:would|will)\s+(?:attend|participate\s+in|take\s+part\s+in|come\s+to|join)|(?:his|her|their)\s+(?:\p{Ll}+\s+){0,2}?(?:participation|attendance|presence)\s+(?:in|at))\s+${NAMED}`,
  'u',
);

/** Behind those who have more to talk of there: "(A and B) agreed to continue the discussion at | the Riga summit". */
export const AGREED_AT = new RegExp(
  String.raw`^,?\s+(?:(?:has|have|had|also|then|both)\s+){0,2}(?:agreed|arranged|promised|planned?|intend(?:ed)?|undertook)\s+to\s+(?:continue|resume|return\s+to|go\s+on\s+with|take\s+up|revisit|pursue|deepen|develop)\s(?:[^.;]|\.(?=\p{L})){2,90}?\s(?:at|during|in\s+the\s+course\s+of)\s+${NAMED}`,
  'u',
);

/** Those who do either, where nobody is named for it. */
export const SUBJECT_OF_ALL = new RegExp(String.raw`(?:^|[,;]\s+)(?<they>${THEY})$`, 'u');
export const SUBJECT_OF_ONE = /(?:^|[,;]\s+)(?<who>[Hh]e|[Ss]he)$/u;
