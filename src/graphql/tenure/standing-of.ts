import { standing, type Standing } from '../../domain/standing';
import type { TenureRow } from '../../store/tenure';

/** The columns of a tenure that its standing is told by, for `@Reads`. */
export const STANDING_COLUMNS = ['start', 'end', 'bounds'] as const satisfies (keyof TenureRow)[];

/**
 * A tenure's standing on a day. Being cited as holder puts the end after that day; where the bounds let
 * it lie before, sources speak only of a former holder, and the reason must not say "cited as holder".
 */
export function standingOf(tenure: TenureRow, day: string): Standing {
  const isCited = tenure.bounds.endEarliest > tenure.lastCited;
  const dates = isCited ? tenure : { ...tenure, firstCited: null, lastCited: null };
  return standing(tenure.bounds, day, dates);
}
