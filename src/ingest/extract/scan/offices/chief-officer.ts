import type { Token } from '../tokens';

/** Who is the chief of those who do a task: nouns that name an office after "Chief" and the task alone. */
const OFFICERS =
  /^(?:Officer|Physician|Veterinarian|Scientist|Economist|Statistician|Engineer|Inspector|Auditor|Accountant|Actuary|Epidemiologist|Pharmacist|Psychiatrist|Architect)$/;
const LONGEST = 7;

/**
 * The index of the noun of an office that "Chief" at a token begins: "Chief Executive | Officer", "Chief
 * Trade and Labour | Officer"; the index itself where none ends it.
 */
export function chiefOfficerAt(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== 'Chief') return at;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const [word, next] = [tokens[i], tokens[i + 1]];
    if (!word?.isWord || (word.isPossessive && !OFFICERS.test(baseOf(word.text)))) return at;
    if (OFFICERS.test(baseOf(word.text)) && i > at + 1) return i;
    const isJoint = i > at + 1 && /^(?:and|&|of)$/.test(word.lower) && next?.isCapital === true;
    if (!word.isCapital && !isJoint) return at;
  }
  return at;
}

const baseOf = (text: string): string => text.replace(/['’]s$/, '');

/** Whether the noun of such an office stands at a token. */
export function isChiefOfficer(tokens: Token[], i: number): boolean {
  if (!OFFICERS.test(baseOf(tokens[i]?.text ?? ''))) return false;
  for (let at = i - 2; at > i - LONGEST && at >= 0; at--)
    if (chiefOfficerAt(tokens, at) === i) return true;
  return false;
}
