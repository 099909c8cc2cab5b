import { parseBody } from '../bodies/parse-body';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';
import type { TitleReader } from './title-phrase';

/** Where a row of states or bodies ends that one is sent to, and the codes of the states in it. */
export interface SentTo {
  to: number;
  states: string[];
}

/**
 * What else one is sent to, from the end of the first on: "to Belgium | and the Grand Duchy of Luxembourg", "to the
 * EU | and NATO". Nothing where another's office or name begins: "to Latvia | and Estonian President A".
 */
export function alsoSentTo(tokens: Token[], end: number, parseTitle: TitleReader): SentTo {
  const row: SentTo = { to: end, states: [] };
  if (tokens[end - 1]?.isPossessive) return row;
  for (;;) {
    const comma = tokens[row.to]?.text === ',' ? 1 : 0;
    const and = tokens[row.to + comma]?.lower === 'and' ? 1 : 0;
    if (comma + and === 0) return row;
    const joint = row.to + comma + and;
    const at = joint + (tokens[joint]?.lower === 'the' ? 1 : 0);
    const next = nextAt(tokens, at);
    if (!next || parseTitle(tokens, at) !== null) return row;
    // "to Latvia, Estonia and Norway": after a comma alone the row goes on.
    if (and === 0 && !/^(?:,|and)$/.test(tokens[next.to]?.lower ?? '')) return row;
    row.to = next.to;
    if (next.state) row.states.push(next.state);
    if (and === 1) return row;
  }
}

function nextAt(tokens: Token[], at: number): { to: number; state?: string } | null {
  const known = knownAt(tokens, at);
  if (tokens[(known?.to ?? at + 1) - 1]?.isPossessive) return null;
  if (known?.known.kind === 'COUNTRY') return { to: known.to, state: known.known.country };
  const body = parseBody(tokens, at);
  return body?.ground === 'KNOWN' ? { to: body.to } : null;
}
