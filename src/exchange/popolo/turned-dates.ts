import { type ImportProblem, shown } from './import-error';
import { toldDate } from './told-date';

/** Members of which the second is never before the first. */
const IN_ORDER = [
  ['birth_date', 'death_date'],
  ['founding_date', 'dissolution_date'],
  ['start_date', 'end_date'],
] as const;

/**
 * Ends that come before their beginnings: of what a file says so, nothing can be true on any day. What
 * Chancery wrote itself is passed over: its articles may contradict each other, and it tells so.
 */
export function turnedDates(pointer: string, item: unknown): ImportProblem[] {
  const object = Object(item) as Record<string, unknown>;
  if (object['chancery'] != null) return [];
  return IN_ORDER.flatMap(([from, to]) => {
    const [start, end] = [told(object[from]), told(object[to])];
    if (!start || !end) return [];
    // "2001-05" may be before or after "2001": only what both tell is compared.
    const length = Math.min(start.length, end.length);
    if (end.slice(0, length) >= start.slice(0, length)) return [];
    return [
      {
        pointer: `${pointer}/${to}`,
        also: from,
        expected: `a date not before "${from}", ${String(object[from])}`,
        found: shown(object[to]),
      },
    ];
  });
}

const told = (value: unknown) => (typeof value === 'string' ? toldDate(value) : null);
