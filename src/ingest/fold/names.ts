import type { Name } from '../../domain/name';
import type { NameEntry, OtherNameEntry } from '../record/record';
import { scriptOf } from './script';
import type { Claims } from './claim';

/** Names as a record writes them, in full; `language` is the article's. */
export function namesFrom(
  preferred: string | NameEntry | undefined,
  others: readonly OtherNameEntry[] | undefined,
  language: string,
): Name[] {
  const name = (entry: NameEntry, kind: Name['kind']): Name => ({
    value: entry.value.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    lang: entry.lang ?? language,
    script: entry.script ?? scriptOf(entry.value),
    kind,
  });
  const entry = typeof preferred === 'string' ? { value: preferred } : preferred;
  return [
    ...(entry === undefined ? [] : [name(entry, 'PREFERRED')]),
    ...(others ?? []).map((other) => name(other, other.kind)),
  ];
}

/**
 * All names that the claims give: the first preferred one first, then each other name once, in the
 * order of the claims. A name that a later claim prefers is an ALIAS, unless an earlier one knows it
 * by another kind.
 */
export function foldNames<Value>(claims: Claims<Value>, names: (value: Value) => Name[]): Name[] {
  const all = claims.flatMap(({ value }) => names(value));
  const preferred = all.find(({ kind }) => kind === 'PREFERRED');
  const byName = new Map<string, Name>();
  if (preferred) byName.set(keyOf(preferred), preferred);
  for (const name of all) {
    const known = byName.get(keyOf(name));
    if (!known)
      byName.set(keyOf(name), name.kind === 'PREFERRED' ? { ...name, kind: 'ALIAS' } : name);
  }
  return [...byName.values()];
}

/** The name to show: the preferred one, or where texts have only short forms, the first. */
export function shownName(names: readonly Name[]): string {
  const [first] = names;
  if (!first) throw new Error('unchecked claim: an entity without a name');
  return first.value;
}

function keyOf({ value, lang }: Name): string {
  return `${lang} ${value}`;
}
