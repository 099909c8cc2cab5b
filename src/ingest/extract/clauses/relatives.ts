import { SYMBOLS, VERB_NAMES } from '../lexicon/clause-words';
import { type Chunk, pattern, symbolsOf } from './chunk';
import { rows } from './rows';

const VERBS = VERB_NAMES.join(' ');
// "visited a camp in Latvia, where troops serve, and": of a place only what others do there.
const RELATIVE = pattern(
  '(?<who>[PARTY GROUP NAME EVENT NOUN OCCASION]) COMMA? WITH? WHO|(?<body>BODY) COMMA WHO(?= WILL)|(?<where>PLACE) COMMA WHO(?= WORD{0,3} GROUP)',
);
const ENDS = new RegExp(
  `,(?=[${VERBS.split(' ')
    .map((n) => SYMBOLS[n as keyof typeof SYMBOLS])
    .join('')}wtfimnc])`,
);
const MATRIX = new RegExp(`(?<=.[^ct,][^${'ctUKHZ'}]*)(?=[HKUMRDJSAV])`);

/** Takes out what is said of a party after "who"; where the party does it, it is a clause of its own. */
export function withoutRelatives(chunks: Chunk[]): { main: Chunk[]; relatives: Chunk[][] } {
  const { main: around, there } = withoutThere(chunks);
  const relatives: Chunk[][] = [...there];
  let main = around;
  for (let round = 0; round < 4; round++) {
    const symbols = symbolsOf(main);
    const match = RELATIVE.exec(symbols);
    if (!match) break;
    const who = match.index;
    const from = who + match[0].length;
    const hasComma = match[0].includes(SYMBOLS.COMMA);
    const rest = symbols.slice(from);
    const found = hasComma ? ENDS.exec(rest)?.index : MATRIX.exec(rest)?.index;
    const end = found === undefined ? main.length : from + found;
    const isSubject = main[from - 1]?.words === 'who' || main[from - 1]?.words === 'which';
    const party = severalOf(main, who, main.slice(from, end), from);
    if (isSubject && party) relatives.push([party, ...main.slice(from, end)]);
    // "the session, where they will meet": told of by itself.
    const isWhere = main[from - 1]?.words === 'where' && main[from]?.symbol === SYMBOLS.PARTY;
    if (isWhere) relatives.push(main.slice(from, end));
    const met = main[who] && whomTheyMet(main[who], main.slice(from - 1, end));
    if (met) relatives.push(met);
    const next = hasComma && main[end]?.symbol === SYMBOLS.COMMA ? end + 1 : end;
    main = [...main.slice(0, who + 1), ...main.slice(next)];
  }
  return { main, relatives };
}

/** "the meeting at which A and B signed": what was held, and who did something there. */
const THERE = pattern(
  '(?<noun>[NOUN CALL EVENT]) COMMA? IN WHO (?<who>PARTY COMMA? AND [OWNER WORD]{0,2} PARTY) [^,;]*',
  'd',
);

/** Takes out what was done at a thing that the sentence only speaks of: who did it held that, and not what is told around. */
function withoutThere(chunks: Chunk[]): { main: Chunk[]; there: Chunk[][] } {
  const match = THERE.exec(symbolsOf(chunks));
  const { noun, who } = match?.indices?.groups ?? {};
  const held = noun && chunks[noun[0]];
  if (!match || !held || !who) return { main: chunks, there: [] };
  const end = match.index + match[0].length;
  const holds = { ...held, symbol: SYMBOLS.LIGHT, words: 'held', parties: [], bodies: [] };
  return {
    main: [...chunks.slice(0, noun[0] + 1), ...chunks.slice(end)],
    there: [[...chunks.slice(...who), holds, held, ...chunks.slice(who[1], end)]],
  };
}

/** What follows "whom" up to the verb, or the noun of what was held with them. */
const WHOM = pattern(
  '^ WHO PARTY [TIME WORD WILL LIGHT COMMA]{0,3}? (?:MEET|RECEIVE|TALK|LIGHT [WORD TIME]{0,3} [NOUN CALL])',
);

/** "A, whom B met in Riga", "with whom B held talks": B met A. */
function whomTheyMet(whom: Chunk, clause: readonly Chunk[]): Chunk[] | null {
  const verb = clause[0]?.words === 'whom' ? WHOM.exec(symbolsOf(clause)) : null;
  if (!verb || whom.parties.length === 0) return null;
  const to = verb[0].length;
  const isWith = /[MR]/.test(clause[to - 1]?.symbol ?? '');
  const last = clause[to - 1];
  const at = { start: last?.end ?? whom.end, end: last?.end ?? whom.end };
  const lead =
    isWith || !last ? [] : [{ ...last, ...at, symbol: SYMBOLS.WITH, words: 'with', parties: [] }];
  return [...clause.slice(1, to), ...lead, whom, ...clause.slice(to)];
}

/** They met, spoke or held talks, and nobody else is named with whom. */
const MUTUAL = pattern(
  '^ [WILL TIME WORD]{0,3} (?:(?:MEET|TALK) (?!WITH|TO)|LIGHT [WORD TIME]{0,4} [NOUN CALL])[^PGBw]*$',
);

/** Who "who" means: the last named, or in "A and B, who are", "A and B, who met in Riga" both. */
function severalOf(
  chunks: readonly Chunk[],
  who: number,
  clause: readonly Chunk[],
  from: number,
): Chunk | undefined {
  const last = chunks[who];
  const areSeveral = /^(?:are|were|have)$/.test(clause[0]?.words ?? '');
  if (!last || !(areSeveral || MUTUAL.test(symbolsOf(clause)))) return last;
  return rows(chunks.slice(0, from)).find(
    ({ start, end }) => start <= last.start && last.end <= end,
  );
}
