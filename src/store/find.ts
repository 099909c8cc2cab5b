import type { Document } from 'mongodb';
import { believed } from './believed';
import type { CollectionName, Rows } from './collections';
import { readRows } from './read-rows';
import { leftOut, type Reader } from './reader';

/**
 * Rows by their stable ids, in the ids' order; null where none is believed. One command.
 */
export async function findByIds<C extends CollectionName>(
  reader: Reader,
  name: C,
  ids: readonly string[],
): Promise<(Rows[C] | null)[]> {
  return findByKey(reader, name, 'id', ids);
}

/** Ids of rows, each once, by the collection that they are looked for in. */
export type IdsByCollection = ReadonlyMap<CollectionName, ReadonlySet<string>>;
/** Rows of several collections, by collection and stable id; those that are not believed are missing. */
export type RowsById = ReadonlyMap<CollectionName, ReadonlyMap<string, Rows[CollectionName]>>;

/**
 * Rows of several collections by their stable ids. One command, but where two collections are asked for
 * the same id: rows do not say where they come from, so it is one for each then.
 */
export async function findInSeveral(reader: Reader, wanted: IdsByCollection): Promise<RowsById> {
  const homes = new Map<string, CollectionName>();
  for (const [name, ids] of wanted) {
    for (const id of ids) {
      if ((homes.get(id) ?? name) !== name) return findApart(reader, wanted);
      homes.set(id, name);
    }
  }
  const [first, ...others] = [...wanted].filter(([, ids]) => ids.size > 0);
  if (!first || others.length === 0) return findApart(reader, wanted);
  const stages = ([name, ids]: [CollectionName, ReadonlySet<string>]) => [
    { $match: filterBy(reader, 'id', ids) },
    { $project: leftOut(reader, name) },
  ];
  const rows = await readRows(reader, first[0], {
    pipeline: [
      ...stages(first),
      ...others.map((other) => ({ $unionWith: { coll: other[0], pipeline: stages(other) } })),
    ],
    batchSize: homes.size + 1,
  });
  const found = new Map([...wanted.keys()].map((name) => [name, new Map<string, Rows[CollectionName]>()])); // prettier-ignore
  for (const row of rows) found.get(homes.get(row.id)!)!.set(row.id, row);
  return found;
}

async function findApart(reader: Reader, wanted: IdsByCollection): Promise<RowsById> {
  const found = [...wanted].map(
    async ([name, ids]) => [name, await rowsByKey(reader, name, 'id', ids)] as const,
  );
  return new Map(await Promise.all(found));
}

/** Rows by their slugs, in the slugs' order; null where none is believed. One command. */
export async function findBySlugs<C extends CollectionName>(
  reader: Reader,
  name: C,
  slugs: readonly string[],
): Promise<(Rows[C] | null)[]> {
  return findByKey(reader, name, 'slug', slugs);
}

async function findByKey<C extends CollectionName>(
  reader: Reader,
  name: C,
  path: 'id' | 'slug',
  keys: readonly string[],
): Promise<(Rows[C] | null)[]> {
  const rows = await rowsByKey(reader, name, path, new Set(keys));
  return keys.map((key) => rows.get(key) ?? null);
}

async function rowsByKey<C extends CollectionName>(
  reader: Reader,
  name: C,
  path: 'id' | 'slug',
  keys: ReadonlySet<string>,
): Promise<Map<string, Rows[C]>> {
  if (keys.size === 0) return new Map();
  const rows: (Rows[C] & { slug?: string })[] = await readRows(reader, name, {
    filter: filterBy(reader, path, keys),
    projection: leftOut(reader, name),
    batchSize: keys.size + 1,
  });
  return new Map(rows.map((row) => [(path === 'id' ? row.id : row.slug)!, row]));
}

const filterBy = ({ at }: Reader, path: 'id' | 'slug', keys: ReadonlySet<string>): Document => ({
  [path]: { $in: [...keys] },
  ...believed(at),
});
