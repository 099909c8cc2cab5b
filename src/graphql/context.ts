import DataLoader from 'dataloader';
import type { CollectionName, Rows } from '../store/collections';
import { findByIds } from '../store/find';
import type { Reader } from '../store/reader';

/** What every resolver of one request shares. */
export interface ApiContext {
  /** Set once, before the operation runs, to the instant that it asks about. */
  reader: Reader;
  /**
   * The rows that `ids` name, in order; null for a null id, and where none is believed. What one level
   * asks for, from whatever fields, is one command.
   */
  load<C extends CollectionName>(name: C, ids: Ids): Promise<(Rows[C] | null)[]>;
}

type Ids = readonly (string | null)[];

/** The context of one request. */
export function apiContext(reader: Reader): ApiContext {
  const loaders = new Map<CollectionName, DataLoader<Ids, unknown[]>>();
  return {
    reader,
    // Apollo runs operations on a copy of this object: the reader to use is the copy's.
    load<C extends CollectionName>(this: ApiContext, name: C, ids: Ids) {
      let loader = loaders.get(name);
      if (!loader) loaders.set(name, (loader = listLoader(this.reader, name)));
      return loader.load(ids) as Promise<(Rows[C] | null)[]>;
    },
  };
}

/** Loads whole lists of ids: a promise for each id would cost more than its row. */
function listLoader(reader: Reader, name: CollectionName): DataLoader<Ids, unknown[]> {
  const known = new Map<string | null, unknown>();
  const load = async (lists: readonly Ids[]): Promise<unknown[][]> => {
    const missing = new Set<string>();
    for (const ids of lists)
      for (const id of ids) if (id !== null && !known.has(id)) missing.add(id);
    const rows = await findByIds(reader, name, [...missing]);
    let i = 0;
    for (const id of missing) known.set(id, rows[i++]);
    return lists.map((ids) => ids.map((id) => known.get(id) ?? null));
  };
  return new DataLoader(load, { cache: false });
}

/** The rows of each parent's own ids, in order; ids that no believed row has are left out. */
export function loadLists<C extends CollectionName>(
  context: ApiContext,
  name: C,
  lists: readonly (readonly string[])[],
): Promise<Rows[C][][]> {
  return Promise.all(
    lists.map(async (ids) =>
      (await context.load(name, ids)).filter((row): row is Rows[C] => row !== null),
    ),
  );
}
