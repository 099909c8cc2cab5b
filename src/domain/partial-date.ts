/** How fine a date is known. */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date known only in part. EDTF (ISO 8601-2) is the stored truth; the bounds are derived from it. */
export interface PartialDate {
  /** EDTF text, e.g. `2021-07-16`, `2021-23` (autumn 2021), `../2021-07-16`. */
  edtf: string;
  /** First possible day, inclusive, `YYYY-MM-DD`; null when unbounded. */
  earliest: string | null;
  /** Last possible day, inclusive, `YYYY-MM-DD`; null when unbounded. */
  latest: string | null;
  precision: DatePrecision;
  /** The source's own words, e.g. `autumn 2021`; null when the date is not stated but derived. */
  original: string | null;
}
