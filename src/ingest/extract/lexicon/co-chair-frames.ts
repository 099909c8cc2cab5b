import type { Frame } from './frame-parts';

const PANEL = String.raw`\b(?:commission|committee|council|group|board)`;
const WITH = String.raw`(?:along|together|jointly) with|alongside`;
const WHOM = '(?:WORD|OWNER|COUNTERPART|PLACE){0,4}? (?<object>PARTY)';

/**
 * How clauses tell of the session of a joint commission by those who chaired it, without the word for a session. What
 * is chaired by two is a body that has a name, or a panel by its noun.
 */
export const OF_CO_CHAIRS: readonly Frame[] = [
  {
    // "co-chaired the third Joint Commission in Riga together with his counterpart A".
    source: `JOIN [WORD TIME OWNER]{0,4} BODY (?:TIME|IN PLACE|IN TIME){0,3} COMMA? AND ${WHOM}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: new RegExp(`^co-?chair(?:ed)? (?:.* )?(?:${WITH})\\b`),
  },
  {
    source: `JOIN WORD{1,4} (?:TIME|IN PLACE|IN TIME){0,3} COMMA? AND ${WHOM}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: new RegExp(`^(?:co-?)?chair(?:ed)? (?:.* )?${PANEL} (?:.* )?(?:${WITH})\\b`),
  },
  {
    // "Both Ministers co-chaired the second Joint Commission".
    source: 'JOIN [WORD TIME OWNER]{0,4} BODY',
    kind: 'MEETING',
    subject: 'DOER',
    isReciprocal: true,
    words: /^co-?chair(?:ed)?\b/,
  },
  {
    // "The Commission was co-chaired by A and B", and not "is": at its session.
    source: `BODY BE (?:JOIN (?:TIME|IN PLACE|IN TIME){0,2} BY|ATTENDED_BY) (?:WORD|OWNER){0,3} (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'NONE',
    isPair: true,
    words: /^\s*(?:was|were|will be) co-?chaired\b/,
  },
];
