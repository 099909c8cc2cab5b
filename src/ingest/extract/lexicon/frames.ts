import { VERB_NAMES } from './clause-words';
import { OF_CO_CHAIRS } from './co-chair-frames';
import { OF_CREDENTIALS } from './credential-frames';
import { type Frame, LOOSE, MANNER, NAMED, NOUNS, NEXT_GUEST, HERE } from './frame-parts';
import { OF_NOUNS } from './frames-of-nouns';
import { OF_VERBS } from './frames-of-verbs';

/** All the ways in which clauses tell of meetings; what stands first is tried first. */
export const FRAMES: readonly Frame[] = [
  ...OF_CREDENTIALS,
  ...OF_VERBS,
  ...OF_NOUNS,
  ...OF_CO_CHAIRS,
  // Who was there, chaired it or led a side.
  {
    source: `(?:NOUN|CALL|OCCASION|EVENT) ${LOOSE} WILL? BE? (?:JOIN|LIGHT|RECEIVE|VERB) (?:TIME|IN TIME|IN PLACE){0,2} BY ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    joins: true,
  },
  // "The Council held its third session on Monday, chaired by A": its own, and none told of before.
  {
    source: `(?<left>BODY) LIGHT [OWNER WORD TIME]{0,4} NOUN ${LOOSE} ATTENDED_BY ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
  },
  {
    source: `(?:NOUN|CALL|OCCASION|EVENT) ${LOOSE} [THAT WHO]? (?:WILL? BE? (?:LIGHT|VERB WORD) (?:TIME|IN TIME|IN PLACE|COMMA){0,3})? WILL? BE? ATTENDED_BY ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    joins: true,
  },
  // "consultations took place in Riga, led by A and B".
  {
    source: `(?:NOUN|CALL|OCCASION|EVENT) ${LOOSE} WILL? BE? (?:LIGHT|VERB WORD) (?:TIME|IN TIME|IN PLACE|COMMA){0,3} COMMA JOIN BY ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'NONE',
    joins: true,
  },
  // "A met B in the presence of C".
  {
    source: `(?<=[MEET RECEIVE DISCUSS LIGHT TALK] [^;]{1,16}) ATTENDED_BY ${NEXT_GUEST}`,
    kind: 'MEETING',
    subject: 'NONE',
    joins: true,
    verb: /^(?:in the presence|with the participation) of$/,
  },
  // "Led by A and B, the talks covered trade".
  {
    source: `(?<=^) (?:JOIN BY|ATTENDED_BY) (?:WORD|OWNER){0,3} (?<object>PARTY) (?= COMMA [WORD TIME OWNER]{0,3} NOUN)`,
    kind: 'MEETING',
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
  // "will lead the delegation participating in the talks".
  {
    source: `JOIN [WORD OWNER BODY]{0,3} GROUP JOINING ${MANNER} NOUN`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  // "will join ministers from Latvia and Norway for an informal meeting".
  {
    source: `JOIN [WORD PLACE OWNER BODY NAME]{0,4} GROUP (?:[FROM OF] [PLACE BODY WORD AND COMMA]{1,7}?)? (?:FOR|IN) [NAME WORD PLACE OWNER TIME BODY DASH]{0,7}? NOUN`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
  },
  {
    source: `(?:JOIN|JOINING) FOR? (?:GROUP IN|[WORD BODY]{0,2} GROUP TO)? ${MANNER} NOUN`,
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
  // "A telephone conversation also took place with A", "talks are planned with A".
  {
    source: `(?<=(?:^|COMMA) [WORD OWNER]{0,3}) (?:NOUN|CALL) (?:TIME|IN TIME|IN PLACE){0,2} (?:WILL? BE [LIGHT VERB]|WILL? VERB? WORD) (?:TIME|IN TIME|IN PLACE|IN WORD|WORD){0,4} WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
    words:
      / (?:(?:took|takes?) place|(?:was|were|been|is|are|be) (?:held|planned|scheduled|arranged|prepared|expected|foreseen|envisaged)) /,
  },
  // "The first meeting was with A".
  {
    source: `(?<=^ (?:OWNER|PARTY|WORD){0,2}) NOUN (?:TIME|IN TIME|IN PLACE){0,2} WILL? BE WITH ${HERE}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  // Who was at an event of many.
  {
    source: `(?:(?:JOIN|JOINING) (?:[WORD BODY PLACE OWNER]{0,3} GROUP [IN OF TO]?)? ${NAMED}|(?:LIGHT|RECEIVE) [NAME WORD AND TIME OWNER OF DASH PLACE BODY]{0,9}?|(?:TALK|TALKING) IN [NAME WORD PLACE OWNER TIME BODY]{0,7}) EVENT`,
    kind: 'CONFERENCE',
    subject: 'DOER',
    isAttended: true,
  },
  // "In her speech at the Riga Forum on Monday, A called for peace".
  {
    source: `(?<=^) IN OWNER WORD{1,3} [IN TO] [NAME WORD PLACE TIME BODY DASH]{0,7}? EVENT (?:TIME|IN TIME|IN PLACE){0,3} COMMA WORD{0,2} (?<left>PARTY)`,
    kind: 'CONFERENCE',
    subject: 'OWNER',
    isAttended: true,
    words: /^in (?:his|her)? ?(?:\S+ )*(?:speech|remarks|address|keynote|statement|message)\b/,
  },
  // "ahead of the summit, which A co-hosted with B", "the forum, which A opened".
  {
    source: `(?<=^) [WORD NAME PLACE GROUP]{0,4} (?:EVENT|NOUN) (?<left>PARTY) JOIN WITH ${NEXT_GUEST}`,
    kind: 'OF_NOUN',
    subject: 'OWNER',
  },
  {
    source: `PRESENT WORD{1,5} IN ${NAMED} (?:EVENT|NOUN)`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
  },
  {
    source: `(?:VERB|LIGHT|PRESENT) [WORD RECEIVE OWNER NAME]{1,5} IN ${NAMED} (?:EVENT|NOUN)`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isAttended: true,
    joins: true,
    verb: /^(?:g[ai]ve|gives|made|makes?|delivere?d?s?)$/,
    words: /\b(?:remarks|speech|address|keynote|lecture|statement)\b/,
  },
  // "A said at the opening session", and not "said at a briefing", which is for the press.
  {
    source: `[SAY TALK] IN [WORD TIME]{0,3} (?:NOUN|EVENT|OCCASION)`,
    words: /^(?:spoken?|speaks?|talked)\b|^(?!.*\bbriefing$)/,
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
  // "held a meeting on trade": one does, with whom is not told.
  {
    source: `LIGHT [WORD AND]{0,4} NOUN IN (?=[WORD OWNER])`,
    kind: 'MEETING',
    subject: 'DOER',
    isAttended: true,
    words:
      /^(?:held|holds?|convene[ds]?) (?:\S+ )*(?:meeting|session) (?:on|regarding|concerning)$/,
  },
  // "A and B praised trade at a meeting in May".
  {
    source: `(?:VERB|SAY|DISCUSS) ${LOOSE.replace('[', '[VERB ')} IN [WORD TIME OWNER NAME]{0,4} ${NOUNS}`,
    kind: 'OF_NOUN',
    subject: 'DOER',
    isReciprocal: true,
    isAt: true,
  },
  // "A and B signed a declaration at their summit in Riga", "on the second day of their summit".
  {
    source: `(?:VERB|SAY|DISCUSS|MEET|LIGHT|JOIN|WORD) ${LOOSE.replace('[', '[VERB ')} [IN OF] OWNER [WORD TIME]{0,3} EVENT`,
    kind: 'CONFERENCE',
    subject: 'DOER',
    isReciprocal: true,
    words: / their (?:\S+ )*summit$/,
  },
  { source: 'DISCUSS', kind: 'MEETING', subject: 'DOER', isReciprocal: true },
  // "Trade was discussed by A and B".
  {
    source: `BE DISCUSS (?:TIME|IN PLACE|IN TIME)? BY (?:WORD|OWNER){0,3} (?<object>PARTY)`,
    kind: 'MEETING',
    subject: 'NONE',
    isPair: true,
  },
  { source: 'TALK', kind: 'MEETING', subject: 'DOER', isReciprocal: true },
];
