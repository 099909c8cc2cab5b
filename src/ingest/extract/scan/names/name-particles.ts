import { PARTICLES } from '../../lexicon/function-words';
import { HEADS } from '../../lexicon/titles';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** "and" between family names: "da Costa | e | Silva", "Sáenz | y | Duarte". */
const JOINING = /^[ey]$/;

/**
 * Whether a word in lower case is part of a name that begins at `from`: after capitals, and before them
 * where an office or a form of address leads: "Secretary General | da Rocha".
 */
export function isParticleAt(
  tokens: Token[],
  i: number,
  from: number,
  isAddressed: boolean,
): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || token.isCapital) return false;
  if (JOINING.test(token.text))
    return i > from + 1 && before?.isCapital === true && next?.isCapital === true;
  if (!PARTICLES.has(token.lower) || !leadsToName(tokens, i + 1)) return false;
  // "Secretary | General | da Rocha" ends with no noun for offices.
  const isOffice = HEADS.has(before?.lower ?? '') || before?.text === 'General';
  const isLed = before?.isCapital === true && isOffice && !before.isPossessive;
  return i > from || isAddressed || isLed;
}

/** "von | der Leyen": after particles a capital follows. */
function leadsToName(tokens: Token[], at: number): boolean {
  let i = at;
  while (PARTICLES.has(tokens[i]?.lower ?? '') && !tokens[i]?.isCapital) i++;
  return tokens[i]?.isCapital ?? false;
}

/** "Charles | III", "Elizabeth | I"; but in "In Riga | I met", "With Khan | I will" one speaks who writes. */
export function isNumeral(tokens: Token[], from: number, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (text !== 'I') return /^[IVX]{2,4}$|^[VX]$/.test(text);
  return knownAt(tokens, from)?.to !== i && !OF_WRITER.test(tokens[i + 1]?.lower ?? '');
}

const OF_WRITER = /^(?:will|am|have|shall|would)$/;
