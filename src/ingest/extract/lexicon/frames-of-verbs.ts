import {
  type Frame,
  LOOSE,
  NEAR,
  MANNER,
  NOUNS,
  SIDE,
  GUEST,
  NEXT_GUEST,
  HERE,
  TO_WHOM,
  ADDRESSES,
  AT_MEETING,
  BESIDES,
} from './frame-parts';

/** Calls and meetings that a verb tells of: "met with A", "phoned A", "told A during a meeting". */
export const OF_VERBS: readonly Frame[] = [
  // Calls.
  {
    source: `(?:RECEIVE|LIGHT|VERB|HOLDING|JOIN|JOINING) ${MANNER} CALL ${LOOSE} (?:WITH|FROM|TO) ${HERE}`,
    kind: 'CALL',
    subject: 'DOER',
  },
  { source: `PHONE (?:TIME)? ${HERE}`, kind: 'CALL', subject: 'DOER' },
  { source: `(?:LIGHT|HOLDING) ${MANNER} CALL`, kind: 'CALL', subject: 'DOER', isReciprocal: true },
  {
    source: `TALK (?!OF [WORD OWNER TIME]{0,5} (?:NOUN|EVENT|CALL)) ${LOOSE} (?:WITH|TO) ${NEXT_GUEST}`,
    kind: 'CALL',
    subject: 'DOER',
  },
  // "Speaking on Monday with A"; "Speaking after talks with A" is told by the noun.
  {
    source: `TALKING (?!IN [WORD OWNER TIME]{0,4} [NOUN CALL EVENT]) ${LOOSE} (?:WITH|TO) ${NEXT_GUEST}`,
    kind: 'MEETING',
    subject: 'DOER',
  },
  { source: `RECEIVE ${MANNER} NOUN ${LOOSE} FROM ${HERE}`, kind: 'OF_NOUN', subject: 'DOER' },
  // Verbs.
  { source: `MEET ${NEAR} ${SIDE}`, kind: 'MEETING', subject: 'DOER' },
  { source: `MEET ${LOOSE} WITH ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  // "will host leaders for the summit", "welcomed ministers from the region to Riga on Monday for the forum".
  {
    source: `RECEIVE [WORD PLACE OWNER BODY NAME]{0,5} GROUP (?:[FROM OF] [WORD PLACE BODY AND COMMA]{1,5}?)? (?:[TO IN] [PLACE BODY NAME])? (?:IN? TIME)? FOR [NAME WORD PLACE OWNER TIME BODY DASH]{0,7}? EVENT`,
    kind: 'CONFERENCE',
    subject: 'DOER',
    isAttended: true,
  },
  // But for "welcomed the steps | President A took": what one welcomes is no guest.
  {
    source: `(?:RECEIVE|RECEIVING) ${NEAR} (?!(?<=WORD) PARTY (?:LIGHT|SAY|BE|WILL|VERB)) ${GUEST}`,
    kind: 'MEETING',
    subject: 'DOER',
  },
  {
    source: `RECEIVE IN NOUN [IN TIME WORD PLACE BODY OWNER]{0,9} ${GUEST}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^\S+ in audience\b/,
  },
  { source: `BE RECEIVE ${LOOSE} BY ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  // "A was met by B", "was hosted by B".
  {
    source: `(?<=PARTY WILL?) BE (?:MEET (?:TIME|IN PLACE|IN WORD)? BY|ATTENDED_BY) (?:WORD|OWNER|VISITING){0,3} (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
    words: / (?:met by|hosted by)/,
  },
  // "will be briefed by A", "will receive a briefing from A".
  {
    source: `(?<=PARTY WILL) BE VERB (?:TIME|IN TIME|IN PLACE){0,2} BY ${HERE}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^be (?:briefed|updated|greeted|met|seen off) (?!.*\bphone\b)/,
  },
  {
    source: `(?<=WILL) (?:RECEIVE|VERB|LIGHT) WORD? OCCASION FROM ${HERE}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^(?:receive|get|have) (?:\S+ )?briefing from/,
  },
  // "consulted closely with A", "will engage directly with A".
  {
    source: `VERB [TIME WORD BY]{0,4}? WITH ${HERE}`,
    kind: 'MEETING',
    subject: 'DOER',
    verb: /^(?:consult|engage|interact|confer)/,
  },
  // "Meeting with A in Riga, B said", "when meeting A, B said".
  {
    source: `(?<=^|COMMA|IN|THAT) MEETING WITH? ${HERE} (?:TIME|IN TIME|IN PLACE){0,2} COMMA WORD{0,2} (?<left>PARTY)`,
    kind: 'MEETING',
    subject: 'OWNER',
  },
  // "flew to Riga before meeting A", "visited Riga, meeting A": who does the one does the other.
  {
    source: `(?<=IN|COMMA) MEETING (?:IN PLACE|IN TIME|TIME)? WITH? ${HERE}`,
    kind: 'MEETING',
    subject: 'DOER',
  },
  // "At a summit in Riga, A told B that": both were there.
  {
    source: `(?<=^) IN [WORD TIME]{0,3} (?:NOUN|EVENT) [TIME IN PLACE THAT WORD LIGHT VERB FOR OF]{0,8}? COMMA WORD{0,2} (?<left>PARTY) SAY (?<object>PARTY)`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
    words: /^(?:at|in|during) (?!.*\b(?:press|news) conference)/,
  },
  // "In the telephone conversation held at the initiative of Riga, A informed B": the two who talked.
  {
    source: `(?<=^) IN OWNER? [WORD TIME]{0,3} CALL [TIME IN PLACE THAT WORD LIGHT VERB FOR OF OWNER GROUP]{0,8}? COMMA WORD{0,2} (?<left>PARTY) (?:SAY|${TO_WHOM}) (?:WORD|OWNER){0,3} (?<object>PARTY)`,
    kind: 'CALL',
    subject: 'OWNER',
    words:
      /^(?:in|during|in the course of) .*\b(?:told|informed|assured|reassured|congratulated|briefed|expressed|conveyed|offered|extended)(?: [^,]*)?$/,
  },
  // "A told B during a meeting", "expressed gratitude to B in a phone call", "told B by phone".
  {
    source: `(?:SAY|${TO_WHOM}) (?:WORD|OWNER){0,3} (?<object>PARTY) ${BESIDES} IN [WORD TIME OWNER]{0,4} ${NOUNS} (?![WITH OF BETWEEN FOR BY])`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAt: true,
    verb: ADDRESSES,
    words: AT_MEETING,
  },
  {
    source: `(?:SAY|${TO_WHOM}) (?:WORD|OWNER){0,3} (?<object>PARTY) ${BESIDES} (?:BY|IN) WORD`,
    kind: 'CALL',
    subject: 'DOER',
    verb: ADDRESSES,
    words: /\b(?:by|over|on|via) (?:tele)?phone$/,
  },
  // "This was stated by A at a meeting with B".
  {
    source: `BE? (?:SAY|VERB) BY (?:WORD|OWNER){0,3} (?<left>PARTY) [TIME COMMA]{0,2} IN [WORD TIME]{0,4} ${NOUNS} ${LOOSE} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  { source: `CALL_ON ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  // One visits a person: "will visit President A", "visited President A at his home".
  {
    source: `(?<=WILL WORD? |WILL [^;]* AND) TRIP (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
  },
  {
    source: `VERB (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
    verb: /^(?:visited|summoned)$/,
  },
  // "saw A in Riga", "saw A and B on Monday"; not "saw A off", "saw A sign it".
  {
    source: `VERB (?<object>PARTY) (?=(?:IN [PLACE TIME]|TIME|COMMA|STOP|$))`,
    kind: 'MEETING',
    subject: 'DOER',
    verb: /^saw$/,
  },
  // "called in Ambassador A".
  {
    source: `VERB [OWNER PLACE]{0,2} (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
    verb: /^calle?[ds] in$/,
  },
  // "handed him a note of protest".
  {
    source: `(?<=PARTY) PRESENT (?<object>PARTY) (?:WORD|OWNER){1,4}`,
    kind: 'MEETING',
    subject: 'DOER',
    verb: /^handed$/,
    words: / (?:note|letter|message|invitation|memorandum|demarche|démarche|protest|proposal)\b/,
  },
  // "was summoned by A".
  {
    source: `BE VERB (?:TO [BODY WORD OWNER PLACE]{1,4} )?(?:TIME|IN TIME)? BY (?:WORD|OWNER){0,3} (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^(?:was|were|is|are|been) (?:summoned|called in) /,
  },
  // "was summoned to the Foreign Ministry": with those of it.
  {
    source: `BE VERB (?:TIME|IN TIME)? TO [WORD OWNER]{0,3} (?<object>BODY) (?!(?:IN PLACE|IN TIME|TIME){0,2} COMMA WHO)`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^(?:was|were|is|are|been) (?:summoned|called in) /,
  },
  // "spent two hours with A", "A and B spent the day behind closed doors".
  {
    source: `VERB WORD{1,3} WITH ${NEXT_GUEST}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^spent (?:\S+ ){0,2}(?:hours?|minutes|day|evening|time) with\b/,
  },
  {
    source: `VERB WORD{1,4} VERB? WORD`,
    kind: 'MEETING',
    subject: 'DOER',
    isReciprocal: true,
    words:
      /^spent (?:\S+ ){0,3}(?:hours?|minutes|day|evening) (?:(?:behind closed doors|together)$|(?:talking|conferring|alone)\b)/,
  },
  // "summoned Latvia's ambassador, A": so named behind.
  {
    source: `VERB [OWNER WORD PLACE]{1,4} COMMA? (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
    verb: /^summoned$/,
  },
  // "co-chaired the intergovernmental commission with A".
  {
    source: `JOIN WORD{1,4} (?:TIME|IN PLACE){0,2} WITH ${NEXT_GUEST}`,
    kind: 'MEETING',
    subject: 'DOER',
    words: /^(?:co-)?chair(?:ed|s)? (?:\S+ )*(?:commission|committee|group|council|board)\b/,
  },
  // "hosted the second Joint Commission with A", "co-chaired the Working Group with B".
  {
    source: `(?:RECEIVE|LIGHT|JOIN) [WORD TIME OWNER]{0,4} BODY (?:TIME|IN PLACE){0,2} WITH ${NEXT_GUEST}`,
    kind: 'MEETING',
    subject: 'DOER',
  },
  {
    source: `VERB ${MANNER} (?:NOUN|CALL) (?:ON|TO|IN) ${HERE}`.replace('ON|', ''),
    kind: 'MEETING',
    subject: 'DOER',
  },
  // What is handed over, is handed over to one who is there.
  {
    source: `PRESENT ${LOOSE} BY (?:WORD|OWNER){0,3} (?<left>PARTY) TO ${NEXT_GUEST}`,
    kind: 'MEETING',
    subject: 'OWNER',
  },
  // "thanked A for hosting B".
  {
    source: `(?<left>PARTY) FOR (?:HOLDING|RECEIVING) ${NEAR} ${GUEST}`,
    kind: 'MEETING',
    subject: 'OWNER',
  },
];
