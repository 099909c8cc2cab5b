import { addParty, type FoundMeeting } from '../found-meeting';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** What follows was done at the dialogue that was told of before: "during the one-day dialogue". */
const AT_DIALOGUE =
  /\b(?:[Dd]uring|[Aa]t|[Ii]n|[Aa]s\s+part\s+of)\s+(?:the|this|their)\s+(?:[\p{Ll}\d-]+\s+){0,2}[Dd]ialogue\b(?!\s+(?:on|between|with)\b)/u;
/** How many sentences after a dialogue was told of as such it is "the dialogue". */
const REACH = 3;

/**
 * A meeting that a sentence tells of as held at the dialogue told of before is that dialogue: who takes
 * part and where is added to it.
 * @returns whether it is.
 */
export function joinDialogue(
  { text }: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  if (meeting.kind !== 'MEETING' || !AT_DIALOGUE.test(text.slice(sentence.start, sentence.end)))
    return false;
  const dialogue = meetings.findLast(({ kind }) => kind === 'CONSULTATIONS');
  if (!dialogue || sentence.index - dialogue.sentence > REACH) return false;
  for (const party of meeting.parties) addParty(dialogue, party);
  dialogue.place ??= meeting.place;
  if (dialogue.date?.earliest === null) dialogue.date = meeting.date;
  return true;
}
