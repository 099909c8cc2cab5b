import type { StatsBy } from './kept/headings';

/** How many meetings are counted under a key: a month, an id, or two country codes. */
export interface Count {
  key: readonly string[];
  count: number;
}

export interface MeetingCounts {
  /** Meetings that pass the filter. */
  meetings: number;
  /** Those that come under no key: dates that can mean several months, or no topic, body or pair. */
  uncounted: number;
  /** How many keys there are; null when nobody asked. */
  total: number | null;
  /** Months in their order; all else by count, most first, ties by key. */
  counts: Count[];
}

/** Which part of the counts is asked for. */
export interface CountsRequest {
  by: StatsBy;
  /** How many keys at most. */
  first: number;
  /** Whether the number of all keys is. */
  total: boolean;
}

/** Months in their order; all else by count, most first, ties by key. */
export function inOrder(counts: Count[], by: StatsBy): Count[] {
  const byKey = (a: Count, b: Count): number => (a.key.join(' ') < b.key.join(' ') ? -1 : 1);
  const byCount = (a: Count, b: Count): number => b.count - a.count || byKey(a, b);
  return counts.sort(by === 'MONTH' ? byKey : byCount);
}
