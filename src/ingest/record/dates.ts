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
