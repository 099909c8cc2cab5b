/** What is held again. */
const HELD = String.raw`(?:rounds?\s+of\s+(?:the\s+)?)?(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}[\p{L}\d.’&+/–-]*)\s+){0,6}?(?<noun>[Rr]ound|[Mm]eetings?|[Tt]alks|[Cc]onsultations?|[Dd]ialogues?|[Nn]egotiations|[Ss]essions?|[Cc]alls?|[Ss]ummit|[Cc]onference|Ministerial|Forum|Working\s+Group|Commission|Committee|Task\s+Force|\p{Lu}{3,6})`;
const NTH = String.raw`(?:[Ss]econd|[Tt]hird|[Ff]irst|[Ii]naugural|\p{L}{2,9}th|\d{1,2}(?:st|nd|rd|th))`;
const NEXT = String.raw`(?:next|(?:a|another|the)\s+(?:new|further|subsequent|follow-up)|another|(?:(?:a|another|the|their)\s+)?${NTH})`;
const IS_SET = String.raw`(?:(?:will|would|is|are|was|were|has\s+been|have\s+been)\s+)?(?:(?:to\s+)?(?:be\s+)?(?:held|hosted|convened|organi[sz]ed)|(?:to\s+)?take\s+place|(?:tentatively\s+|provisionally\s+)?(?:scheduled|planned|set|slated|due|expected|agreed))`;

const OF_THEM = String.raw`(?:\s+(?:of|between)\s+(?:the\s+)?(?:two\s+)?(?:talks|consultations|sides|parties|countries|delegations|ministers|leaders|presidents)){0,2}`;
const WILL_BE = String.raw`(?:(?:will|is\s+to|are\s+to)\s+(?:be\s+(?:held|hosted|convened|organi[sz]ed)|take\s+place)|(?:is|are)\s+(?:tentatively\s+|provisionally\s+)?(?:scheduled|planned|set|slated|due|expected))`;

/** Those who met will again: "agreed to hold the next round", "are to meet again". */
export const AGREED_NEXT = new RegExp(
  String.raw`(?<!\p{L})(?:agreed|plan(?:ned|s)?|decided|intend(?:ed)?|(?:are|were)\s+(?:due|set|scheduled|expected)|(?<=(?:are|were|will)\s))(?:\s?to)?\s?(?:(?:hold|convene|organi[sz]e|have)\s+(?:the\s+)?${NEXT}\s+${HELD}|(?:meet|reconvene|(?<speaks>speak|talk))\s+(?:by\s+(?:tele)?phone\s+)?(?:again|next)|reconvene|(?<=agreed\sto\s)(?:meet|hold\s+(?:(?:a|an|their)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,2}?(?:meeting|talks|summit|consultations|negotiations))(?=\s+(?:[\p{Ll}-]+\s+){0,3}?(?:in|on|next)\s))(?!\p{L})`,
  'u',
);

const LEVEL = String.raw`(?:vice|deputy)[-\s]minister(?:ial|s)?|expert(?:s[’']?)?(?:[-\s]level)?|working[-\s]level|technical(?:[-\s]level)?|senior[-\s]officials?[’']?(?:[-\s]level)?|staff[-\s]level|official[-\s]level`;
const AMONG = String.raw`experts|specialists|deput(?:y|ies)|vice[-\s]ministers|officials|negotiators|technical|working\s+groups?|(?:their\s+)?(?:teams|delegations)|representatives`;
const SITTING = String.raw`(?:consultations|talks|meetings?|negotiations|discussions|sessions?|dialogue)`;
/** What ministers agree that others of theirs are to hold: "hold | vice-ministerial consultations", "| a meeting of experts". */
export const OF_LEVEL = new RegExp(
  String.raw`^(?:hold|have|convene|organi[sz]e|conduct|arrange)\s+(?:[\p{L}’'-]+\s+){0,4}?(?:(?:${LEVEL})\s+(?:[\p{L}-]+\s+){0,2}?${SITTING}|${SITTING}\s+(?:of|between|among|at\s+the\s+level\s+of)\s+(?:the\s+)?(?:${AMONG}))(?!\p{L})`,
  'u',
);

/** Before what one has only said that one will do: "agreed to | hold the dialogue in Riga". */
export const INTENDS_TO =
  /\b(?:agree[ds]?|decide[ds]?|resolve[ds]?|intend(?:s|ed)?|plan(?:s|ned)?|propose[ds]?|offer(?:s|ed)?|promise[ds]?|pledge[ds]?|hope[ds]?|wish(?:es|ed)?|want(?:s|ed)?|ready|readiness|willing(?:ness)?|invite[ds]?|expressed\s[^.;]{0,40}?)\s+(?:[\p{L}]+\s+){0,3}?to\s+(?:jointly\s+)?$/u;

/** One of them is to speak with the others again: "intends to speak with both ministers again", "will meet with him again". */
export const WITH_AGAIN =
  /(?:\b(?:intends?|plans?|expects?|(?:is|are)\s+(?:due|set|scheduled|expected|planning))\s+to|\b(?:is|are)\s+to|\bwill)\s+(?:also\s+)?(?:(?<speaks>speak|talk)|meet)\s+(?:(?:with|to)\s+)?(?<whom>both(?:\s+(?:of\s+them|(?:the\s+)?(?:\p{Ll}+\s+)?(?:ministers|presidents|leaders|men|women|officials|counterparts|envoys|sides|parties)))?|(?:the\s+)?two\s+(?:ministers|leaders|presidents|officials)|him|her|them|each(?:\s+of\s+them)?)\s+(?:(?:by\s+(?:tele)?phone|separately|individually|in\s+person|both)\s+)*again\b/u;

/** "agreed to | a planning conference": what they agreed on is a meeting. */
export const AGREED_TO =
  /(?<!\p{L})agreed\s+(?:to|on|upon)\s+(?:an?|another|the\s+next)\s+(?:(?!(?:of|for|to|in|at|on|and|from|with|by)\s)[\p{L}\d’-]+\s+){0,4}?(?<noun>[Rr]ound|[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ww]orkshop|[Dd]ialogue)(?![\p{L}-])/u;
/** "The next consultations will be held". */
export const NEXT_IS_SET = new RegExp(
  String.raw`(?:^|(?<=[\s,]))(?:[Tt]he\s+)?[Nn]ext\s+${HELD}${OF_THEM}\s+${IS_SET}(?!\p{L})`,
  'u',
);
/** "The third round will be held". */
export const NTH_IS_SET = new RegExp(
  String.raw`(?:^|(?<=[\s,]))(?:[Tt]he\s+)?${NTH}\s+${HELD}${OF_THEM}\s+${WILL_BE}(?!\p{L})`,
  'u',
);

/** "The next meeting of the Joint Commission will be held": of those who are in it, whoever speaks of it. */
export const NEXT_OF_BODY = new RegExp(
  String.raw`(?<!\p{L})[Tt]he\s+(?:next|forthcoming|upcoming)\s+(?:\p{L}+\s+)?(?:meeting|session|round)\s+of\s+(?:the|their)\s+[^.;,]{0,90}?\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Ww]orking\s+[Gg]roup|[Tt]ask\s+[Ff]orce|[Bb]oard|[Cc]ontact\s+[Gg]roup)\b(?:\s+(?!(?:will|would|is|was|has)\b)[\p{L}-]+){0,8}?\s+${IS_SET}(?!\p{L})`,
  'u',
);
/** A round before the one told of: "The previous round took place | in Riga", "The last meeting of the Committee was held". */
export const ROUND_BEFORE =
  /^(?:The|Their|An?)\s+(?:previous|last|latest|most\s+recent|preceding|earlier|first|second|third|\p{Ll}+th)\s+(?:such\s+)?(?:(?!(?:of|in|on|and|to)\s)[\p{Ll}-]+\s+){0,2}?(?<noun>round|consultations|dialogue|session|talks|meeting|negotiations|summit)(?:\s+of\s+(?:the\s+|such\s+)?(?<of>(?:(?!(?:will|would|is|are|was|were|to|may|should|shall|can)\s)[\p{L}.-]+)(?:\s+(?!(?:will|would|is|are|was|were|to|may|should|shall|can|took|had)\s)[\p{L}.-]+){0,11}))?(?:,\s+(?:co-)?(?:chaired|hosted|mediated|led|convened)\s[^,;.]{2,120},)?\s+(?:was|were|had\s+been)?\s*(?:held|hosted|took\s+place|had\s+taken\s+place|convened)(?=\s+(?:in|on|last|earlier|\p{Lu}))/u;
/** A session of a body that meets again and again, told of beside what two held: "recalled that | the 11th plenary session of the Assembly was held in Riga". */
export const SESSION_BEFORE = new RegExp(
  String.raw`(?:^|(?<=\bthat\s))(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?)\s+(?:(?!(?:of|in|on|and|to)\s)[\p{L}\d-]+\s+){0,2}?(?:${NTH}|plenary|regular|annual|extraordinary|last|previous|latest|inaugural)\s+(?:(?!(?:of|in|on|and|to)\s)[\p{L}-]+\s+){0,2}?(?:session|sitting|meeting|assembly|round)\s+of\s+(?:the\s+)?(?!(?:talks|consultations|negotiations|political)\b)[^.;,]{2,100}?\s(?:(?:was|were|had\s+been|has\s+been)\s+)?(?:held|hosted|convened|took\s+place|taken\s+place)(?=\s+(?:in|on|last|earlier|by|\p{Lu}))`,
  'u',
);
export const OF_SESSION =
  /\b(?:session|sitting|commission|committee|assembly|council|summit|round|forum)\b/iu;
/** A meeting that is none of those told of: "A meeting of experts was held", "No talks have been held since, | when", "The meeting was preceded by | one of experts". */
export const SOME_MEETING =
  /^(?:No|An?|Another)\s+(?:[\p{L}-]+\s+){0,4}?(?:meetings?|round|session|talks|negotiations|summit|consultations)\s+(?:of|between|among|in|at\s+the\s+level|on|dedicated|devoted|ha[sd])\s|^The\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|session|talks|consultations|visit|dialogue|forum|summit)\s+(?:was|were)\s+preceded\s+by\s/u;
/** Who held a round before: "Latvia hosted an earlier round of talks | in Riga", "Latvia, which hosted". */
export const HOSTED_BEFORE =
  /(?:,\s+which|(?<=[\p{L}.)]))\s+(?:(?:had|has)\s+)?(?:previously\s+|also\s+|earlier\s+)?(?:hosted|held|mediated|convened)\s+(?:an?\s+(?:earlier|previous|first|separate|similar)|the\s+(?:previous|last|first|earlier|preceding))\s+(?:round(?:\s+of\s+(?:the\s+)?(?:[\p{Ll}-]+\s+)?(?:talks|negotiations|consultations))?|meeting|session|summit)(?=\s+(?:in|on|last)\s)/u;

/** What is looked forward to: "looks forward to hosting the next dialogue". */
export const LOOKS_TO_NEXT = new RegExp(
  String.raw`(?<!\p{L})look(?:s|ed)?\s+forward\s+to\s+(?:(?:hosting|holding|convening|reconvening\s+(?:at|for))\s+)?(?:the|an?|their|its)\s+(?:next|second|third|fourth|fifth|\p{Ll}+th)\s+${HELD}(?!\p{L})`,
  'u',
);
/** One hopes to see another, which is to come: "looks forward to hosting". */
export const LOOKS_FORWARD =
  /(?<!\p{L})look(?:s|ed|ing)?\s+forward\s+to\s+(?:hosting|welcoming|receiving|seeing|meeting(?:\s+with)?)(?!\p{L})/u;
/** Right behind where a guest is to be welcomed: what they come for: "to Riga in May | for the next round of the Dialogue". */
export const COMES_FOR =
  /^[^.;]{0,40}?\bfor\s+(?:the|an?|their|another)\s+(?:(?:next|annual|first|second|third|\p{Ll}+th|upcoming|round|session|of|the)\s+){0,6}(?:[\p{Lu}\d][\p{L}\d.’'&+–-]*\s+){0,6}(?<noun>[Dd]ialogue|[Cc]onsultations|[Ss]ummit|[Tt]alks|[Nn]egotiations|[Cc]onference|[Ff]orum|Commission|Committee|Ministerial)\b/u;
/** Right behind "welcoming": whom, told by no name. */
export const GUEST_UNNAMED =
  /^\s+(?:him|her|(?:the|his|her)\s+(?:\p{L}+\s+){0,3}?(?:[Mm]inister|[Pp]resident|[Pp]remier|[Ss]ecretary|[Cc]hancellor|[Cc]ounterpart|[Cc]ommissioner))\s+(?:back\s+)?(?:to|in)\s/u;
/** Rounds of other things than talks. */
export const OF_A_VOTE =
  /\b(?:election|vot|ballot|poll|tournament|championship|match|cup|tender)/iu;
