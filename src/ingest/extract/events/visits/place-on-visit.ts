import { IS_ON_VISIT, ON_THAT_VISIT, OPENS_ON_VISIT } from '../../lexicon/on-visit';
import type { Reading } from '../../reading';
import { mayBeOne, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { rowAt } from '../journeys/journey-rows';
import type { Leg } from '../journeys/journeys';

/**
 * A meeting that a sentence tells of as held on a visit, "As part of her visit to Riga, A met B", "During the
 * visit, A met B", is held where the visit leads, unless it says otherwise.
 * @param known what was told before, the visits among it.
 */
export function placeOnVisit(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  { meetings, legs }: { meetings: readonly FoundMeeting[]; legs: readonly Leg[] },
): void {
  if (meeting.place !== null || meeting.kind === 'CALL' || meeting.status === 'CANCELLED') return;
  const words = reading.text.slice(sentence.start, sentence.end);
  const opening = OPENS_ON_VISIT.exec(words);
  const from = opening
    ? sentence.start + opening[0].length
    : besideParty(reading, sentence, meeting);
  const isThat = from === null && ON_THAT_VISIT.test(words);
  if (from === null && !isThat) return;
  const places =
    from === null ? visitedBy(meeting, meetings, legs) : rowAt(reading, sentence, from);
  const [place] = places;
  if (!place || !places.every((each) => mayBeOne(each, place))) return;
  const { start, end } = place;
  meeting.place = { item: place, quote: { start: opening ? sentence.start : start, end } };
}

/** Where the place begins that one who met is told to be on a visit to, right behind their name. */
function besideParty(
  { text }: Reading,
  sentence: ScannedSentence,
  { parties }: FoundMeeting,
): number | null {
  const named = sentence.items.filter((item) => item.kind === 'PERSON');
  for (const { end } of named) {
    const visit = IS_ON_VISIT.exec(text.slice(end, sentence.end));
    const isParty = parties.some(({ quote }) => quote.start < end && end <= quote.end);
    if (visit && isParty) return end + visit[0].length;
  }
  return null;
}

/** Where those who met were told to go; of what bodies alone held, where anybody was. */
function visitedBy(
  { parties }: FoundMeeting,
  meetings: readonly FoundMeeting[],
  legs: readonly Leg[],
): PlaceItem[] {
  const isOf = (person: Leg['person']) =>
    parties.length === 0 || parties.some((party) => party.person === person);
  return [
    ...meetings
      .filter((each) => each.kind === 'VISIT' && each.status !== 'CANCELLED')
      .filter((each) => each.parties.some(({ person }) => isOf(person)))
      .flatMap(({ place }) => place?.item ?? []),
    ...legs.filter(({ person }) => isOf(person)).map(({ place }) => place),
  ];
}
