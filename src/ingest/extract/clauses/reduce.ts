import { bodiesOf, isOfBodies, MEMBERS, OF_BODY, whoseTheyAre, widened } from './of-bodies';
import { SYMBOLS, VERB_NAMES } from '../lexicon/clause-words';
import { type Chunk, pattern, wordsOf } from './chunk';
import { doneTogether } from './done-together';
import { withJoined } from './joined-in';
import { BEFORE_LISTS, withIncluded } from './listed-after';
import { withoutRelatives } from './relatives';
import { joinAll, joined, repeat, rows, type Step } from './rows';
import { withoutSubordinate } from './subordinate';

/** Keeps the first chunk alone: the rest says more of it. */
const keepFirst = (chunks: Chunk[]): Chunk[] => chunks.slice(0, 1);

/** What is a part of other words, and names nobody by itself. */
function asWord(chunks: Chunk[]): Chunk[] {
  return chunks.map((chunk) => ({ ...chunk, symbol: SYMBOLS.WORD, bodies: [] }));
}

/** How many there are of a group, which is not who they are. */
const OF_MANY = /^(?:range|variety|number|array|selection|spectrum|host)$/u;

/** What a state is, before its name. */
const OF_STATE = /^(?:republic|kingdom|state|sultanate|emirate|principality|commonwealth|union)$/iu;

/** Who is somewhere, and is told of by where. */
const AT_WORK = /^(?:staff|students|researchers|employees|experts|personnel|scholars)$/u;

/** What is said of a meeting's noun, and is done by nobody. */
const OF_PLAN = /^(?:planned|scheduled|proposed|expected|postponed|cancell?ed)$/u;

/** From the inside out: brackets, owners, complements, who leads whom, names after nouns, asides. */
const STEPS: readonly Step[] = [
  ...BEFORE_LISTS,
  { pattern: pattern('OPEN [^()]{0,24} CLOSE'), to: () => [] },
  // "The EU and Latvia held talks": bodies and states that do what parties do.
  {
    pattern: pattern(
      '(?<=^|COMMA|STOP|DASH|^ WORD{0,2} GROUP|^ WORD{1,2}) [BODY PLACE] (?:COMMA [BODY PLACE]){0,8} COMMA? AND [BODY PLACE] (?:COMMA WHO [^,;]{2,9} COMMA)? (?=[LIGHT DISCUSS])',
    ),
    to: (c) => {
      const to = c.findIndex(({ symbol }) => symbol === SYMBOLS.WHO);
      const sides = c
        .slice(0, to < 0 ? c.length : to)
        .filter(({ symbol }) => symbol === SYMBOLS.BODY || symbol === SYMBOLS.PLACE);
      const bodies = sides.map(({ start, end }) => ({ start, end, isGroup: false }));
      return [{ ...joined(c, SYMBOLS.BODY), bodies }];
    },
  },
  // "the plenary session of the Riga Forum": the forum.
  {
    pattern: pattern('NOUN OF (?=[WORD PLACE BODY]{0,5} EVENT)'),
    to: (c) => (c[0]?.words === 'session' ? [] : null),
  },
  // "welcomed the deal in a call with A": the deal was welcomed, and nobody.
  {
    pattern: pattern('RECEIVE (?=WORD{1,5} IN [OWNER WORD]{0,3} [NOUN CALL] WITH)'),
    to: (c) => c.map((chunk) => ({ ...chunk, symbol: SYMBOLS.VERB })),
  },
  // "informed him of his talks with A": about them.
  {
    pattern: pattern(
      '(?<=[SAY VERB] [PARTY GROUP OWNER]) OF (?=OWNER [WORD TIME]{0,3} [NOUN CALL])',
    ),
    to: (c) => c.map((chunk) => ({ ...chunk, symbol: SYMBOLS.IN, words: 'about' })),
  },
  // "a range of leaders": the leaders.
  {
    pattern: pattern('WORD OF (?=[WORD PLACE BODY OWNER]{0,3} [GROUP COUNTERPART])'),
    to: (c) => (OF_MANY.test(c[0]?.words ?? '') ? [] : null),
  },
  // "with the Republic of Korea's Foreign Minister A": Korea's.
  {
    pattern: pattern('WORD OF (?=OWNER WORD{0,2} PARTY)'),
    to: (c) => (OF_STATE.test(c[0]?.words ?? '') ? [] : null),
  },
  // "with Latvian, Estonian and civic leaders": the leaders.
  {
    pattern: pattern(
      '(?<=[WITH MEET RECEIVE]) WORD{1,2} (?:COMMA WORD{1,3}){0,3} COMMA? AND WORD{1,3} (?<keep>GROUP)',
    ),
    to: (c) => c.slice(-1),
  },
  // "with her French, German, and UK counterparts": they.
  {
    pattern: pattern(
      '(?<=[WITH MEET RECEIVE MEETING] OWNER?) [WORD PLACE]{1,2} (?:COMMA [WORD PLACE]{1,2}){0,5} COMMA? AND [WORD PLACE BODY]{1,2} (?<keep>COUNTERPART)',
    ),
    to: (c) => c.slice(-1),
  },
  // "met with ministers attending the summit": who they are, and not what they met for.
  {
    pattern: pattern(
      '(?<=MEET WITH? [WORD OWNER OF BODY PLACE AND GROUP PARTY COUNTERPART]{0,8} [GROUP PARTY COUNTERPART]) JOINING [WORD OWNER NAME BODY PLACE]{0,5} [EVENT NOUN]',
    ),
    to: (c) => (c[0]?.words === 'attending' ? [] : null),
  },
  // "A planned meeting with A was put off": nobody planned it.
  {
    pattern: pattern('(?<=^|OWNER|FOR|OF) VERB (?=WORD{0,2} [NOUN CALL])'),
    to: (c) => (OF_PLAN.test(c[0]?.words ?? '') ? asWord(c) : null),
  },
  // "EU partners": a body whose name stands before a noun is no party.
  { pattern: pattern('BODY (?=[WORD GROUP PARTY])'), to: asWord },
  // "A, at the head of the delegation".
  { pattern: pattern('(?<keep>PARTY) COMMA? IN WORD? GROUP OF WORD? GROUP COMMA?'), to: keepFirst },
  // "her guest, President A".
  {
    pattern: pattern('(?<![IN FOR]) OWNER WORD{0,2} GROUP COMMA (?<keep>PARTY)'),
    to: (c) => c.slice(-1),
  },
  // "with a Baltic leader, Latvia's A".
  {
    pattern: pattern('(?<=WITH|MEET|BY) WORD{0,3} GROUP COMMA OWNER WORD{0,2} (?<keep>PARTY)'),
    to: (c) => c.slice(-1),
  },
  // "a delegation including A and B" is read by rows.
  {
    pattern: pattern('OWNER [WORD OWNER]{0,3} COUNTERPART COMMA? (?<keep>[PARTY NAME])'),
    to: (c) => c.slice(-1),
  },
  // "his counterpart from that country, A".
  {
    pattern: pattern(
      'OWNER? WORD{0,3} COUNTERPART [OF FROM] (?:WORD|OWNER|THAT){0,2} [WORD PLACE BODY] COMMA (?<keep>PARTY)',
    ),
    to: (c) => c.slice(-1),
  },
  { pattern: pattern('WORD{0,3} COUNTERPART COMMA? (?<keep>[PARTY])'), to: (c) => c.slice(-1) },
  {
    pattern: pattern(
      '(?<![IN FOR]) OWNER [WORD BODY PLACE]{0,3} (?<keep>[PARTY GROUP COUNTERPART])',
    ),
    to: (c) => c.slice(-1),
  },
  { pattern: pattern('(?<keep>PARTY) [OF FROM] (?:WORD|OWNER){0,2} [PLACE BODY]'), to: keepFirst },
  // "A, of Greece, B of Niger".
  {
    pattern: pattern('(?<keep>PARTY) COMMA OF (?:WORD|OWNER){0,2} PLACE (?=COMMA|AND|STOP|$)'),
    to: keepFirst,
  },
  // "A and B representing the group".
  {
    pattern: pattern(
      '(?<keep>PARTY) JOINING [OWNER WORD OF]{0,4} [BODY PLACE GROUP] (?:IN PLACE)?',
    ),
    to: keepFirst,
  },
  // "Ambassadors Extraordinary and Plenipotentiary of Latvia A, Estonia B".
  { pattern: pattern('GROUP AND (?=OF)'), to: keepFirst },
  { pattern: pattern('(?<=[COMMA AND OF DASH]) PLACE (?<keep>PARTY)'), to: (c) => c.slice(-1) },
  { pattern: pattern('GROUP OF (?<keep>PARTY)'), to: (c) => c.slice(-1) },
  // "the Ambassadors of Latvia A, of Norway B and of Chile C".
  {
    pattern: pattern('(?<keep>PARTY) (?:COMMA OF PARTY)* COMMA? AND OF PARTY'),
    to: joinAll,
  },
  { pattern: pattern('(?<keep>PARTY) OF [WORD OWNER PLACE]{0,3} GROUP'), to: keepFirst },
  // "the parliamentary group on Latvia".
  {
    pattern: pattern('GROUP IN PLACE'),
    to: (c) => (c[0]?.words === 'group' && c[1]?.words === 'on' ? widened(c) : null),
  },
  { pattern: pattern('NAME (?<keep>PARTY)'), to: (c) => c.slice(-1) },
  // "members of the Committee and of the Senate": the bodies; "members of the Committee" are a group by these words.
  {
    pattern: pattern('GROUP OF OWNER? BODY (?: COMMA? AND OF BODY )*'),
    to: (c) => (isOfBodies(c, MEMBERS) ? bodiesOf(c) : null),
  },
  // "the leadership of the Fund, the Bank and the Agency", "officials from the Commission".
  {
    pattern: pattern(
      '(?<=[WITH MEET] [WORD OWNER]{0,3}) GROUP [OF FROM] WORD? BODY (?: COMMA? AND? (?:WORD? GROUP)? [OF FROM]? BODY )* (?!WORD)',
    ),
    to: (c) => (isOfBodies(c, OF_BODY) ? bodiesOf(c) : null),
  },
  // "her counterparts from the Baltic Group": the body, whose they are.
  {
    pattern: pattern(
      '(?<=[WITH MEET RECEIVE] [WORD OWNER]{0,3}) COUNTERPART [OF FROM] WORD? BODY (?: COMMA? AND? [OF FROM]? BODY )* (?!WORD|COMMA PARTY)',
    ),
    to: (c) => (/s$/u.test(c[0]?.words ?? '') ? whoseTheyAre(c) : null),
  },
  {
    pattern: pattern(
      '(?<keep>[GROUP COUNTERPART]) [OF FROM] (?:WORD|OWNER|GROUP){0,3} [PLACE BODY] (?:[COMMA AND]+ [PLACE BODY])*',
    ),
    to: (c) => widened(c),
  },
  // "staff at Latvia's Riga Center".
  {
    pattern: pattern('GROUP IN [OWNER PLACE WORD]{0,3} BODY'),
    to: (c) => {
      const [group, at] = c;
      if (!group || !AT_WORK.test(group.words) || at?.words !== 'at') return null;
      const end = c.at(-1)?.end ?? group.end;
      return [{ ...group, bodies: [{ start: group.start, end, isGroup: true }] }];
    },
  },
  { pattern: pattern('(?<keep>[GROUP COUNTERPART]) OF WORD{1,3}'), to: keepFirst },
  // "generals in the army and A".
  { pattern: pattern('(?<keep>GROUP) IN WORD (?=AND PARTY)'), to: keepFirst },
  { pattern: pattern('(?<keep>GROUP) GROUP+'), to: joinAll },
  // "ambassadors A and B", "the ambassadors - A of Spain".
  { pattern: pattern('GROUP DASH? (?<keep>PARTY)'), to: (c) => [joined(c)] },
  // "his brother, President A".
  {
    pattern: pattern('(?<![IN FOR]) OWNER WORD{1,2} COMMA? (?<keep>PARTY)'),
    to: (c) => c.slice(-1),
  },
  // "the delegation of Latvia, led by A": A.
  {
    pattern: pattern('GROUP COMMA? (?: WHO BE )? WORD? (?:JOIN|VERB) BY (?:WORD|OWNER){0,3} PARTY'),
    to: (c) => (/\b(?:led|headed|chaired|represented) by\b/.test(wordsOf(c)) ? joinAll(c) : null),
  },
  // "her counterpart, Secretary of the Ministry Ambassador A": once office and name are one.
  { pattern: pattern('COUNTERPART COMMA (?<keep>PARTY)'), to: (c) => c.slice(-1) },
  // "representatives of the Latvian government led by A".
  { pattern: pattern('GROUP OF WORD{1,2} (?<keep>PARTY)'), to: (c) => c.slice(-1) },
];

/** Reduces a sentence's chunks to clauses: relative clauses apart, asides left out, rows as one party. */
export function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const { main: around, below } = withoutSubordinate(chunks);
  return [around, ...below].flatMap((part) => {
    let row = part;
    for (const step of STEPS) row = repeat(row, step);
    row = doneTogether(row);
    const { main, relatives } = withoutRelatives(row);
    return [main, ...relatives].map((clause) =>
      withJoined(rows(withoutAsides(withIncluded(rows(clause))))),
    );
  });
}

/** "A, on a visit to Riga, met": what stands between two commas before a verb; no "With B, A, the Minister, told". */
const ASIDE = pattern(
  `(?<=[PARTY GROUP]) (?<!^ (?:IN|TALKING|MEETING|RECEIVING) [^;P]{0,12} PARTY (?= COMMA PARTY COMMA)) COMMA [WORD IN OF PLACE BODY GROUP OWNER FOR TIME TO FROM AND BY JOIN NOUN JOINING NAME PARTY VERB DASH VISITING]{1,14}? COMMA (?=[${VERB_NAMES.join(' ')}])`,
);

function withoutAsides(chunks: Chunk[]): Chunk[] {
  return repeat(chunks, {
    pattern: ASIDE,
    to: (aside) =>
      aside[1]?.symbol === SYMBOLS.AND ||
      (aside[1]?.symbol === SYMBOLS.VERB &&
        !/(?:led|headed|accompanied|invited)$/.test(aside[1].words))
        ? null
        : [],
  });
}
