import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, mayMatch, pattern, symbolsOf } from './chunk';
import { isVerbSymbol } from './phrase-list';

/** One step of reduction: what fits the pattern becomes what `to` makes of its chunks. */
export interface Step {
  pattern: RegExp;
  /** @param at the places of the pattern's groups. */
  to: (chunks: Chunk[], at: NonNullable<RegExpExecArray['indices']>['groups']) => Chunk[] | null;
}

const SIDE = '[PARTY GROUP NAME COUNTERPART BODY]';

/** A row of sides, whose last is joined by a word; an object's row ends before who does the next thing. */
const ROW = pattern(
  `(?<before>^|.)(?<row>[PARTY GROUP NAME COUNTERPART BODY](?:(?:(?:COMMA|STOP) WITH? WORD{0,2} [PARTY GROUP NAME COUNTERPART BODY])*(?:COMMA|STOP)? AND WITH? WORD{0,2} ${SIDE})+)(?=(?<next>.?.?))`,
  'dg',
);
/** A row that only semicolons part: "A, Minister; B, Governor; C". */
const LIST = pattern('[PARTY GROUP] (?:COMMA? STOP AND? WORD{0,2} [PARTY GROUP NAME]){2,}');

/** A row of an object without "and": "with A, B, C, D". */
const BARE_ROW = pattern('(?<=[WITH BY]) PARTY (?:COMMA PARTY){2,} (?=(?:COMMA|STOP)? $)');

const OBJECT_AFTER = new RegExp(
  `[${['MEET', 'RECEIVE', 'DISCUSS', 'TALK', 'PHONE', 'CALL_ON', 'MEETING', 'RECEIVING', 'TALKING', 'WITH', 'BETWEEN', 'OF', 'BY', 'TO', 'FROM', 'FOR', 'VERB'].map((n) => SYMBOLS[n as keyof typeof SYMBOLS]).join('')}]`,
);

/** The first chunk with the span and the parties of all. */
export function joined(chunks: Chunk[], symbol?: string): Chunk {
  const [first, last] = [chunks[0], chunks.at(-1)];
  const parties = chunks.flatMap((chunk) => (chunk.symbol === SYMBOLS.OWNER ? [] : chunk.parties));
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    words: chunks.map(({ words }) => words).join(' '),
    bodies:
      parties.length > 0 &&
      symbol === undefined &&
      !chunks.some(({ symbol: each }) => each === SYMBOLS.AND)
        ? []
        : chunks.flatMap(({ bodies }) => bodies),
    parties: parties.filter(
      ({ person }, i) => parties.findIndex((other) => other.person === person) === i,
    ),
    symbol: symbol ?? (parties.length > 0 ? SYMBOLS.PARTY : SYMBOLS.GROUP),
  };
}

export const joinAll = (chunks: Chunk[]): Chunk[] => [joined(chunks)];

/** Does a step wherever it can be done. */
export function repeat(chunks: Chunk[], { pattern: sign, to }: Step): Chunk[] {
  let row = chunks;
  let from = 0;
  for (let round = 0; round < 20; round++) {
    const symbols = symbolsOf(row);
    const match = mayMatch(sign, symbols) ? sign.exec(symbols.slice(from)) : null;
    if (!match) return row;
    const at = from + match.index;
    const end = at + match[0].length;
    const made = to(row.slice(at, end), match.indices?.groups);
    if (made) row = [...row.slice(0, at), ...made, ...row.slice(end)];
    from = made ? at : at + 1;
    if (made && made.length > 0) from = Math.max(0, at);
  }
  return row;
}

/** Sides named in a row become one party: "A, B and C". */
export function rows(chunks: Chunk[]): Chunk[] {
  let row = repeat(repeat(chunks, { pattern: LIST, to: joinAll }), {
    pattern: BARE_ROW,
    to: joinAll,
  });
  for (let round = 0; round < 12; round++) {
    const found = [...symbolsOf(row).matchAll(ROW)].find((match) => {
      const [from, to] = match.indices?.groups?.['row'] ?? [0, 0];
      return row.slice(from, to).length > 1 && cut(row, match) !== null;
    });
    const span = found && cut(row, found);
    if (!span) return row;
    row = [
      ...row.slice(0, span.from),
      joined(row.slice(span.from, span.to)),
      ...row.slice(span.to),
    ];
  }
  return row;
}

/** Where the row of a match is one party: all of it, or what stands before who does the next thing. */
function cut(
  row: readonly Chunk[],
  match: RegExpExecArray | RegExpMatchArray,
): { from: number; to: number } | null {
  const [from, to] = match.indices?.groups?.['row'] ?? [0, 0];
  const before = match.groups?.['before'] ?? '';
  const symbols = symbolsOf(row.slice(from, to));
  const next = match.groups?.['next'] ?? '';
  // "was led by A and the delegation of Latvia was led by B": a clause of its own.
  if (before === SYMBOLS.BY && LED_NEXT.test(next) && row[to - 1]?.parties.length === 0)
    return to - from > 3 ? { from, to: to - 2 } : null;
  // "met A and the two said": those who met do what follows.
  const last = row[to - 1];
  if (last && isThey(last) && isVerbSymbol(next.charAt(0)))
    return to - from > 3 ? { from, to: to - 2 } : null;
  // "met A, and the minister, B, said": what B said is another clause, too.
  const isBeside = next.startsWith(SYMBOLS.COMMA) && AND_ONE.test(symbols);
  if (!OBJECT_AFTER.test(before) || !isVerbSymbol(next.charAt(isBeside ? 1 : 0)))
    return { from, to };
  // "met A, and B said": B is none of the row; in "between A, and B" it is.
  if (before !== SYMBOLS.BETWEEN && AND_ONE.test(symbols)) return null;
  // "Building on the talks with A and B, C and D said": who does the next thing is another row.
  const closed = /^[^,;c]c[^,;c](?=,)/.exec(symbols);
  if (closed) return { from, to: from + closed[0].length };
  const isOpening = row[0]?.symbol === SYMBOLS.IN || GERUND.test(row[0]?.words ?? '');
  const isWhole = before !== SYMBOLS.BETWEEN || (row[from]?.parties.length ?? 0) > 1;
  return isOpening && isWhole && /^[^,;c],/.test(symbols) ? { from: from + 2, to } : { from, to };
}

const AND_ONE = /^.,c[^,;c]*$/;

/** "they", "the two"; "the foreign ministers", who are given as "they" as well, may stand in a row. */
const isThey = ({ words, start, end }: Chunk): boolean =>
  /^(?:they|both|the (?:two|pair))$/u.test(words) && end - start <= 'the pair'.length;

const LED_NEXT = pattern('^ BE [JOIN VERB]');

const GERUND = /^\p{L}{2,}ing\b/u;
