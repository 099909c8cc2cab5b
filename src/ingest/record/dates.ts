import { type PartialDate, parsePartialDate } from '../../domain/partial-date';
import type { DateEntry } from './record';

/** A date as a record writes it; null for one that it leaves out. */
export function dateOf(entry: DateEntry | undefined): PartialDate | null {
  if (entry === undefined) return null;
  if (typeof entry !== 'object') return parsePartialDate(String(entry));
  return parsePartialDate(String(entry.edtf), entry.original ?? null);
}
