import type { FoundMeeting } from '../found-meeting';
import { WELCOMED } from '../../lexicon/meeting-cues';
import { placeAt } from '../../scan/items';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** How many sentences after a meeting was told of may still tell whither a guest was welcomed. */
const REACH = 3;

/** "welcomed A to Riga": where A was met is told so, of the meeting with A that was told of last. */
export function placeByWelcome(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  for (const match of reading.text.slice(sentence.start, sentence.end).matchAll(WELCOMED)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const item = placeAt(sentence.items, end);
    if (!item || item.known.kind === 'REGION') continue;
    const guests = peopleIn(reading, sentence).filter(
      (named) => named.start >= start && named.end <= end,
    );
    const met = meetings.findLast(
      ({ kind, status, parties, sentence: at }) =>
        (kind === 'MEETING' || kind === 'CONSULTATIONS') &&
        status === 'HELD' &&
        parties.length > 1 &&
        sentence.index - at <= REACH &&
        guests.every(({ person }) => parties.some((party) => party.person === person)),
    );
    if (met) met.place ??= { item, quote: { start, end: item.end } };
  }
}
