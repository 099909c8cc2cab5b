import type { Document } from 'mongodb';
import type { Certainty } from '../domain/certainty';
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
  'bounds.endLatest': { $gt: day },
});

const FILTERS: Record<Certainty, (day: string) => Document> = {
  DEFINITE: (day) => ({
    'bounds.startLatest': { $lte: day },
    'bounds.endEarliest': { $gt: day },
  }),
  NO: (day) => ({
    $or: [{ 'bounds.startEarliest': { $gt: day } }, { 'bounds.endLatest': { $lte: day } }],
  }),
  POSSIBLE: (day) => ({
    ...NOT_NO(day),
    $or: [{ 'bounds.startLatest': { $gt: day } }, { 'bounds.endEarliest': { $lte: day } }],
  }),
};
