import { rowFrom } from '../rows';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** From what one was at to who was there too: "| of a school, together with". */
const TOGETHER =
  /^(?:(?!,\s+(?:who|which|where|while|and|but)\s|\s(?:after|before|following)\s)[^.;]){0,140}?,?\s+(?:(?:together|along|jointly)\s+with|alongside|in\s+the\s+company\s+of)\s+$/u;
const TO_FIRST = /^(?:the\s+)?$/u;

/** Adds to a ceremony or a forum of a sentence who is told behind it: "attended the opening, together with A". */
export function joinJointDoers(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const event = meetings.findLast(
    ({ kind, sentence: at, parties }) =>
      at === sentence.index && /^(?:CEREMONY|CONFERENCE|OTHER)$/u.test(kind) && parties.length > 0,
  );
  if (!event) return;
  const named = peopleIn(reading, sentence);
  const first = named.find(({ start }) => {
    const gap = start > event.at.end ? text.slice(event.at.end, start) : '';
    return TOGETHER.test(gap.replace(/the\s+$/u, ''));
  });
  if (!first) return;
  for (const each of rowFrom(text, named, first.start, TO_FIRST)) addParty(event, partyOf(each));
}
