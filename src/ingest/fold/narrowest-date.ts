import { isDoubtful, type PartialDate } from '../../domain/partial-date';
import type { Claims } from './claim';

/** The date that the claims agree on, as `narrowest` finds it; null when none states one. */
export function narrowestDate<Value>(
  claims: Claims<Value>,
  date: (value: Value) => PartialDate | null,
): PartialDate | null {
  return narrowest(claims.flatMap(({ value }) => date(value) ?? []));
}

/**
 * The first date stated, narrowed by each later one that lies within it ("before 16 July" and "on 6 July"
 * are one date, told twice). One that lies elsewhere disagrees, and the first stands. A date that its
 * source doubts (`~ ? %`) is only looked at where no source states one without doubt.
 */
export function narrowest(dates: readonly PartialDate[]): PartialDate | null {
  const undoubted = dates.filter((date) => !isDoubtful(date));
  let narrowest = undoubted[0] ?? dates[0] ?? null;
  for (const stated of undoubted)
    if (narrowest !== null && isWithin(stated, narrowest)) narrowest = stated;
  return narrowest;
}

/** Whether every day of `inner` is one of `outer`, and not the other way round. */
export function isWithin(inner: PartialDate, outer: PartialDate): boolean {
  const [from, to] = [inner.earliest ?? '', inner.latest ?? '~'];
  const [outerFrom, outerTo] = [outer.earliest ?? '', outer.latest ?? '~'];
  return outerFrom <= from && to <= outerTo && (outerFrom < from || to < outerTo);
}
