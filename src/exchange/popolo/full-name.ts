import type { NameParts, PopoloPerson } from './objects';

/** Members that a name is put together from, in their order. */
const NAME_PARTS = ['given_name', 'additional_name', 'family_name'] as const;

/** A name as it is given or, where it is not, put together of its parts; null when there are none. */
export function nameOf(named: NameParts): string | null {
  const { name } = named;
  if (name?.trim()) return name;
  const parts = NAME_PARTS.flatMap((part) => named[part]?.trim() || []);
  return parts.length > 0 ? parts.join(' ') : null;
}

/**
 * The name that a person goes by: their own or, where the file gives it among the others alone, the one
 * that it notes as the main one, else the first.
 */
export function personName(person: PopoloPerson): string | null {
  const others = (person.other_names ?? []).filter((other) => nameOf(other) !== null);
  const main = others.find(({ note }) => note?.trim().toLowerCase() === 'main') ?? others[0];
  return nameOf(person) ?? (main ? nameOf(main) : null);
}

/** The members that tell the name that a person goes by. */
export function namingMembers(person: PopoloPerson): string[] {
  if (person.name?.trim()) return ['name'];
  return nameOf(person) === null ? [] : [...NAME_PARTS];
}
