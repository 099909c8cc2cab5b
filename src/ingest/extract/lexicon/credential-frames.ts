import { type Frame, HERE, LOOSE } from './frame-parts';

const INCLUDES = / (?:were|was|are|included?|includes|including)\b/;

/** How clauses tell that an ambassador presents credentials. */
export const OF_CREDENTIALS: readonly Frame[] = [
  {
    // "Presenting their credentials to President A were B and C", "Among those who presented them were".
    source: `PRESENT [WORD OWNER TIME]{0,4} CREDENTIALS TO (?:WORD|OWNER|PLACE|BODY|OF){0,4} (?<left>PARTY) [TIME IN PLACE COMMA]{0,4} (?:BE|VERB|INCLUDING) STOP? ${HERE}`,
    kind: 'CEREMONY',
    subject: 'OWNER',
    words: INCLUDES,
  },
  {
    // The same, where nobody has told who is President.
    source: `PRESENT [WORD OWNER TIME]{0,4} CREDENTIALS (?:TO [WORD OWNER PLACE BODY OF GROUP]{1,6})? [TIME IN PLACE COMMA]{0,4} (?:BE|VERB|INCLUDING) STOP? ${HERE}`,
    kind: 'CEREMONY',
    subject: 'NONE',
    joins: true,
    words: INCLUDES,
  },
  {
    source: `(?:PRESENT|JOIN) [WORD OWNER OF TIME IN PLACE]{0,6} CREDENTIALS ${LOOSE} TO ${HERE}`,
    kind: 'CEREMONY',
    subject: 'DOER',
  },
  {
    source: `(?:RECEIVE|RECEIVING) [WORD OWNER OF TIME COMMA]{0,9} CREDENTIALS (?:TIME)? (?:OF|FROM) ${HERE}`,
    kind: 'CEREMONY',
    subject: 'DOER',
  },
  {
    source: `VERB [WORD OWNER OF TIME]{0,4} CREDENTIALS (?:TIME)? (?:OF|FROM) ${HERE}`,
    kind: 'CEREMONY',
    subject: 'DOER',
  },
  {
    source: `BE PRESENT WITH [WORD OF OWNER]{0,4} CREDENTIALS (?:FROM|BY|OF) ${HERE}`,
    kind: 'CEREMONY',
    subject: 'DOER',
  },
  {
    source: `PRESENT TIME? TO ${HERE} COMMA? [WORD OWNER OF TIME]{0,4} CREDENTIALS`,
    kind: 'CEREMONY',
    subject: 'DOER',
  },
  {
    source: `BE (?:PRESENT|JOIN) [WORD OWNER OF TIME]{0,5} CREDENTIALS ${LOOSE} BY ${HERE}`,
    kind: 'CEREMONY',
    subject: 'DOER',
  },
  {
    // "The letters of credence were presented by A, B and C": at the ceremony told of before.
    source: `CREDENTIALS BE (?:PRESENT|JOIN|VERB) TIME? BY ${HERE}`,
    kind: 'CEREMONY',
    subject: 'NONE',
    joins: true,
  },
  {
    // "Letters of credence were presented to the President by A, B and C".
    source: `CREDENTIALS BE (?:PRESENT|JOIN|VERB) TIME? TO (?:WORD|OWNER|PLACE|BODY|OF){0,4} (?<left>PARTY) [TIME IN PLACE COMMA]{0,4} BY ${HERE}`,
    kind: 'CEREMONY',
    subject: 'OWNER',
  },
  {
    // The same, where nobody has told who is President.
    source: `CREDENTIALS BE (?:PRESENT|JOIN|VERB) TIME? TO [WORD OWNER PLACE BODY OF GROUP]{1,6} [TIME IN PLACE COMMA]{0,4} BY ${HERE}`,
    kind: 'CEREMONY',
    subject: 'NONE',
    joins: true,
  },
  {
    // "received A, | who presented copies of his credentials", "and accepted his credentials": who else was there, another clause tells.
    source: '(?:PRESENT|JOIN|RECEIVE|VERB) [WORD OWNER OF TIME]{0,6} CREDENTIALS',
    kind: 'CEREMONY',
    subject: 'DOER',
    isAttended: true,
    verb: /^(?:presented|submitted|handed|received|accepted|(?:to |will )?(?:present|receive|accept))\b/,
  },
];
