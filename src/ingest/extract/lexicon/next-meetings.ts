import { TOWN_NOUN } from './town-nouns';

/** Leads to the next whom one met, with a space behind: "met A on Monday | and then with B". */
export const AND_NEXT =
  /^,?\s+(?:(?:and|before|then|followed\s+by)(?:,?\s+(?:then|later|also|subsequently|afterwards|finally|separately|individually)(?:,(?=\s))?)?\s+(?:(?:an?\s+)?(?:separate\s+)?(?:meetings?|talks|consultations|discussions|conversations?)\s+|(?:another(?:\s+(?:meeting|one))?|an?\s+(?:separate|second|further)\s+one)\s+(?=with\s))?(?=(?:with|to|on|in|the)\s|(?:\p{Ll}[\p{L}-]*\s+){0,4}\p{Lu}))|^,\s+(?=\p{Lu})/u;
/** Of words that lead to the next: they say of themselves that it is another meeting. */
export const PARTS = /\b(?:followed\s+by|separately|individually|another|one\s+with)\b/u;
/** Between two of a row who were met each by himself. */
export const PARTS_ROW =
  /^[^.;]{0,60}?(?:\band,?\s+(?:separately|individually|then|later),?\s+(?:with\s+)?|,?\s+followed\s+by\s+(?:(?:an?\s+)?(?:separate\s+)?(?:meetings?|talks|consultations|discussions|conversations?|calls?)\s+)?with\s+)(?:the\s+)?$/u;
/** Leads to a day or a town. */
export const LEADS_TO_DETAIL = new RegExp(
  String.raw`^,?\s+(?:(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone,?\s+)?(?:(?:on|in|at|during|later|earlier|back)\s+){0,2}(?:the\s+)?(?:${TOWN_NOUN})?(?=[\p{L}\d])`,
  'u',
);
/** A part of a day, or the meal at which one met: "on Monday | morning", "| in the afternoon", "| over dinner". */
export const PART_OF_DAY =
  /^\s+(?:(?:(?:later|earlier)\s+)?in\s+the\s+)?(?:(?:early|late)\s+)?(?:morning|afternoon|evening)(?!\p{L})|^\s+(?:at\s+(?:noon|midday|night)|over\s+(?:(?:a\s+)?(?:working\s+)?(?:breakfast|lunch|dinner)|coffee))(?!\p{L})/u;
/** The room or the house, before the day: "met A | at the Merdeka Palace | on Monday and B on Tuesday". */
export const VENUE =
  /^\s+(?:at|in|inside|aboard)\s+(?:the|an?|his|her|their|its)\s+(?:[\p{L}’'.-]+\s+){0,4}?[\p{L}’'-]+(?=\s+on\s+(?:\d|\p{Lu}))/u;
/** Behind the day or town of the last whom one met, where nothing says what they did: a verb would. */
export const ENDS_TELLING =
  /^(?:\s*[.;]|\s*$|,\s+(?!(?:who|which)\b)|\s+(?:and|to|for|before|during|where|after|at|on\s+the\s+sidelines)\b)/u;
/** Another day than the one told before: "on Monday, and C | a day later". */
export const A_DAY_LATER =
  /^\s+(?:(?:an?|one|the|two|three|four|five|several|some|\d+)\s+)?(?:(?:days?|weeks?|months?)\s+(?:later|earlier|before|after|afterwards)|(?:next|following|previous)\s+(?:day|week))(?!\p{L})/u;
