import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

const LONGEST = 7;
/** Bodies that states have together. */
const OF_STATES =
  /^(?:group|commission|committee|council|caucus|association|chamber|foundation|board|fund|society|cent(?:er|re)|institute|university|task)$/;

/** Whether a dash or a stroke at a token joins two sides in a body's name: "the Latvia | - | Kenya Council". */
export function isDashWithin(tokens: Token[], i: number): boolean {
  const [before, dash, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    /^[-‑–/]$/.test(dash?.text ?? '') &&
    dash?.start === before?.end &&
    dash?.end === next?.start &&
    next?.isCapital === true &&
    /^(?:COUNTRY|DEMONYM|REGION|BODY)$/.test(knownAt(tokens, i + 1)?.known.kind ?? '') &&
    tokens.slice(i, i + LONGEST).some(({ lower }) => OF_STATES.test(lower))
  );
}
