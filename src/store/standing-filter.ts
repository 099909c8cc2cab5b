import type { Document } from 'mongodb';
import type { Certainty } from '../domain/certainty';
import { DAY_MAX } from '../domain/tenure-bounds';
import { NOTHING } from './filter-values';

/** The filter for tenures whose standing on `day` is one of `certainties`. */
export function standingFilter(day: string, certainties: readonly Certainty[]): Document {
  const wanted = [...new Set(certainties)];
  if (wanted.length === 0) return NOTHING;
  if (wanted.length === 3) return {};
  // Not NO is one plain conjunction; it serves the default without a branch.
  if (wanted.length === 2 && !wanted.includes('NO')) return NOT_NO(day);
  return { $or: wanted.map((certainty) => FILTERS[certainty](day)) };
}

const NOT_NO = (day: string): Document => ({
  'bounds.startEarliest': { $lte: day },
  // The last day of all stands for no bound, as in `standing`.
  'bounds.endLatest': day === DAY_MAX ? DAY_MAX : { $gt: day },
});

const FILTERS: Record<Certainty, (day: string) => Document> = {
  DEFINITE: (day) => ({
    'bounds.startLatest': { $lte: day },
    'bounds.endEarliest': { $gt: day },
  }),
  NO: (day) => ({
    $or: [
      { 'bounds.startEarliest': { $gt: day } },
      { 'bounds.endLatest': day === DAY_MAX ? { $lt: day } : { $lte: day } },
    ],
  }),
  POSSIBLE: (day) => ({
    ...NOT_NO(day),
    $or: [{ 'bounds.startLatest': { $gt: day } }, { 'bounds.endEarliest': { $lte: day } }],
  }),
};
