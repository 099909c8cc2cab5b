import { NUMBER } from '../../time/pattern';

const OFFICERS = String.raw`(?:ministers|envoys|negotiators|presidents|leaders|diplomats|chiefs|premiers|secretaries|advis[eo]rs|officials|ambassadors|commanders)`;
const TALKS = String.raw`(?:talks|consultations|discussions|negotiations|a\s+(?:[\p{Ll}-]+\s+){0,3}(?:meeting|session))`;

/** "The top envoys of Latvia and Norway held phone talks": officers of two states, whom no one names. */
export const OFFICERS_TALKED = new RegExp(
  String.raw`^(?:[^.;]{0,60}?\s)?[Tt]he\s+(?:(?:${NUMBER}|[\p{L}-]+)\s+){0,5}${OFFICERS}\s+(?:of|from)\s+(?:the\s+)?\p{Lu}[^.;]{2,60}?\s(?<verb>(?:held|had|conducted|began|resumed|opened)\s+(?:(?:[\p{Ll}-]+)\s+){0,3}?(?<phone>(?:tele)?phone\s+)?${TALKS})(?!\s+with\b)`,
  'u',
);

/** Behind two who are named: what they did there together. */
export const DID_THERE =
  /^(?:,\s[^.;]{2,90}?)?,?\s+(?:also\s+|both\s+)?(?:shared|discussed|agreed|exchanged|reviewed|reaffirmed|underscored|underlined|stressed|noted|confirmed|pledged|decided|assessed|talked|spoke|expressed|vowed|had\s+(?:consultations|discussions)|reached)\b/u;
