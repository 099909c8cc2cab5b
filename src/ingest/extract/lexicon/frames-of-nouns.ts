import { VERB_NAMES } from './clause-words';
import { type Frame, LOOSE, MANNER, NAMED, NOUNS, NEXT_GUEST, HERE } from './frame-parts';

/** Meetings that a noun tells of, with their sides: "held talks with A", "a call between A and B". */
export const OF_NOUNS: readonly Frame[] = [
  // Nouns with who does it.
  {
    source: `(?:RECEIVE|LIGHT|HOLDING|VERB|JOIN|JOINING) ${MANNER} NOUN ${LOOSE} (?:INCLUDING WORD{0,2})? (?:WITH|FOR) ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
  },
  {
    source: `(?<!BE) DISCUSS ${LOOSE} (?:COMMA)? ${NOUNS} ${LOOSE} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
  },
  { source: `(?<!BE) DISCUSS ${LOOSE} WITH ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  // "With A, B discussed trade".
  {
    source: `(?<=^|COMMA|STOP) WITH ${HERE} COMMA? WORD{0,3} (?<left>PARTY) DISCUSS`,
    kind: 'MEETING',
    subject: 'OWNER',
  },
  { source: `(?:LIGHT|HOLDING|VERB) ${MANNER} COURTESY ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  { source: `(?<left>OWNER) [WORD TIME]{0,3} COURTESY ${HERE}`, kind: 'MEETING', subject: 'OWNER' },
  {
    source: `${NOUNS} ${LOOSE} BETWEEN [WORD OWNER]{0,3} (?<left>PARTY) WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
  },
  // "praised trade in a meeting he held with A", "the summit that B hosted in Riga with A".
  {
    source: `(?:NOUN|CALL|EVENT) (?:WHO|THAT)? (?<left>PARTY) (?:LIGHT{1,2}|RECEIVE) (?:TIME|IN PLACE){0,2} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  // "A informed B about the talks held in Riga on Monday with C": A's, who tells of them.
  {
    source: `(?<=[SAY VERB] [^;]{1,14}) NOUN LIGHT (?:TIME|IN TIME|IN PLACE){1,3} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isMentioned: true,
  },
  // "in the calls that the two leaders had in May".
  {
    source: `${NOUNS} THAT? (?<object>PARTY) LIGHT (?![WITH BE VERB])`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    isPair: true,
  },
  // Nouns that name both sides.
  { source: `${NOUNS} ${LOOSE} BETWEEN ${HERE}`, kind: 'OF_NOUN', subject: 'NONE', isPair: true },
  // "Talks were held in Riga between", "a conversation took place between".
  {
    source: `${NOUNS} ${LOOSE} WILL? BE? [LIGHT VERB WORD] ${LOOSE} BETWEEN ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    isPair: true,
  },
  {
    source: `${NOUNS} OF (?:WORD|OWNER){0,3} (?<left>[PARTY GROUP]) ${LOOSE} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
  },
  // "A lunch was held on behalf of A in honour of B".
  {
    source: `NOUN (?:WILL? BE)? [LIGHT RECEIVE] (?:TIME|IN PLACE){0,2} (?:IN|BY) (?:WORD|OWNER){0,2} (?<left>PARTY) FOR (?:WORD|OWNER|VISITING){0,3} (?<object>PARTY)`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
    words: /(?: on behalf of| by) .* in hono[u]?r of/,
  },
  // "In meetings with officials, A will stress".
  {
    source: `IN [WORD OWNER]{0,3} NOUN (?:TIME|IN TIME|IN PLACE){0,2} WITH (?:WORD|OWNER|NAME|BODY|PLACE){0,4} (?<object>GROUP) [GROUP AND COMMA WORD]{0,8}? COMMA (?<left>PARTY) COMMA? [${VERB_NAMES.join(' ')}]`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  // "A's visit to Riga will include talks with B", "his programme includes a meeting with B".
  {
    source: `(?<left>OWNER) [WORD TIME]{0,2} [TRIP WORD] (?:[TO IN OF FOR] (?:PLACE|WORD|TIME|OWNER|COMMA|AND){1,5}){0,2} WILL? [WORD VERB] FOR? (?:WORD|OWNER|TIME|COMMA){0,4} NOUN (?:TIME|IN TIME|IN PLACE){0,2} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
    words:
      /^(?!(?:his|her|their|its)\b).*\b(?:visit|trip|tour|stay|journey|programme|program|agenda|schedule|itinerary)\b.*\b(?:includ|featur|provid|envisag|call(?:s|ed)? for)/,
  },
  { source: `${NOUNS} OF ${HERE}`, kind: 'OF_NOUN', subject: 'NONE', isPair: true },
  {
    source: `(?<left>OWNER) [WORD TIME AND]{0,4} ${NOUNS} ${LOOSE} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  { source: `NOUN ${LOOSE} WITH ${HERE}`, kind: 'OF_NOUN', subject: 'OWNER' },
  // "Her meetings included A", "A's meetings in Riga will include B".
  {
    source: `(?<left>OWNER) [WORD TIME]{0,3} NOUN (?:TIME|IN TIME|IN PLACE){0,2} WILL? [VERB WORD] (?:WORD|OWNER){0,3} (?<object>PARTY)`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
    words:
      /\b(?:meetings|talks|discussions|consultations) (?:\S+ )*(?:included?|includes|featured)(?: |$)/,
  },
  // "held a roundtable with A", "held his third summit with A".
  {
    source: `(?:RECEIVE|LIGHT|HOLDING|JOIN|JOINING) ${MANNER} EVENT (?:TIME|IN TIME|IN PLACE|IN [WORD OWNER]{1,4})? WITH (?:WORD|OWNER|VISITING){0,3} (?<object>PARTY)`,
    kind: 'CONFERENCE',
    subject: 'DOER',
  },
  // "The first summit was held in Riga between A and B".
  {
    source: `EVENT ${LOOSE} WILL? BE? [LIGHT VERB WORD] ${LOOSE} BETWEEN ${HERE}`,
    kind: 'CONFERENCE',
    subject: 'NONE',
    isPair: true,
    isMentioned: true,
  },
  // "the May 3 summit between A and B", "A's March summit with B".
  {
    source: `EVENT ${LOOSE} BETWEEN ${HERE}`,
    kind: 'CONFERENCE',
    subject: 'NONE',
    isPair: true,
    isMentioned: true,
  },
  {
    source: `(?<left>OWNER) [WORD TIME]{0,3} EVENT (?:TIME|IN TIME|IN PLACE)? WITH ${NEXT_GUEST}`,
    kind: 'CONFERENCE',
    subject: 'OWNER',
    isMentioned: true,
  },
  { source: `CALL ${LOOSE} (?:WITH|FROM|TO) ${HERE}`, kind: 'OF_NOUN', subject: 'OWNER' },
  // "will attend the Riga Forum together with A": both.
  {
    source: `(?:JOIN|JOINING) ${NAMED} (?:NOUN|EVENT|OCCASION) [OF IN WORD NAME BODY PLACE TIME OWNER DASH]{0,10}? COMMA? AND (?:WORD|OWNER|COUNTERPART){0,3} (?<object>PARTY)`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isHosted: true,
    words: / (?:together with|along with|alongside|accompanied by)(?: |$)/,
  },
  // "attended a reception hosted by A": both.
  {
    source: `(?:JOIN|JOINING) ${MANNER} (?:NOUN|EVENT|OCCASION) ${LOOSE} (?:[THAT WHO] WILL? BE)? (?:(?:LIGHT|RECEIVE|VERB|JOIN) BY|ATTENDED_BY) ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isHosted: true,
  },
];
