import type { BodyPhrase, BodyReader } from './body-phrase';
import type { Token } from '../tokens';

const NUMBER = /^\d+(?:st|nd|rd|th)$/i;
const ORDINAL =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)$/;
const TROOPS =
  /^(?:army|fleet|division|corps|brigade|regiment|battalion|squadron|wing|airborne|infantry|cavalry|armou?red|mechani[sz]ed|mountain|artillery|guards|expeditionary|marine|air|security|assault|motorized|rifle|combat|theater|task)$/;
const UNITS = /^(?:army|fleet|division|corps|brigade|regiment|battalion|squadron|force)$/;
const OFFICES = /^(?:Department|Directorate|Division|Committee|Chamber|Section|Bureau|Office)$/;
const LONGEST = 5;

/** Whether a number at a token is one of troops, whose noun follows: "82nd | Airborne Division". */
export function isNumberedUnit(tokens: Token[], at: number): boolean {
  if (!NUMBER.test(tokens[at]?.text ?? '')) return false;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (!token?.isCapital || !TROOPS.test(token.lower)) return false;
    if (UNITS.test(token.lower) && !tokens[i + 1]?.isCapital) return true;
  }
  return false;
}

/**
 * A unit that its number tells apart: "the 82nd Airborne Division", "the Second European Department". Null
 * where the number is said of another thing ("the First Latvian Bank" is read without it).
 */
export function numberedUnitAt(
  tokens: Token[],
  from: number,
  parseBody: BodyReader,
): BodyPhrase | null {
  const isOrdinal = ORDINAL.test(tokens[from]?.text ?? '') && tokens[from + 1]?.isCapital === true;
  if (!isOrdinal && !isNumberedUnit(tokens, from)) return null;
  const unit = parseBody(tokens, from + 1);
  if (unit?.ground !== 'HEAD' || unit.from !== from + 1) return null;
  const isOffice = tokens.slice(unit.from, unit.to).some(({ text }) => OFFICES.test(text));
  return isOrdinal && !isOffice ? null : { ...unit, from };
}
