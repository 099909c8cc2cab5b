/** Cheap: no sentence without one of these tells of a call to come. */
export const MAY_BE_CALL =
  /\b(?:(?:(?:tele)?phone|video)\s+(?:call|conversation|conference|talk)|calls?)\b/u;

const CALL = String.raw`(?:(?:(?:tele)?phone|video|conference)\s+(?:call|conversation|talk)s?|video\s?conferences?|calls?(?!\s+(?:for|to|on|sign|cent)\b))`;
const BEFORE = String.raw`(?:\b[Aa]n?|\b[Aa]nother|\b[Tt]he|\b[Hh]is|\b[Hh]er|\b[Tt]heir)\s+(?:(?:new|further|separate|next|second|first|follow-up|direct|joint|planned)\s+){0,2}`;
/** A call by its noun, up to who is to have it: "a telephone call with | A", "a call between the two presidents". */
export const CALL_OF = new RegExp(
  String.raw`${BEFORE}${CALL}\s+(?:(?<between>between|of)|(?<with>with))(?:\s+(?<two>(?:the\s+two|both)(?:\s+\p{Ll}+)?))?`,
  'u',
);
/** Right behind who is to have it, up to the day: it is to come. */
export const IS_TO_COME =
  /^[^.;]{0,60}?\s(?:(?:is|are|was|were)\s+(?:(?:also|now|already|currently)\s+)*(?:being\s+(?:arranged|prepared|planned|organi[sz]ed|set\s+up|scheduled|worked\s+on)|(?:scheduled|planned|expected|due|set|slated|foreseen)\b)|will\s+(?:also\s+)?(?:take\s+place|follow|be\s+held)|has\s+been\s+(?:arranged|scheduled|agreed|set))/u;
/** Right before a call: they agreed to it. */
export const AGREED_TO =
  /\b(?:agreed|decided|arranged)\s+(?:(?:also|soon|then)\s+)?(?:to\s+(?:hold|have|organi[sz]e|arrange|schedule|set\s+up)|on)\s+$/u;
/** The officer of a state who is not named, with whom it is to be: "the president of | South Korea". */
export const OFFICER_OF = /^\s+the\s+(?:\p{Ll}+\s+){1,4}of\s+(?:the\s+)?$/u;
