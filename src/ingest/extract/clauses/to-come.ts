import { SYMBOLS } from '../lexicon/clause-words';
import type { Frame } from '../lexicon/frame-parts';
import { type Chunk, pattern, symbolsOf, wordsOf } from './chunk';

/** "will meet", "will, on Monday, | host". */
const PLANNED = pattern(
  'WILL [LIGHT BE WORD TIME]* (?:COMMA? IN? TIME COMMA? [LIGHT BE WORD]*)? $',
);
/** What "will" is said of too: "will attend the forum and | meet with A". */
const AND_PLANNED = pattern('WILL [^;]* AND [WORD TIME]? $');
/** "will attend the | summit hosted by A". */
const PLANNED_TO_ATTEND = pattern(
  'WILL [BE WORD TIME]* JOIN [WORD NAME BODY OWNER TIME PLACE]{0,5} $',
);
/** "was to cross to the north on Thursday to | see A". */
const PLANNED_JOURNEY = pattern('WILL WORD [WORD IN TO PLACE TIME]{0,7} TO $');
/** "will stop in Riga for | talks with A". */
const PLANNED_STOP = pattern('WILL WORD (?:IN|TO) PLACE (?:IN? TIME)? FOR [WORD TIME]{0,2} $');
const BASE_FORM =
  /^(?:meet|confer|sit down|dine|receive|host|greet|convene|engage|consult|discuss|review|exchange views|exchange opinions|hold|have|conduct|begin|attend|join|lead|chair|co-chair|take part in|participate in|address|speak|call on|call upon|visit|deliver|present)$/;

const IS_PLANNED =
  /^\S+(?: \S+){0,6}? (?:(?:is|are) (?:planned|scheduled|arranged|prepared|expected|foreseen|envisaged)|will) .*with /;

const ON_PROGRAMME =
  /\b(?:programme|program|agenda|schedule|itinerary) (?:\S+ )*?(?:includes|provides for|features|envisages|calls for) /;

/** Whether the words of a noun say that what it tells of is to come. */
export function isSaidAhead(words: readonly Chunk[], { subject, joins }: Frame): boolean {
  // "the summit, to be hosted by A".
  if (joins === true)
    return (
      words.some(({ symbol }) => symbol === SYMBOLS.WILL) ||
      /\bto be (?:(?:co-)?\p{L}+ed by|held)\b/u.test(wordsOf(words))
    );
  // "A's programme provides for a meeting with B".
  if (ON_PROGRAMME.test(wordsOf(words))) return true;
  // "Talks are planned with A".
  if (subject === 'OWNER' && IS_PLANNED.test(wordsOf(words))) return true;
  const noun = words.findIndex(({ symbol }) => symbol === SYMBOLS.NOUN || symbol === SYMBOLS.CALL);
  return (
    subject === 'OWNER' &&
    words.slice(0, noun + 1).some(({ words: said }) => /^(?:upcoming|forthcoming)$/.test(said))
  );
}

/** Whether the verb at a place is said of what is to come. */
export function isToCome(clause: readonly Chunk[], at: number): boolean {
  const before = symbolsOf(clause.slice(0, at));
  return (
    PLANNED.test(before) ||
    PLANNED_TO_ATTEND.test(before) ||
    PLANNED_JOURNEY.test(before) ||
    PLANNED_STOP.test(before) ||
    (BASE_FORM.test(clause[at]?.words ?? '') && AND_PLANNED.test(before))
  );
}

/** "will host A in July, she | told B at a meeting": what is to come is told there, and the meeting was held. */
export const isToldThen = (frame: Frame, first: Chunk | undefined): boolean =>
  frame.isAt === true && /^(?:told|informed|assured|briefed)$/.test(first?.words ?? '');
