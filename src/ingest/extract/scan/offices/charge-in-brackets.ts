import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** Officers of whom a ministry has several, whom brackets tell apart by what they are in charge of. */
const OFFICERS =
  /^(?:secretary|director|director-general|counsell?or|first-secretary|attach[eé]|deputy|adviser|advisor)$/;
const LONGEST = 7;

/**
 * The index after the charge of an officer in brackets: "Secretary | (East)", "Additional Secretary |
 * (Bilateral Affairs - East)". `at` where brackets tell another thing: a short form, a state, a party.
 */
export function afterCharge(tokens: Token[], at: number, head: string): number {
  if (tokens[at]?.text !== '(' || !OFFICERS.test(head)) return at;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token?.text === ')') return i > at + 1 ? i + 1 : at;
    const isJoint = i > at + 1 && /^(?:and|&|of|for|[-–—/])$/.test(token?.lower ?? '');
    if (!token || !(isJoint || isOfCharge(tokens, i))) return at;
  }
  return at;
}

function isOfCharge(tokens: Token[], i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || /^(?:retired|retd|rtd|acting|designate)$/.test(lower))
    return false;
  const kind = knownAt(tokens, i)?.known.kind;
  return kind !== 'COUNTRY' && kind !== 'CITY' && kind !== 'BODY';
}
