import type { NameEntry, OtherNameEntry } from '../record/record';

/** The full names that an entry is written with: the preferred one first, weak ones left out. */
export function namesIn(
  preferred: string | NameEntry | undefined,
  others: readonly OtherNameEntry[] = [],
): string[] {
  const full = others.filter(({ kind }) => kind !== 'WEAK');
  return [...(preferred === undefined ? [] : [preferred]), ...full].map((name) =>
    typeof name === 'string' ? name : name.value,
  );
}
