import type { STATS_BY } from './headings';

/** How many meetings come under one heading, in all and by what they were. */
export interface MeetingCell {
  /** What is counted by, and under what: unique. */
  _id: string;
  /** ALL: every meeting, under one heading. */
  by: (typeof STATS_BY)[number] | 'ALL';
  /** The heading; empty for the meetings that come under none. */
  key: string[];
  all: number;
  /** Those that took place. */
  took: number;
  /** By status, then by kind; what is 0 may be absent. */
  cells: Partial<Record<string, Partial<Record<string, number>>>>;
}
