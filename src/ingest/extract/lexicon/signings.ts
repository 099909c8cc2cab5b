import { WILL } from './meeting-cues';

/** Signings: bodies or persons are named after these words. */
export const SIGNED =
  /\b(?:was|were)\s+signed\s+(?:(?:in|at)\s[^.;,]{2,50}?\s|on\s+\p{Lu}\p{Ll}+day\s){0,2}(?:(?:today|yesterday)\s+)?(?:by\s+and\s+)?(?:between|by)\b/u;

const PAPER = String.raw`(?:[Aa]greements?|[Aa]ccords?|[Mm]emorand(?:um|a)|MOUs?|MoUs?|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Dd]eclaration|[Cc]onvention|[Pp]act|[Cc]ontracts?|[Pp]rogram(?:me)?|[Pp]lan|[Rr]oad\s?map|[Cc]ommuniqu[eé]|[Dd]ocuments?|[Cc]ompact|[Ff]ramework|[Ll]etters?\s+of\s+[Ii]ntent|[Aa]rrangement|[Ss]tatement)`;
/** "A and B | signed a memorandum": right behind those who did it together. */
export const SIGNED_TOGETHER = new RegExp(
  String.raw`^,?\s+(?:(?:also|then|later|today|yesterday|jointly|formally|both)\s+){0,2}(?:(?<plan>${WILL})\s+(?:(?:also|then|later|jointly)\s+)?sign|signed)\s+(?:an?|the|their|two|three|four|several|\p{Lu}[\p{L}.]+(?:[-–]\p{Lu}[\p{L}.]+)?)\s+(?:(?!(?:and|who|which|that|where)\s)[\p{L}\d.’'&–-]+\s+){0,8}?${PAPER}(?![\p{L}])`,
  'u',
);
/** Between what one signed and with whom: "a memorandum | on trade with B". */
export const SIGNED_WITH = /^(?:[^.;,]{0,80}?\s)?with\s+(?:the\s+)?$/u;
/** Who looked on: "The document was signed | in the presence of A". */
export const SIGNED_BEFORE =
  /\b(?:was|were)\s+signed\s+(?:[^.;]{0,60}?\s)?in\s+the\s+presence\s+of\s+/u;
/** Who came to what was signed before: "A attended the signing ceremony". */
export const AT_SIGNING =
  /\b(?:[Tt]he|[Tt]his)\s+(?:official\s+|formal\s+)?signing(?:\s+ceremony)?(?![\p{L}-])(?!\s+of\b)/u;
