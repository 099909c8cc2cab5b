import type { Span } from '../../../../store/article';
import { JOINT } from '../../lexicon/absent';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, isGathering, partyOf } from '../found-meeting';
import { rowFrom } from '../rows';

/** Behind what one attended or opened, its name and place between: who did so too. */
const TOGETHER_WITH =
  /^(?<gap>(?:(?!\b(?:and|but|who|which|that|where|when|after|before|to|met|held|said|about|dedicated|aimed)\b)[^.;:])*?)(?<!\p{Ll}ing),?\s(?:(?:together|along|jointly)\s+with|alongside|in\s+the\s+company\s+of)\s/u;
/** How long the name of an event and its place may be. */
const REACH = 140;
/** Before the first of them: "regional governor | A", "his Latvian colleague, | B". */
const LEAD = /^(?:(?:the|his|her|its)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:\p{Ll}+,\s+)?$/u;

/**
 * Adds to what many came to who its sentence says was there with one who did: "took part in the opening of the
 * school in Riga together with Governor A and Ambassador B".
 */
export function joinTogetherWith(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  if (!/\s(?:with|alongside|company)\s/u.test(text.slice(sentence.start, sentence.end))) return;
  for (const meeting of meetings) {
    if (meeting.sentence !== sentence.index || !isGathering(meeting)) continue;
    if (meeting.parties.length === 0) continue;
    const told = togetherIn(text, meeting.at, sentence.end);
    if (told === null) continue;
    for (const named of rowFrom(text, peopleIn(reading, sentence), told, LEAD, JOINT))
      addParty(meeting, { ...partyOf(named), isSure: true });
  }
}

/** Where the row begins of those who were there too; null for none. */
function togetherIn(text: string, { start, end }: Span, until: number): number | null {
  // The words that tell of it may hold those: "opened, together with A, the school".
  const from = /\s(?:with|alongside)\s/u.test(text.slice(start, end)) ? start : end;
  const match = TOGETHER_WITH.exec(text.slice(from, Math.min(until, from + REACH)));
  return match ? from + match[0].length : null;
}
