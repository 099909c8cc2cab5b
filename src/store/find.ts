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
  if (keys.length === 0) return [];
  const filter: Document = { [path]: { $in: [...new Set(keys)] }, ...believed(reader.at) };
  const rows: (Rows[C] & { slug?: string })[] = await readRows(reader, name, {
    filter,
    projection: leftOut(reader, name),
    batchSize: keys.length + 1,
  });
  const byKey = new Map(rows.map((row) => [path === 'id' ? row.id : row.slug, row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
