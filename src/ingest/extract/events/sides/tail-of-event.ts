import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import type { MeetingStatus } from '../../../../store/meeting';
import {
  TAIL_AHEAD,
  TAIL_HELD,
  TAIL_HOSTED,
  TAIL_HOSTS,
  TAIL_LEAD,
  TAIL_OFF,
  TAIL_SKIPS,
  TAIL_TOWN,
  TAIL_WHICH,
  TAIL_WHOSE,
} from '../../lexicon/tail-of-event';
import type { Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { rowOfSides } from './row-of-sides';

/** What stands right behind the name of an event: when and where it is, who hosts it, whether it was held. */
export interface Tail {
  date: PartialDate | null;
  place: PlaceItem | null;
  status: MeetingStatus | null;
  hosts: Span[];
  end: number;
}

/** How many parts a tail may have. */
const LONGEST = 9;

/**
 * Reads on from the end of an event's name as long as words tell of that event alone: ", which Norway will host in
 * Oslo on June 1", "planned for February in Riga, had been postponed".
 */
export function tailOf(reading: Reading, sentence: ScannedSentence, from: number): Tail {
  const tail: Tail = { date: null, place: null, status: null, hosts: [], end: from };
  for (let n = 0; n < LONGEST; n++) {
    const words = reading.text.slice(tail.end, sentence.end);
    if (addDetail(reading, sentence, tail) || addHosts(reading, sentence, tail)) continue;
    const off = TAIL_OFF.exec(words);
    if (off) {
      tail.end += off[0].length;
      tail.status = 'CANCELLED';
      break;
    }
    const cue = TAIL_AHEAD.exec(words) ?? TAIL_HELD.exec(words);
    if (cue) {
      tail.status = TAIL_AHEAD.test(words) ? 'PLANNED' : 'HELD';
      tail.end += cue[0].length;
      continue;
    }
    const skip = TAIL_WHICH.exec(words) ?? TAIL_TOWN.exec(words) ?? TAIL_SKIPS.exec(words);
    if (!skip) break;
    tail.end += skip[0].length;
  }
  return tail;
}

/** A day or a place right there; whether there was one. */
function addDetail(
  { text, times }: Reading,
  sentence: ScannedSentence,
  tail: Pick<Tail, 'date' | 'place' | 'end'>,
): boolean {
  const lead = TAIL_LEAD.exec(text.slice(tail.end, sentence.end));
  if (!lead) return false;
  const at = tail.end + lead[0].length;
  const named = placeAt(sentence.items, at);
  const place = named && isWhole(text, sentence, named) ? named : undefined;
  const isLed = /(?:^|\s)(?:[Ii]n|[Aa]t)\s/u.test(lead[0]);
  if (place && isLed && tail.place === null && place.known.kind !== 'REGION') {
    tail.place = place;
    const country = placeAt(sentence.items, place.end + 2);
    const isOfIt = country?.known.kind === 'COUNTRY' && text.startsWith(', ', place.end);
    tail.end = isOfIt && place.known.kind === 'CITY' ? country.end : place.end;
    return true;
  }
  const time = (times.get(sentence.index) ?? []).find(
    ({ start, end, date }) =>
      start <= at && at < end && start >= tail.end && date.earliest !== null,
  );
  if (!time || tail.date !== null) return false;
  tail.date = time.date;
  tail.end = time.end;
  return true;
}

/** Neither "Riga’s" nor a part of a body's name. */
const isWhole = (text: string, { items }: ScannedSentence, { start, end }: Span): boolean =>
  !/^[’'-]/u.test(text.slice(end, end + 1)) &&
  !items.some((item) => item.kind !== 'PLACE' && item.start <= start && end <= item.end);

/** Those who host it, right there: ", hosted by Norway", "that Norway will host"; whether there were any. */
function addHosts(reading: Reading, sentence: ScannedSentence, tail: Tail): boolean {
  const words = reading.text.slice(tail.end, sentence.end);
  const by = TAIL_HOSTED.exec(words);
  const lead = by ?? TAIL_WHOSE.exec(words);
  const row = lead && rowOfSides(reading, sentence, tail.end + lead[0].length);
  if (!row) return false;
  const did = by ? null : TAIL_HOSTS.exec(reading.text.slice(row.end, sentence.end));
  if (!by && !did) return false;
  tail.hosts = row.sides;
  tail.end = row.end + (did?.[0].length ?? 0);
  const { ahead, past } = (by ?? did)?.groups ?? {};
  if (ahead !== undefined) tail.status = 'PLANNED';
  else if (past !== undefined && tail.status === null) tail.status = 'HELD';
  return true;
}

/** The day and the place that a sentence opens with: "In March an intergovernmental commission sat". */
export function openingOf(
  reading: Reading,
  sentence: ScannedSentence,
): Pick<Tail, 'date' | 'place' | 'end'> {
  const opening = { date: null, place: null, end: sentence.start };
  for (let n = 0; n < 2; n++) if (!addDetail(reading, sentence, opening)) break;
  return opening;
}
