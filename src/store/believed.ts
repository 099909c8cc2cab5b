import type { Document } from 'mongodb';

/**
 * The filter for the rows that the base believed at an instant; every read carries it.
 * @param at the instant; null for the present, which the partial indexes serve.
 */
export function believed(at: Date | null): Document {
  if (at === null) return { retractedAt: null };
  return {
    recordedAt: { $lte: at },
    $or: [{ retractedAt: null }, { retractedAt: { $gt: at } }],
  };
}
