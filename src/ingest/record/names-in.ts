import type { NameEntry, OtherNameEntry } from './record';

/** The full names that an entry is written with: the preferred one first, weak ones left out. */
export function namesIn(
  preferred: string | NameEntry | undefined,
  others: readonly OtherNameEntry[] = [],
): string[] {
  return allNames(
    preferred,
    others.filter(({ kind }) => kind !== 'WEAK'),
  );
}

/** All names that an entry is written with, weak ones too. */
export function allNames(
  preferred: string | NameEntry | undefined,
  others: readonly OtherNameEntry[] = [],
): string[] {
  return [...(preferred === undefined ? [] : [preferred]), ...others].map((name) =>
    typeof name === 'string' ? name : name.value,
  );
}
