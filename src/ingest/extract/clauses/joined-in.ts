import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern } from './chunk';
import { repeat } from './rows';

/** Whom one joins in what is held: "will join A and B, and officials of the agency, in talks". */
const JOINED = pattern(
  'PARTY WILL? JOIN PARTY [FROM OF WORD GROUP AND OWNER BODY PLACE]{0,8}? (?=[IN FOR] [WORD OF TIME PLACE OWNER]{0,5} [NOUN CALL])',
);

/** "A will join B in talks with C": A and B take part in them. */
export function withJoined(chunks: Chunk[]): Chunk[] {
  return repeat(chunks, {
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
}
