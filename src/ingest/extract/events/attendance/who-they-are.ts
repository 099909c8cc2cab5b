import {
  BETWEEN_THEM,
  MAY_TELL_WHO,
  THOSE_UNNAMED,
  WHO_THEY_ARE,
} from '../../lexicon/who-they-are';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom } from '../rows';

/** How many sentences after what several did it may be told who they are: "They are A and B. The rest are C and D". */
const REACH = 3;

/**
 * Adds to what several did, told of before by no name, who a sentence says they are: "Three envoys presented their
 * credentials. They are Ambassador A of Norway, B of Chad and C".
 */
export function joinWhoTheyAre(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text, sentences } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const lead = MAY_TELL_WHO.test(words) ? WHO_THEY_ARE.exec(words) : null;
  if (!lead) return;
  const event = meetings.findLast(({ kind }) => kind !== 'VISIT');
  const told = event && sentences.find(({ index }) => index === event.sentence);
  if (!told || told.start >= sentence.start || sentence.index - told.index > REACH) return;
  if (!THOSE_UNNAMED.test(text.slice(told.start, told.end))) return;
  const from = sentence.start + lead[0].length;
  for (const each of rowFrom(text, peopleIn(reading, sentence), from, BETWEEN_THEM, BETWEEN_THEM))
    addParty(event, { ...partyOf(each), isSure: true });
}
