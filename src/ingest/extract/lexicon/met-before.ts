/** Those who met last, by what they are. */
export const THEY = String.raw`(?:[Tt]hey|[Bb]oth|[Tt]he\s+(?:(?:two|both|three|four|five)\s+)?(?:(?:countries|nations|states|neighbou?rs)['’]\s+)?(?:(?:foreign|prime|defen[cs]e|top|chief|senior)\s+)?(?:leaders|presidents|ministers|men|women|sides|officials|diplomats|envoys|premiers|counterparts|negotiators|heads\s+of\s+(?:state|government))|[Tt]he\s+(?:two|pair|duo))`;
const HAD = String.raw`(?:(?:had|have)\s+)?(?:also\s+)?`;
const MET = String.raw`(?:met|spoken?|talked|gathered|convened|sat\s+down|held\s+(?:talks|negotiations|consultations)|had\s+talks|s(?:aw|een)\s+each\s+other)`;
/** "met twice this year, | in Riga and in Oslo". */
const OFTEN_MET = String.raw`${MET}\s+(?:once|twice|before|(?:three|four|several)\s+times)(?:\s+(?:already\s+)?(?:this|last)\s+(?:year|month|week|summer|spring|autumn|winter))?(?:,(?=\s+(?:in|on|at)\s))?`;
const BEFORE = String.raw`(?:first|last|previously|most\s+recently|earlier)`;

/** "The two leaders first | met", "last spoke": a meeting or a call before, of those who met last. */
export const FIRST_MET = new RegExp(
  String.raw`\b(?<!\b(?:of|from|between|by|for)\s)${THEY}\s+${HAD}(?:${BEFORE}\s+${MET}|${MET}\s+(?:previously|earlier)|met\s+for\s+the\s+(?:first|last)\s+time|(?:had|have)\s+${OFTEN_MET}|(?:had|have)\s+(?:also\s+)?spoken)(?:\s+(?:before|face-to-face|in\s+person|previously|by\s+(?:tele)?phone|(?:on|over)\s+the\s+phone))*(?:\s+(?:at|during|on\s+the\s+(?:sidelines|margins|fringes)\s+of)\s+(?:an?|the)\s+[^.,;]{3,80}?(?=\s+(?:in|on|last|earlier)\s))?(?![\p{L}-])`,
  'u',
);

const WHICH = String.raw`(?:last|previous|latest|most\s+recent|first|earlier)`;
const EVENT = String.raw`(?:[\p{Ll}-]+\s+){0,3}?(?:meeting|talks|encounter|discussions?|(?:(?:tele)?phone|video)\s+talks|calls?|conversation)`;
const WAS = String.raw`(?:(?:had\s+)?(?:was|were|been|took|taken)(?:\s+(?:held|place))?|happened|occurred)`;
const OF_THEM = String.raw`(?:between|of)\s+(?:them|the\s+(?:two|pair)(?![\p{L}-])(?:\s+(?!sides|states|countries|parties|delegations|nations)\p{Ll}+)?|${THEY})`;

/**
 * "Their previous phone call took place | on 3 May", "The last meeting between the two was held | in Riga", "The last
 * time they spoke was | in May": the same by the noun.
 */
export const LAST_EVENT = new RegExp(
  String.raw`\b(?:(?:[Tt]heir|[Oo]ur)\s+${WHICH}\s+${EVENT}|[Tt]he\s+${WHICH}\s+${EVENT}\s+${OF_THEM})(?:\s+${WAS}|,?\s+held|,)(?=,?\s+(?:on|in|at|last|earlier|(?:two|three|a|several)\s+\p{Ll}+\s+(?:ago|earlier))\s)|\b[Tt]he\s+(?:last|previous|first)\s+time\s+${THEY}\s+${HAD}${MET}(?:\s+(?:face-to-face|in\s+person|by\s+(?:tele)?phone|(?:on|over)\s+the\s+phone))?\s+was(?![\p{L}-])`,
  'u',
);

/** "(A and B) last | met": the same of those who are named. */
export const NAMED_MET = new RegExp(
  String.raw`^\s+(?:${HAD}${BEFORE}\s+${MET}|(?:had|have)\s+(?:already\s+)?${OFTEN_MET})(?:\s+(?:face-to-face|in\s+person|by\s+(?:tele)?phone|(?:on|over)\s+the\s+phone))?(?![\p{L}-])`,
  'u',
);

/** "their third summit, after earlier meetings | in April and May". */
export const AFTER_MEETINGS =
  /\b(?:[Aa]fter|[Ff]ollowing)\s+(?:(?:their|earlier|previous|prior|similar|first|two|three|four)\s+){0,3}(?:meetings|summits|encounters)(?:\s+held)?(?=\s+(?:in|on|at)\s)/u;

/** Leads to one more day or place of meetings: "in April | and again". */
export const AND_AGAIN =
  /^(?:,?\s+and(?:\s+(?:again|then|later|once\s+more|also|most\s+recently))?|,\s+(?:again|then|later))(?=\s)/u;
