import type { Token } from '../tokens';

/** Those who stand together and meet, and are little else: what they hold is named with them. */
const CIRCLE = /^(?:G7|G20|G8|G-7|G-8|G-20|BRICS|Quad)$/;
const LONGEST = 5;

/**
 * The index after the name of a meeting that begins with a circle of states: "the G20 | Foreign Ministers’
 * Meeting", "the BRICS | Summit"; the index itself where none follows. "The G20 | ministers" are its own.
 */
export function afterMinistersMeeting(tokens: Token[], at: number): number {
  if (!CIRCLE.test(tokens[at - 1]?.text ?? '')) return at;
  let to = at;
  while (tokens[to]?.isCapital && to < at + LONGEST) {
    if (/^(?:Meeting|Ministerial)$/.test(tokens[to]?.text ?? '')) return to + 1;
    to++;
  }
  return at;
}
