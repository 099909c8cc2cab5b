import { type Chunk, pattern } from './chunk';
import { joinAll, repeat, type Step } from './rows';

/** Signs before those who are named: the words go on behind them as if there were none. */
export const BEFORE_LISTS: readonly Step[] = [
  // "A and the visiting Minister of Latvia, B, held talks": who is there on a visit.
  { pattern: pattern('(?<=[AND WITH MEET RECEIVE]) VISITING (?=PARTY)'), to: () => [] },
  // "were presented by: A, B and C".
  { pattern: pattern('(?<=BY) STOP (?=PARTY)'), to: () => [] },
  // "held a series of meetings: with A and B", "a number of meetings, including with A".
  {
    pattern: pattern('(?<=[NOUN CALL]) (?:STOP|DASH|COMMA INCLUDING) (?=WITH)'),
    to: () => [],
  },
];

/** "authorities of institutes such as A and B", "a delegation including A": those who are named. */
export function withIncluded(chunks: Chunk[]): Chunk[] {
  // "talks with Baltic leaders: A, B": a row without "and".
  const bare = repeat(chunks, {
    pattern: pattern('(?<=GROUP STOP) PARTY (?:COMMA PARTY)+ (?=(?:COMMA|STOP)? $)'),
    to: joinAll,
  });
  // "met with the new ambassadors to Latvia: A; B; and C".
  const listed = repeat(bare, {
    pattern: pattern(
      'GROUP [WORD OF FROM OWNER PLACE BODY GROUP TO IN VERB TIME JOINING EVENT NOUN]{0,8} STOP PARTY',
    ),
    to: (c) => {
      const named = c.at(-1);
      return named && named.parties.length > 1
        ? [{ ...named, start: c[0]?.start ?? named.start }]
        : null;
    },
  });
  return repeat(listed, {
    // "received nine ambassadors at Riga Palace on Monday, including A": where and when may stand between.
    pattern: pattern(
      '[GROUP COUNTERPART] (?:[WORD OF FROM OWNER PLACE GROUP]{0,6} COMMA?|(?:IN OWNER? [WORD NAME PLACE TIME BODY]{1,4}|TIME){1,4} COMMA) INCLUDING [WORD OWNER]{0,3} [PARTY BODY]',
    ),
    to: (c) => {
      const named = c.at(-1);
      return named ? [{ ...named, start: c[0]?.start ?? named.start }] : null;
    },
  });
}
