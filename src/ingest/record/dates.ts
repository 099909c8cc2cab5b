import { type PartialDate, parsePartialDate } from '../../domain/partial-date';
import type { DateEntry, TenureEntry } from './record';

/** A date as a record writes it; null for one that it leaves out. */
export function dateOf(entry: DateEntry | undefined): PartialDate | null {
  if (entry === undefined) return null;
  if (typeof entry !== 'object') return parsePartialDate(String(entry));
  return parsePartialDate(String(entry.edtf), entry.original ?? null);
}

/**
 * Whether a text of that day tells, in its own words, of a holder to come, who "takes office on 1 September":
 * it cites none. A later start that the text does not word is a slip, and contradicts the citation.
 */
export function isYetToBegin({ start }: TenureEntry, publishedAt: string | null): boolean {
  const { earliest = null, original = null } = dateOf(start) ?? {};
  return earliest !== null && original !== null && publishedAt !== null && earliest > publishedAt;
}

/** Days between which a holder is cited, on one day at least: the same twice where the day is known. */
export interface Citation {
  earliest: string;
  latest: string;
}

/** When a text of that day that cites a holder does: of then, or of when it says that the post was held. */
export function citationOn(publishedAt: string, heldOn: PartialDate | null): Citation {
  return (heldOn && spanOf(heldOn)) ?? { earliest: publishedAt, latest: publishedAt };
}

/** A date's days; null where it is open. */
export function spanOf({ earliest, latest }: PartialDate): Citation | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}
