import { parseBody } from '../bodies/parse-body';
import type { BodyPhrase } from '../bodies/body-phrase';
import { parseName } from '../names/person-name';
import type { Token } from '../tokens';
import type { TitlePhrase } from './title-phrase';

/**
 * The ministry that stands between an office and its holder: "the Permanent Secretary, | Ministry of Trade|,
 * Anna Lee". Null where no name follows or the office is another body's.
 */
export function bodyBeside(
  tokens: Token[],
  { to, body, isCapital }: TitlePhrase,
): BodyPhrase | null {
  const isLed = tokens[to]?.text === ',' && tokens[to - 1]?.isPossessive === false;
  if (body || !isCapital || !isLed) return null;
  const unit = parseBody(tokens, to + (tokens[to + 1]?.lower === 'the' ? 2 : 1));
  const isUnit = unit?.ground === 'HEAD' && /^(?:MINISTRY|DEPARTMENT)$/.test(unit.kind);
  if (!isUnit || tokens[unit.to]?.text !== ',') return null;
  const name = parseName(tokens, unit.to + 1, true);
  const isNamed = name !== null && (name.hasHonorific || name.to - name.from > 1);
  return isNamed && !tokens[name.to]?.isCapital ? unit : null;
}

/**
 * The ministry that stands behind an officer's office in apposition: "Anna Lee, Permanent Secretary, | Ministry of
 * Trade|, met": where she is, and no party beside her.
 */
export function unitBeside(
  tokens: Token[],
  { to, body, isCapital }: TitlePhrase,
): BodyPhrase | null {
  if (body || !isCapital || tokens[to]?.text !== ',') return null;
  const unit = parseBody(tokens, to + (tokens[to + 1]?.lower === 'the' ? 2 : 1));
  const isUnit = unit?.ground === 'HEAD' && /^(?:MINISTRY|DEPARTMENT)$/.test(unit.kind);
  return isUnit && /^(?:[,.;)]|and)$/.test(tokens[unit.to]?.lower ?? '.') ? unit : null;
}
