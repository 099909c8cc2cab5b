import type { PartialDate } from '../../../../domain/partial-date';
import { asAhead } from '../../../time/as-ahead';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** The first time of a sentence behind an offset that is not over, as one to come; null where none is told. */
export function dayAhead(
  { times, publishedAt }: Reading,
  { index }: ScannedSentence,
  from: number,
): PartialDate | null {
  const day = (times.get(index) ?? []).find(
    ({ start, date }) =>
      start >= from && date.earliest !== null && (date.latest ?? '9999') > publishedAt,
  )?.date;
  return day ? asAhead(day, publishedAt) : null;
}
