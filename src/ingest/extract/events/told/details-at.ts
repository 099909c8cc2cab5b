import type { PartialDate } from '../../../../domain/partial-date';
import { LEADS_TO_DETAIL, PART_OF_DAY, VENUE } from '../../lexicon/next-meetings';
import type { Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';

/** The day and the town told between two offsets, and whether nothing else is. */
export interface Details {
  date: PartialDate | null;
  place: PlaceItem | null;
  /** Told by a part of the day or a meal: "on Monday morning", "over dinner". */
  isOfHour?: boolean;
  end: number;
}

/** The one with what it leaves open from the other. */
export const merged = (a: Details, b: Details): Details => ({
  date: a.date ?? b.date,
  place: a.place ?? b.place,
  isOfHour: a.isOfHour === true || b.isOfHour === true,
  end: a.end,
});

/** The days and towns that stand one after the other from an offset on: "in Oslo on Monday". */
export function detailsAt(
  { text, times }: Reading,
  sentence: ScannedSentence,
  from: number,
  until = sentence.end,
): Details {
  const told: Details = { date: null, place: null, end: from };
  for (;;) {
    const hour = PART_OF_DAY.exec(text.slice(told.end, until));
    if (hour) {
      told.isOfHour = true;
      told.end += hour[0].length;
    }
    told.end += VENUE.exec(text.slice(told.end, until))?.[0].length ?? 0;
    const lead = LEADS_TO_DETAIL.exec(text.slice(told.end, until));
    // "B, on Tuesday, left": what is set apart behind a name begins what is told of B.
    if (!lead || (told.end === from && lead[0].startsWith(','))) return told;
    const at = told.end + lead[0].length;
    const place = placeAt(sentence.items, at);
    const time = (times.get(sentence.index) ?? []).find(
      ({ start, end, date }) =>
        start <= at && at < end && start >= told.end && date.earliest !== null,
    );
    if (place && told.place === null && place.known.kind !== 'REGION') {
      told.place = place;
      told.end = place.end;
    } else if (time && told.date === null) {
      told.date = time.date;
      told.end = time.end;
    } else return told;
  }
}
