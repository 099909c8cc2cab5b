/** What is held again. */
const HELD = String.raw`(?:rounds?\s+of\s+(?:the\s+)?)?(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}[\p{L}\d.’&+/–-]*)\s+){0,6}?(?<noun>[Rr]ound|[Mm]eetings?|[Tt]alks|[Cc]onsultations|[Dd]ialogues?|[Nn]egotiations|[Ss]essions?|[Cc]alls?|[Ss]ummit|[Cc]onference|Ministerial|Forum|Working\s+Group|Commission|Committee|Task\s+Force|\p{Lu}{3,6})`;
const NEXT = String.raw`(?:next|(?:a|another|the)\s+(?:second|third|fourth|new|further|subsequent|follow-up)|another)`;
const IS_SET = String.raw`(?:(?:will|is|are|was|were|has\s+been|have\s+been)\s+)?(?:(?:to\s+)?(?:be\s+)?(?:held|hosted|convened|organi[sz]ed)|(?:to\s+)?take\s+place|(?:tentatively\s+|provisionally\s+)?(?:scheduled|planned|set|slated|due|expected|agreed))`;

/** Those who met will again: "agreed to hold the next round", "are to meet again". */
export const AGREED_NEXT = new RegExp(
  String.raw`(?<!\p{L})(?:agreed|plan(?:ned|s)?|decided|intend(?:ed)?|(?:are|were)\s+(?:due|set|scheduled|expected)|(?<=(?:are|were|will)\s))(?:\s?to)?\s?(?:(?:hold|convene|organi[sz]e|have)\s+(?:the\s+)?${NEXT}\s+${HELD}|(?:meet|reconvene|speak)\s+(?:again|next)|reconvene|(?<=agreed\sto\s)(?:meet|hold\s+(?:(?:a|an|their)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,2}?(?:meeting|talks|summit))(?=\s+(?:[\p{Ll}-]+\s+){0,3}?(?:in|on|next)\s))(?!\p{L})`,
  'u',
);

/** "agreed to | a planning conference": what they agreed on is a meeting. */
export const AGREED_TO =
  /(?<!\p{L})agreed\s+(?:to|on|upon)\s+(?:an?|another|the\s+next)\s+(?:(?!(?:of|for|to|in|at|on|and|from|with|by)\s)[\p{L}\d’-]+\s+){0,4}?(?<noun>[Rr]ound|[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ww]orkshop|[Dd]ialogue)(?![\p{L}-])/u;
/** "The next consultations will be held". */
export const NEXT_IS_SET = new RegExp(
  String.raw`(?:^|(?<=[\s,]))(?:[Tt]he\s+)?[Nn]ext\s+${HELD}(?:\s+(?:of|between)\s+(?:the\s+)?(?:two\s+)?(?:sides|parties|countries|delegations|ministers|leaders|presidents))?\s+${IS_SET}(?!\p{L})`,
  'u',
);

/** What is looked forward to: "looks forward to hosting the next dialogue". */
export const LOOKS_TO_NEXT = new RegExp(
  String.raw`(?<!\p{L})look(?:s|ed)?\s+forward\s+to\s+(?:(?:hosting|holding|convening|reconvening\s+(?:at|for))\s+)?(?:the|an?|their|its)\s+(?:next|second|third|fourth|fifth|\p{Ll}+th)\s+${HELD}(?!\p{L})`,
  'u',
);
/** One hopes to see another, which is to come: "looks forward to hosting". */
export const LOOKS_FORWARD =
  /(?<!\p{L})look(?:s|ed|ing)?\s+forward\s+to\s+(?:hosting|welcoming|receiving|seeing|meeting(?:\s+with)?)(?!\p{L})/u;
