import { SYMBOLS, VERB_NAMES } from '../lexicon/clause-words';
import { type Chunk, pattern, symbolsOf } from './chunk';
import { rows } from './rows';

const VERBS = VERB_NAMES.join(' ');
const RELATIVE = pattern('(?<who>[PARTY GROUP NAME EVENT NOUN OCCASION]) COMMA? WHO');
const ENDS = new RegExp(
  `,(?=[${VERBS.split(' ')
    .map((n) => SYMBOLS[n as keyof typeof SYMBOLS])
    .join('')}wtfimnc])`,
);
const MATRIX = new RegExp(`(?<=.[^ct,][^${'ctUKHZ'}]*)(?=[HKUMRDJSAV])`);

/** Takes out what is said of a party after "who"; where the party does it, it is a clause of its own. */
export function withoutRelatives(chunks: Chunk[]): { main: Chunk[]; relatives: Chunk[][] } {
  const relatives: Chunk[][] = [];
  let main = chunks;
  for (let round = 0; round < 4; round++) {
    const symbols = symbolsOf(main);
    const match = RELATIVE.exec(symbols);
    if (!match) break;
    const who = match.index;
    const from = who + match[0].length;
    const hasComma = match[0].length > 2;
    const rest = symbols.slice(from);
    const found = hasComma ? ENDS.exec(rest)?.index : MATRIX.exec(rest)?.index;
    const end = found === undefined ? main.length : from + found;
    const isSubject = main[from - 1]?.words === 'who' || main[from - 1]?.words === 'which';
    const party = severalOf(main, who, from);
    if (isSubject && party) relatives.push([party, ...main.slice(from, end)]);
    // "the session, where they will meet": told of by itself.
    const isWhere = main[from - 1]?.words === 'where' && main[from]?.symbol === SYMBOLS.PARTY;
    if (isWhere) relatives.push(main.slice(from, end));
    const next = hasComma && main[end]?.symbol === SYMBOLS.COMMA ? end + 1 : end;
    main = [...main.slice(0, who + 1), ...main.slice(next)];
  }
  return { main, relatives };
}

/** Who "who" means: the last named, or in "A and B, who are" both. */
function severalOf(chunks: readonly Chunk[], who: number, from: number): Chunk | undefined {
  const last = chunks[who];
  if (!last || !/^(?:are|were|have)$/.test(chunks[from]?.words ?? '')) return last;
  return rows(chunks.slice(0, from)).find(
    ({ start, end }) => start <= last.start && last.end <= end,
  );
}
