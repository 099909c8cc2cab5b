import { NEXT_GUEST } from './frame-parts';

/** How a clause tells of a visit: \`place\` is where it leads, \`left\` or \`object\` whose it is, else who does it. */
export const TRIPS: readonly { source: string; subject: 'DOER' | 'OWNER'; lead?: RegExp }[] = [
  // "held talks days after a surprise trip to Riga".
  {
    source: `IN (?:WORD|TIME|DASH){0,3} TRIP TO [WORD OF OWNER]{0,3} (?<place>PLACE) (?![AND COMMA]+ PLACE|(?:IN? TIME)? BY)`,
    subject: 'DOER',
    lead: /^(?:after|following|during)$/,
  },
  {
    source: `(?:BE|VERB) (?:IN|TO) (?<place>PLACE) [TIME IN WORD FOR OWNER OF]{0,5} TRIP`,
    subject: 'DOER',
  },
  {
    source: `(?:RECEIVE|RECEIVING) (?:WORD|OWNER){0,3} (?<object>PARTY) (?:FOR|IN) [WORD TIME]{0,4} TRIP TIME? (?:TO|IN) [WORD OF OWNER]{0,4} (?<place>PLACE)`,
    subject: 'OWNER',
  },
  {
    source: `^ IN WORD{0,3} TRIP (?:TO|IN) [WORD OF OWNER]{0,3} (?<place>PLACE) TIME? COMMA`,
    subject: 'DOER',
  },
  { source: `BE VISITING [WORD OF OWNER]{0,4} (?<place>PLACE)`, subject: 'DOER' },
  {
    source: `TRIP (?:WORD|TIME){0,2} (?:TO|IN) [WORD OF OWNER]{0,4} (?<place>PLACE) (?:[AND COMMA]+ PLACE)* (?:IN? TIME)? (?:BY|OF) ${NEXT_GUEST}`,
    subject: 'OWNER',
  },
  {
    source: `TRIP (?:BY|OF) ${NEXT_GUEST} (?:AND OWNER GROUP)? TO [WORD OF OWNER]{0,4} (?<place>PLACE)`,
    subject: 'OWNER',
  },
  // "accompanied A on a visit to Riga": A's.
  {
    source: `VERB (?<object>PARTY) IN WORD{0,4} TRIP (?:WORD|TIME|IN TIME){0,2} (?:TO|IN) [WORD OF OWNER]{0,4} (?<place>PLACE)`,
    subject: 'OWNER',
    lead: /^(?:accompanied|accompanying|accompany|accompanies|joined)$/,
  },
  {
    source: `(?<left>OWNER) [WORD TIME AND COMMA]{0,5} TRIP (?:WORD|TIME|IN TIME){0,2} (?:TO|IN) [WORD OF OWNER]{0,4} (?<place>PLACE)`,
    subject: 'OWNER',
  },
  {
    source: `(?:LIGHT|HOLDING|VERB|JOIN|BE IN|RECEIVE) [WORD OWNER TIME IN DASH COMMA]{0,6}? TRIP (?:WORD|TIME|IN TIME){0,2} (?:TO|IN) [WORD OF OWNER]{0,4} (?<place>PLACE)`,
    subject: 'DOER',
  },
];
