import type { Token } from '../scan/tokens';
import type { Mention } from './mention';

/** The two words or signs before a mention and after it; of capitalised words only that they are. */
export function wordsBeside({ row: { sentence }, chunk }: Mention): string[] {
  const { tokens } = sentence;
  const before = tokens.findLastIndex(({ end }) => end <= chunk.start);
  const after = tokens.findIndex(({ start }) => start >= chunk.end);
  const next = after < 0 ? tokens.length : after;
  return [
    `wl=${wordOf(tokens[before])}`,
    `wll=${wordOf(tokens[before - 1])}`,
    `wr=${wordOf(tokens[next])}`,
    `wrr=${wordOf(tokens[next + 1])}`,
  ];
}

function wordOf(token: Token | undefined): string {
  if (!token) return '^';
  return token.isCapital && token.isWord ? 'Aa' : token.lower;
}
