import type { PartialDate } from '../../domain/partial-date';
import { addUnits } from './calendar';
import { findTimes } from './find-times';

/**
 * A time of what is planned. "Agreed to meet in September", said in May, may by its words be last year's September,
 * when they agreed, or this year's, when they are to meet: of the meeting it is this year's. Days of a week stay as
 * wide as their words.
 */
export function asAhead(date: PartialDate, publishedAt: string): PartialDate {
  const { earliest, latest, original } = date;
  const isOfTwoYears =
    earliest !== null &&
    latest !== null &&
    earliest < publishedAt &&
    latest > addUnits(earliest, 1, 'year');
  if (!isOfTwoYears || original === null || latest < publishedAt) return date;
  return findTimes(`will be held in ${original}`, publishedAt)[0]?.date ?? date;
}

/**
 * A time of what is over, told beside what is to come: "after A's visit in February, B will go", said in May, is of
 * the February that is past, whatever the tense of its sentence.
 */
export function asOver(date: PartialDate, publishedAt: string): PartialDate {
  const { earliest, original } = date;
  if (earliest === null || earliest <= publishedAt || original === null) return date;
  const told = findTimes(`was held in ${original}`, publishedAt)[0]?.date;
  return told?.latest && told.latest <= publishedAt ? told : date;
}
