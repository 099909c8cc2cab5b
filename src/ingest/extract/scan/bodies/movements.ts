import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/**
 * A movement or a broadcaster that is known by name, where its Arabic article stands in lower case or by
 * itself ("al-Qaeda", "al Jazeera"), or where its fighters are told of ("Wagner forces").
 */
export function movementAt(tokens: Token[], from: number): BodyPhrase | null {
  const [first, next] = [tokens[from], tokens[from + 1]];
  const isFighters =
    first?.text === 'Wagner' &&
    /^(?:forces|fighters|mercenar(?:y|ies)|troops|contractors)$/.test(next?.text ?? '');
  const to = isFighters ? from + 1 : articled(tokens, from);
  if (to === from) return null;
  return bodyPhrase(from, to, 'OTHER', null, 'KNOWN');
}

const LONGEST = 8;

/** The index after a name that begins with "al"; `from` where none does that is known. */
function articled(tokens: Token[], from: number): number {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (!first || !/^[Aa]l(?:[-‑]\p{Lu}.*)?$/u.test(first.text)) return from;
  const isApart = first.text.length === 2;
  if (isApart && !next?.isCapital) return from;
  const name = isApart ? `Al-${next?.text ?? ''}` : `Al-${first.text.slice(3)}`;
  // "al-Qaeda | in the Arabian Peninsula".
  const rest = tokens.slice(from + (isApart ? 2 : 1), from + LONGEST);
  const article = { ...first, text: name, lower: name.toLowerCase(), isCapital: true };
  const known = knownAt([article, ...rest], 0);
  return known?.known.kind === 'BODY' ? from + known.to + (isApart ? 1 : 0) : from;
}
