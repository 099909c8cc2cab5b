import { VERB_NAMES } from './clause-words';
import { OF_CREDENTIALS } from './credential-frames';
import {
  type Frame,
  LOOSE,
  NEAR,
  MANNER,
  NAMED,
  NOUNS,
  SIDE,
  GUEST,
  NEXT_GUEST,
  HERE,
} from './frame-parts';

/** All the ways in which clauses tell of meetings; what stands first is tried first. */
export const FRAMES: readonly Frame[] = [
  ...OF_CREDENTIALS,
  // Calls.
  {
    source: `(?:RECEIVE|LIGHT|VERB|HOLDING) ${MANNER} CALL ${LOOSE} (?:WITH|FROM|TO) ${HERE}`,
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
  { source: `TALKING ${LOOSE} (?:WITH|TO) ${NEXT_GUEST}`, kind: 'MEETING', subject: 'DOER' },
  { source: `RECEIVE ${MANNER} NOUN ${LOOSE} FROM ${HERE}`, kind: 'OF_NOUN', subject: 'DOER' },
  // Verbs.
  { source: `(?:MEET|MEETING) ${NEAR} ${SIDE}`, kind: 'MEETING', subject: 'DOER' },
  { source: `MEET ${LOOSE} WITH ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  { source: `(?:RECEIVE|RECEIVING) ${NEAR} ${GUEST}`, kind: 'MEETING', subject: 'DOER' },
  { source: `BE RECEIVE ${LOOSE} BY ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  { source: `CALL_ON ${HERE}`, kind: 'MEETING', subject: 'DOER' },
  // One visits a person: "will visit President A", "visited President A at his home".
  {
    source: `(?<=WILL WORD? |WILL [^;]* AND) TRIP (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'DOER',
  },
  { source: `VERB (?<object>PARTY)`, kind: 'MEETING', subject: 'DOER', verb: /^visited$/ },
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
  // Nouns with who does it.
  {
    source: `(?:RECEIVE|LIGHT|HOLDING|VERB|JOIN|JOINING) ${MANNER} NOUN ${LOOSE} (?:WITH|FOR) ${HERE}`,
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
    source: `(?<=^|COMMA|STOP) WITH ${HERE} COMMA WORD{0,3} (?<left>PARTY) DISCUSS`,
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
  // "praised trade in a meeting he held with A".
  {
    source: `${NOUNS} (?:WHO|THAT)? (?<left>PARTY) LIGHT (?:TIME|IN PLACE){0,2} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
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
  // "In meetings with officials, A will stress".
  {
    source: `IN [WORD OWNER]{0,3} NOUN (?:TIME|IN TIME|IN PLACE){0,2} WITH (?:WORD|OWNER|NAME|BODY|PLACE){0,4} (?<object>GROUP) [GROUP AND COMMA WORD]{0,8}? COMMA (?<left>PARTY) COMMA? [${VERB_NAMES.join(' ')}]`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  { source: `${NOUNS} OF ${HERE}`, kind: 'OF_NOUN', subject: 'NONE', isPair: true },
  {
    source: `(?<left>OWNER) [WORD TIME AND]{0,4} ${NOUNS} ${LOOSE} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  { source: `NOUN ${LOOSE} WITH ${HERE}`, kind: 'OF_NOUN', subject: 'OWNER' },
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
  // "attended a reception hosted by A": both.
  {
    source: `(?:JOIN|JOINING) ${MANNER} (?:NOUN|EVENT|OCCASION) ${LOOSE} (?:(?:LIGHT|RECEIVE|VERB|JOIN) BY|ATTENDED_BY) ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isHosted: true,
  },
  // Who was there, chaired it or led a side.
  {
    source: `(?:NOUN|CALL|OCCASION|EVENT) ${LOOSE} WILL? BE? (?:JOIN|LIGHT|RECEIVE|VERB) BY ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    joins: true,
  },
  {
    source: `(?:NOUN|CALL|OCCASION|EVENT) ${LOOSE} WILL? BE? ATTENDED_BY ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    joins: true,
  },
  // "Taking part in the talks were A and B", "present at the ceremony from the Latvian side were A".
  {
    source: `(?:JOIN|JOINING|IN) ${MANNER} (?:NOUN|EVENT|OCCASION) ${LOOSE} (?:[IN FROM] WORD{0,2} GROUP)? BE ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    joins: true,
    isPresent: true,
  },
  // "will lead the Latvian delegation to a meeting of the Council".
  {
    source: `(?<=WILL) WORD{1,3} GROUP TO WORD{0,2} NOUN OF [WORD OWNER TIME]{0,3} BODY`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
  },
  {
    source: `LIGHT ${MANNER} NOUN OF [WORD OWNER TIME]{0,3} BODY`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
  },
  {
    source: `[GROUP PARTY] BE JOIN ${LOOSE} BY ${HERE}`,
    kind: 'MEETING',
    subject: 'NONE',
    joins: true,
  },
  { source: `BE AND ${HERE}`, kind: 'MEETING', subject: 'NONE', joins: true },
  { source: `OCCASION BY ${HERE}`, kind: 'MEETING', subject: 'NONE', joins: true },
  {
    source: `BE JOIN (?:IN|WORD)* (?:NOUN|CALL|OCCASION|EVENT)`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  // "will lead the delegation participating in the talks", "will host leaders for the summit".
  {
    source: `JOIN [WORD OWNER BODY]{0,3} GROUP JOINING ${MANNER} NOUN`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  {
    source: `RECEIVE [WORD PLACE OWNER BODY NAME]{0,5} GROUP (?:IN [PLACE BODY WORD])? FOR [NAME WORD PLACE OWNER TIME BODY DASH]{0,7}? EVENT`,
    kind: 'CONFERENCE',
    subject: 'DOER',
    isAttended: true,
  },
  // "will join ministers from Latvia and Norway for an informal meeting".
  {
    source: `JOIN [WORD PLACE OWNER BODY NAME]{0,4} GROUP (?:[FROM OF] [PLACE BODY WORD AND COMMA]{1,7}?)? (?:FOR|IN) [NAME WORD PLACE OWNER TIME BODY DASH]{0,7}? NOUN`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
  },
  {
    source: `(?:JOIN|JOINING) (?:GROUP IN|[WORD BODY]{0,2} GROUP TO)? ${MANNER} NOUN`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  {
    source: `(?:JOIN|JOINING|(?:TALK|TALKING) IN) ${MANNER} OCCASION`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  // "At their meeting, A and B said".
  {
    source: `IN OWNER? WORD{0,2} ${NOUNS} (?:TIME|IN TIME|IN PLACE|WORD){0,3} COMMA (?:TIME COMMA)? (?<object>PARTY) COMMA? [${VERB_NAMES.join(' ')}]`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    isPair: true,
  },
  { source: `NOUN ${LOOSE} BE LIGHT ${LOOSE} WITH ${HERE}`, kind: 'OF_NOUN', subject: 'OWNER' },
  // Who was at an event of many.
  {
    source: `(?:(?:JOIN|JOINING) ${NAMED}|(?:LIGHT|RECEIVE) [NAME WORD AND TIME OWNER OF DASH PLACE BODY]{0,9}?|(?:TALK|TALKING) IN [NAME WORD PLACE OWNER TIME BODY]{0,7}) EVENT`,
    kind: 'CONFERENCE',
    subject: 'DOER',
    isAttended: true,
  },
  {
    source: `PRESENT WORD{1,5} IN ${NAMED} (?:EVENT|NOUN)`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  // "A said at the opening session".
  {
    source: `SAY IN [WORD TIME]{0,3} (?:NOUN|EVENT|OCCASION)`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
    isSaid: true,
  },
  // Both sides do it.
  { source: 'MEET', kind: 'MEETING', subject: 'DOER', isReciprocal: true },
  {
    source: `(?:LIGHT|HOLDING) ${MANNER} NOUN`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isReciprocal: true,
  },
  // "A and B praised trade at a meeting in May".
  {
    source: `(?:VERB|SAY|DISCUSS) ${LOOSE.replace('[', '[VERB ')} IN [WORD TIME OWNER NAME]{0,4} ${NOUNS}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isReciprocal: true,
    isAt: true,
  },
  { source: 'DISCUSS', kind: 'MEETING', subject: 'DOER', isReciprocal: true },
  { source: 'TALK', kind: 'MEETING', subject: 'DOER', isReciprocal: true },
];
