import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern } from './chunk';
import { repeat } from './rows';

/** Between who does something and who does it too: "together with", and no mere "and". */
const TOGETHER = /^(?:(?:together|jointly|along)\s+with|alongside)$/u;

/** What two chair, open or lead together; whom one meets with another is met by both only where it stands inside. */
const CHAIRS = /^(?:co-)?(?:chair|host|preside|lead|led|head|open|moderat|conven)/u;

/** "A chaired, together with B, the dialogue". */
const INSIDE = pattern(
  'PARTY WILL? [JOIN LIGHT RECEIVE MEET VERB] COMMA AND (?:WORD|OWNER){0,3} PARTY COMMA',
);
/** "Along with B, she chaired the session". */
const AHEAD = pattern(
  '(?<=^) (?:IN PLACE COMMA)? AND (?:WORD|OWNER){0,3} PARTY COMMA? PARTY (?=WILL? [JOIN MEET RECEIVE LIGHT DISCUSS])',
);
/** "A chaired the dialogue between Latvia and Norway together with B". */
const BEHIND = pattern(
  '[PARTY GROUP] WILL? [JOIN LIGHT] [NAME WORD OWNER TIME IN PLACE BODY OF BETWEEN AND NOUN EVENT CALL]{1,14}? COMMA? AND (?:WORD|OWNER){0,3} PARTY (?=$|STOP|COMMA)',
);

/** Those who do a thing together are one party: "A co-chaired, together with B, the dialogue" is done by both. */
export function doneTogether(chunks: Chunk[]): Chunk[] {
  if (!chunks.some(({ words }) => TOGETHER.test(words))) return chunks;
  const inside = repeat(chunks, {
    pattern: INSIDE,
    to: (c) => {
      const and = c.findIndex(({ words }) => TOGETHER.test(words));
      return and < 0 ? null : both(c, c.slice(1, and - 1));
    },
  });
  const ahead = repeat(inside, {
    pattern: AHEAD,
    to: (c) => (c.some(({ words }) => TOGETHER.test(words)) ? both([...c].reverse(), []) : null),
  });
  return repeat(ahead, {
    pattern: BEHIND,
    to: (c) => {
      const and = c.findLastIndex(({ words }) => TOGETHER.test(words));
      const verb = c.find(({ symbol }) => symbol === SYMBOLS.JOIN || symbol === SYMBOLS.LIGHT);
      if (and < 0 || !verb || !CHAIRS.test(verb.words)) return null;
      const isAside = c[and - 1]?.symbol === SYMBOLS.COMMA;
      return both(c, c.slice(1, isAside ? and - 1 : and));
    },
  });
}

/** The first party with the last one's persons, and what is left of the words between. */
function both(c: readonly Chunk[], between: readonly Chunk[]): Chunk[] | null {
  const who = c.find(({ symbol }) => symbol === SYMBOLS.PARTY);
  const other = c.findLast(({ symbol }) => symbol === SYMBOLS.PARTY);
  if (!who || !other || who === other) return null;
  const more = other.parties.filter(
    ({ person }) => !who.parties.some((party) => party.person === person),
  );
  return [{ ...who, parties: [...who.parties, ...more] }, ...between];
}
