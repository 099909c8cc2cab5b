import DataLoader from 'dataloader';
import type { CollectionName, Rows } from '../store/collections';
import { findInSeveral } from '../store/find';
import type { Reader } from '../store/reader';

/** What every resolver of one request shares. */
export interface ApiContext {
  /** Set once, before the operation runs, to the instant that it asks about. */
  reader: Reader;
  /** The names of all fields in the operation's document, wherever they stand; set with the reader. */
  asked: ReadonlySet<string>;
  /**
   * The rows that `ids` name, in order; null for a null id, and where none is believed. What one level
   * asks for, from whatever fields and collections, is one command.
   */
  load<C extends CollectionName>(name: C, ids: Ids): Promise<(Rows[C] | null)[]>;
  /** Has rows that a level below will ask for read along with what this level reads. */
  foresee(name: CollectionName, ids: Ids): void;
}

type Ids = readonly (string | null)[];

/** A list of rows that one field, or one of its parents, asks for. */
interface Wanted {
  name: CollectionName;
  ids: Ids;
}

/** The context of one request. */
export function apiContext(reader: Reader): ApiContext {
  let loader: DataLoader<Wanted, unknown[]> | undefined;
  return {
    reader,
    asked: new Set(),
    // Apollo runs operations on a copy of this object: the reader to use is the copy's.
    load<C extends CollectionName>(this: ApiContext, name: C, ids: Ids) {
      loader ??= listLoader(this.reader);
      return loader.load({ name, ids }) as Promise<(Rows[C] | null)[]>;
    },
    foresee(this: ApiContext, name: CollectionName, ids: Ids) {
      // What cannot be read now is told by whoever asks for it.
      this.load(name, ids).catch(() => {});
    },
  };
}

/** Loads whole lists of ids: a promise for each id would cost more than its row. */
function listLoader(reader: Reader): DataLoader<Wanted, unknown[]> {
  const known = new Map<CollectionName, Map<string, unknown>>();
  const load = async (lists: readonly Wanted[]): Promise<unknown[][]> => {
    const missing = new Map<CollectionName, Set<string>>();
    for (const { name, ids } of lists) {
      const rows = entry(known, name, () => new Map<string, unknown>());
      const unknown = entry(missing, name, () => new Set<string>());
      for (const id of ids) if (id !== null && !rows.has(id)) unknown.add(id);
    }
    const found = await findInSeveral(reader, missing);
    for (const [name, ids] of missing)
      for (const id of ids) known.get(name)!.set(id, found.get(name)?.get(id) ?? null);
    return lists.map(({ name, ids }) => {
      const rows = known.get(name)!;
      return ids.map((id) => (id === null ? null : rows.get(id)));
    });
  };
  return new DataLoader(load, { cache: false });
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
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
