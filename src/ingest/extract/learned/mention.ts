import type { Chunk } from '../clauses/chunk';
import type { SentenceRow } from './sentence-row';

/** One place in which a text names a person, with what stands around it whatever is asked of it. */
export interface Mention {
  row: SentenceRow;
  chunk: Chunk;
  /** The chunk's place in its row. */
  at: number;
  /** What leads to it, or to the list in which it stands: a preposition, a verb, a noun for a meeting. */
  lead: string;
  /** The verb that follows: its symbol and words. */
  verb: { symbol: string; words: string };
  isInList: boolean;
  /** Named, told by a pronoun or description, or only as whose something is. */
  form: 'name' | 'word' | 'owner';
}

const VERB = /[MREOSADJIKUZHVv]/;
const LEADS = /[wbtnomfickl,;rs]/;
/** What may stand in a name's place or beside it without leading to it. */
const PASSED = /[xpYLBT]/;
const IN_LIST = /[,c;()LYxBTl]/;
/** How far from a mention what leads to it or follows it may stand. */
const NEAR = { lead: 4, verb: 8, list: 9 } as const;

/** Reads one mention of a person: chunk `at` of a row. */
export function mentionAt(row: SentenceRow, at: number): Mention | null {
  const { symbols, chunks } = row;
  const chunk = chunks[at];
  if (!chunk) return null;
  const head = headOfList(symbols, at);
  const followed = symbols
    .slice(at + 1)
    .join('')
    .replace(/[xpYLBT]/g, '');
  return {
    row,
    chunk,
    at,
    lead: leadTo(row, head),
    verb: verbAfter(row, at),
    isInList: head !== at || /^[,c][^MRS]?P/.test(followed),
    form: chunk.symbol === 'p' ? 'owner' : chunk.words === '' ? 'name' : 'word',
  };
}

/** Where the list begins in which a person stands: "A, minister of B; C". */
function headOfList(symbols: readonly string[], at: number): number {
  let head = at;
  for (;;) {
    let before = head - 1;
    while (before >= 0 && IN_LIST.test(symbols[before] ?? '') && head - before < NEAR.list)
      before--;
    const between = symbols.slice(before + 1, head).join('');
    const isNext =
      before >= 0 &&
      symbols[before] === 'P' &&
      /[,c;]/.test(between) &&
      !/x.*x.*x.*x/.test(between);
    if (!isNext) return head;
    head = before;
  }
}

function leadTo({ symbols, tellings }: SentenceRow, head: number): string {
  let at = head - 1;
  while (at >= 0 && PASSED.test(symbols[at] ?? '') && head - at < NEAR.lead) at--;
  const symbol = symbols[at];
  if (symbol === undefined) return '^';
  if (LEADS.test(symbol)) return symbol;
  if (VERB.test(symbol)) return `V:${symbol}`;
  return tellings[at]?.sort === symbol ? `G:${symbol}` : 'o';
}

function verbAfter({ symbols, chunks }: SentenceRow, at: number): Mention['verb'] {
  for (let i = at + 1; i < symbols.length && i - at < NEAR.verb; i++) {
    const symbol = symbols[i] ?? '';
    if (VERB.test(symbol)) return { symbol, words: chunks[i]?.words ?? '' };
  }
  return { symbol: '-', words: '-' };
}
