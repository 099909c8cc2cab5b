import { GATHERING } from './gatherings';
import { WILL } from './meeting-cues';

const EVENT = String.raw`(?:${GATHERING}|dialogue|consultations|round|commission|congress)`;

/** Behind the town that is to have it: "Riga | will host". */
export const TOWN_HOSTS = new RegExp(
  String.raw`^,?\s+${WILL}\s+(?:then\s+|also\s+)?(?:host|be\s+the\s+(?:host|venue|site|scene)\s+(?:of|for)|be\s+home\s+to|welcome)(?=\s+(?:the|an?|its|their)\s)`,
  'u',
);
/** Before the person who is to host it: "discussed the forum which | A | will host". */
export const EVENT_WHICH = new RegExp(
  String.raw`\b(?:an?|the|their|its|this\s+year[’']s|next\s+year[’']s)\s+(?:(?!(?:to|for|in|on|at|with|that|which)\s)[\p{L}\d][\p{L}\d’'.-]*\s+){0,7}?(?<noun>${EVENT})(?:\s+(?:of|on|for)\s+(?:[\p{L}][\p{L}’'-]*\s+){0,5}?[\p{L}’'-]+)?,?\s+(?:which|that)\s+(?:the\s+)?$`,
  'iu',
);
export const PERSON_HOSTS = new RegExp(
  String.raw`^(?:\s+and\s+[^.;,]{2,80}?)?\s+${WILL}\s+(?:also\s+)?(?:co-)?(?:host|chair|convene|open)(?!\p{L})`,
  'u',
);

const LEAD = String.raw`(?:(?:co-)?(?:chair|lead|head|host|open)|preside\s+over|moderate)`;
const LED = String.raw`(?:(?:co-)?(?:chaired|led|headed|hosted|opened)|presided\s+over|moderated)`;
const OF_SIDE = String.raw`(?:(?:the|his|her|its|their|both)\s+)?(?:[\p{L}.’'-]+\s+){0,3}(?:sides?|delegations?|teams?|parties)`;
const OF_IT = String.raw`(?:it|them|(?:the|that|this)\s+(?:[\p{Ll}-]+\s+){0,2}${EVENT})`;
/** Right behind those who will lead what was told of right before. */
export const WILL_LEAD_IT = new RegExp(
  String.raw`^,?\s+${WILL}\s+(?:jointly\s+)?${LEAD}\s+(?:${OF_SIDE}|${OF_IT})(?!\p{L})`,
  'iu',
);
/** "and B | the Norwegian one". */
export const AND_THE_OTHER =
  /^,?\s+(?:the\s+)?(?:\p{Lu}[\p{L}’-]+(?:\s\p{Lu}\p{L}+)?(?:[’']s)?|other|opposite)\s+(?:one|side|delegation|team)(?!\p{L})|^,?\s+(?:that|the\s+one)\s+of\s+\p{Lu}/u;
/** Right before those by whom it will be led. */
export const TO_BE_LED_BY = new RegExp(
  String.raw`(?:^|[^.;]*[\s,])(?:(?:will|is|are|due|expected|set|scheduled)\s+(?:to\s+)?be|to\s+be)\s+(?:jointly\s+)?${LED}\s+by\s+(?:the\s+)?$`,
  'u',
);
/** "with | A and B | leading the sides". */
export const WITH_LEADING = /[\s,]with\s+(?:the\s+)?$/u;
export const LEADING =
  /^,?\s+(?:(?:co-)?(?:chairing|leading|heading|hosting)|presiding|in\s+the\s+chair|at\s+the\s+head)(?!\p{L})/u;
/** Opens a sentence on who will lead it: "The Latvian side will be led by", "It will be chaired by". */
export const OPENS_ON_IT = new RegExp(
  String.raw`^(?:It|They|The(?:\s+[\p{L}’'-]+){0,3}\s+(?:delegations?|sides?|teams?|${EVENT}))\s+(?:will|is|are)\s`,
  'iu',
);
