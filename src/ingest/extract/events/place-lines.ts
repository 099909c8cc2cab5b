import type { FoundMeeting } from './found-meeting';
import type { PlaceItem } from '../scan/items';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** A building's name may stand before the town: "The Kremlin, Riga". */
const BUILDING = /^(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}’'-]*\s*){0,4},?\s*$/u;
/** How many sentences before the line, or after it, tell what was held there. */
const REACH = 2;

/**
 * A line of its own that names a town says where what was told of right before was held; where nothing
 * was, what is told right after.
 */
export function placeByLine(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { index } = sentence;
  const here = index - (reading.sentences[0]?.index ?? 0);
  const near = reading.sentences.slice(Math.max(0, here - REACH), here + 1);
  const line = near.findLast((each) => townOf(reading, each) !== null);
  const place = line && townOf(reading, line);
  if (!place) return;
  const isOpening = meetings.every(({ sentence: at }) => at > line.index);
  const from = isOpening || line === sentence ? index - REACH : Infinity;
  const held = meetings.find(
    ({ kind, status, sentence: at }) =>
      status === 'HELD' && kind !== 'VISIT' && kind !== 'CALL' && at >= from,
  );
  if (held) held.place ??= { item: place, quote: { start: line.start, end: line.end } };
}

/**
 * All that the one who met first after a line with a town did on the day was done there: "Later in the day
 * A received C". Nothing is placed so after a break, in what is only recalled, or on a day of its own.
 */
export function placeRestByLine(
  reading: Reading,
  { index }: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text, sentences, publishedAt } = reading;
  const isOpenDay = ({ date }: FoundMeeting) => date?.earliest == null || date.edtf === publishedAt;
  const isHeld = ({ kind, status, isMentioned }: FoundMeeting) =>
    status === 'HELD' && /^(?:MEETING|CONSULTATIONS)$/.test(kind) && isMentioned !== true;
  const line = sentences
    .filter((each) => each.index < index)
    .findLast((each) => townOf(reading, each) !== null);
  const place = line && townOf(reading, line);
  const first = place && meetings.find((each) => each.place?.item === place && isHeld(each));
  if (!line || !first) return;
  for (const meeting of meetings) {
    if (meeting.sentence !== index || !isHeld(meeting) || !isOpenDay(meeting)) continue;
    const isBroken = BREAK.test(text.slice(line.end, meeting.quote.start));
    const isTheirs = meeting.parties.some(({ person }) =>
      first.parties.some((party) => party.person === person),
    );
    if (!isBroken && isTheirs) meeting.place ??= { item: place, quote: first.place?.quote ?? line };
  }
}

/** What follows is the course of it, or another text: stars, or a speaker's name and a colon. */
const BREAK = /\n\s*\*\s*\*|\n[^\n:.]{3,90}:\s/u;

/** The town that a line names and names nothing but; null for any other sentence. */
function townOf({ text }: Reading, { items, start, end }: ScannedSentence): PlaceItem | null {
  if (end - start > 60) return null;
  // A line begins where nothing stands between it and the break before.
  const before = text.slice(0, start).trimEnd();
  const isLine = text.slice(before.length, start).includes('\n');
  if (!isLine || !/^\s*(?:\n|$)/u.test(text.slice(end))) return null;
  const town = items.find(
    (item): item is PlaceItem => item.kind === 'PLACE' && item.known.kind === 'CITY',
  );
  if (!town) return null;
  const rest = text.slice(town.end, end);
  const isRest = /^(?:,\s+(?:the\s+)?\p{Lu}[\p{L}\s]{2,30})?$/u.test(rest);
  return BUILDING.test(text.slice(start, town.start)) && isRest ? town : null;
}
