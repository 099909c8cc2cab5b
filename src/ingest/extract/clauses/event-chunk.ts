import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import { DIALOGUE_NAME } from '../lexicon/dialogues';
import { type Chunk, chunkOver } from './chunk';

/** "Riga Dialogue Forum": the name of an event. */
const EVENT_NAME =
  /\s(?:Forum|Conference|Summit|Symposium|Congress|Seminar|Workshop|Dialogue|Days|Week|Round\s+Table|Roundtable|Meeting|Session|Ministerial|Talks|Consultations?)$/u;

/** What two states hold as a dialogue is a round of consultations. */
const DIALOGUE = new RegExp(String.raw`${DIALOGUE_NAME}$`, 'u');

/** What a dialogue is, in the words of the lists: "the Latvia-Norway Strategic Dialogue". */
export const CONSULTATIONS = 'consultations';

/** The chunk of a name that is an event's, by what it ends with: "the Baltic Ministerial"; else none. */
export function eventChunk(at: Span, name: string): Chunk | null {
  const event = EVENT_NAME.exec(name)?.[0];
  if (event === undefined) return null;
  const isDialogue = DIALOGUE.test(name);
  const isMeeting = isDialogue || /Meeting|Session|Ministerial|Talks|Consultations?/.test(event);
  const words = isDialogue ? CONSULTATIONS : '';
  return chunkOver(at, isMeeting ? SYMBOLS.NOUN : SYMBOLS.EVENT, [], words);
}
