import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern } from './chunk';
import { repeat } from './rows';

/** Whom one joins in what is held: "will join A and B, and officials of the agency, in talks". */
const JOINED = pattern(
  'PARTY WILL? JOIN PARTY [FROM OF WORD GROUP AND OWNER BODY PLACE]{0,8}? (?=[IN FOR] [WORD OF TIME PLACE OWNER]{0,5} [NOUN CALL])',
);

/** Who comes along to what is held with another: "A was joined by B at the meeting with C". */
const JOINED_BY = pattern(
  'PARTY BE (?:JOIN BY|AND) (?:WORD|OWNER){0,3} PARTY (?=[IN FOR] [WORD TIME OWNER]{0,3} [NOUN CALL] (?:TIME|IN TIME|IN PLACE)? WITH (?:WORD|OWNER){0,3} PARTY)',
);

/** "A will join B in talks with C": A and B take part in them. */
export function withJoined(chunks: Chunk[]): Chunk[] {
  const joined = repeat(chunks, {
    pattern: JOINED,
    to: (c) => {
      const [who] = c;
      const rest = c.slice(1);
      const verb = rest.findIndex(({ symbol }) => symbol === SYMBOLS.JOIN);
      const whom = rest[verb + 1];
      if (!who || !whom || !/^join/.test(rest[verb]?.words ?? '')) return null;
      return [{ ...who, parties: [...who.parties, ...whom.parties] }, ...rest.slice(0, verb + 1)];
    },
  });
  return repeat(joined, {
    pattern: JOINED_BY,
    to: (c) => {
      const [who] = c;
      const whom = c.at(-1);
      const isJoined = c.some(({ words }) => /^(?:joined|accompanied by)$/.test(words));
      if (!who || !whom || !isJoined) return null;
      return [{ ...who, parties: [...who.parties, ...whom.parties] }];
    },
  });
}
