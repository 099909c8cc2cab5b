import DataLoader from 'dataloader';
import type { CollectionName, Rows } from '../store/collections';
import { findByIds } from '../store/find';
import type { Reader } from '../store/reader';

/** What every resolver of one request shares. */
export interface ApiContext {
  /** Set once, before the operation runs, to the instant that it asks about. */
  reader: Reader;
  /** Rows by id, null where none is believed: asks of one level, from whatever fields, are one command. */
  load<C extends CollectionName>(name: C, id: string): Promise<Rows[C] | null>;
}

/** The context of one request. */
export function apiContext(reader: Reader): ApiContext {
  const loaders = new Map<CollectionName, DataLoader<string, unknown>>();
  return {
    reader,
    // Apollo runs operations on a copy of this object: the reader to use is the copy's.
    load<C extends CollectionName>(this: ApiContext, name: C, id: string) {
      let loader = loaders.get(name);
      if (!loader) {
        loader = new DataLoader((ids: readonly string[]) => findByIds(this.reader, name, ids));
        loaders.set(name, loader);
      }
      return loader.load(id) as Promise<Rows[C] | null>;
    },
  };
}

/** The rows that `ids` name, in order; null for a null id. */
export function loadMany<C extends CollectionName>(
  context: ApiContext,
  name: C,
  ids: readonly (string | null)[],
): Promise<(Rows[C] | null)[]> {
  return Promise.all(ids.map(async (id) => (id === null ? null : context.load(name, id))));
}

/** The rows of each parent's own ids, in order; ids that no believed row has are left out. */
export function loadLists<C extends CollectionName>(
  context: ApiContext,
  name: C,
  lists: readonly (readonly string[])[],
): Promise<Rows[C][][]> {
  return Promise.all(
    lists.map(async (ids) =>
      (await loadMany(context, name, ids)).filter((row): row is Rows[C] => row !== null),
    ),
  );
}
