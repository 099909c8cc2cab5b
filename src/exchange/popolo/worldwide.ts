import type { Db } from 'mongodb';
import { believed } from '../../store/believed';
import type { CollectionName } from '../../store/collections';
import type { PopoloObject } from './objects';

/** Schemes whose identifiers mean one thing the world over; others number anew in each register. */
const SCHEMES: ReadonlySet<string> = new Set([
  'wikidata',
  'viaf',
  'isni',
  'orcid',
  'gnd',
  'lcnaf',
  'lei',
]);
/** The collections in which identifiers are indexed. */
const IDENTIFIED: ReadonlySet<CollectionName> = new Set([
  'people',
  'organisations',
  'posts',
  'places',
]);
/** Identifiers asked for in one command. */
const ASKED = 1000;

interface Identified {
  identifiers?: { scheme?: string | null; identifier: string }[] | null;
}

/** The identifiers of an object or a row that mean it alone the world over, such as `wikidata:Q42`. */
export function worldwideIdentifiers({ identifiers }: PopoloObject | Identified): string[] {
  const keys = (identifiers ?? []).flatMap(({ scheme, identifier }) => {
    const name = scheme?.trim().toLowerCase() ?? '';
    return SCHEMES.has(name) ? [`${name}:${identifier.trim()}`] : [];
  });
  return [...new Set(keys)];
}

/** The entities that the base knows by each of these identifiers. */
export async function knownByIdentifier(
  db: Db,
  collection: CollectionName,
  keys: readonly string[],
): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>();
  if (!IDENTIFIED.has(collection)) return known;
  const wanted = new Set(keys);
  for (let i = 0; i < keys.length; i += ASKED) {
    const values = keys.slice(i, i + ASKED).map((key) => key.slice(key.indexOf(':') + 1));
    const rows = await db
      .collection<{ id: string } & Identified>(collection)
      .find({ 'identifiers.identifier': { $in: values }, ...believed(null) })
      .project<{ id: string } & Identified>({ _id: 0, id: 1, identifiers: 1 })
      .toArray();
    for (const row of rows)
      for (const key of worldwideIdentifiers(row))
        if (wanted.has(key)) known.set(key, (known.get(key) ?? new Set()).add(row.id));
  }
  return known;
}
