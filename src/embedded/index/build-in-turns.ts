import { join } from 'node:path';
import type { Collection, Index } from '../catalog/catalog';
import type { CheckTime } from '../pause';
import { decodeDocument } from '../query/decode';
import { documentKey, prefixOf, RECORD_BYTES, recordOf } from '../storage/numbers';
import { after } from '../storage/reader';
import type { Store } from '../storage/store';
import { duplicateOf } from '../write/records';
import { GatheredEntries } from './gather';
import { SortedRuns } from './sorted-runs';

/** Entries in one write to disk. */
const WRITTEN = 20_000;
const EMPTY = Buffer.alloc(0);

/** Where an index is built bit by bit. */
export interface BuildScope {
  store: Store;
  checkTime: CheckTime;
  /** Lets others have their turn; throws when nobody wants the index any more. */
  turn: () => Promise<void>;
}

/**
 * Writes the entries of new indexes for all documents there are, in many writes between which others have
 * their turn; memory does not grow with the collection. Nobody may change the collection meanwhile. What
 * is written is garbage until the catalog has the indexes, so that a building that is broken off leaves
 * nothing. @returns the indexes, marked with what they met. @throws 11000 for what is not unique.
 */
export async function buildInTurns(
  scope: BuildScope,
  collection: Collection,
  indexes: readonly Index[],
): Promise<Index[]> {
  const runs = new SortedRuns(join(scope.store.folder, `building-${collection.id}`));
  try {
    const gathered = indexes.map((index) => new GatheredEntries(index, runs));
    await gather(scope, collection, gathered);
    for (const each of gathered) await write(scope, each);
    for (const index of indexes) if (index.unique) await checkAllUnique(scope, collection, index);
    return gathered.map(({ index, multikey }) => ({ ...index, multikey }));
  } finally {
    runs.close();
  }
}

/** Reads all documents of the collection. */
async function gather(
  { store, checkTime, turn }: BuildScope,
  collection: Collection,
  gathered: readonly GatheredEntries[],
): Promise<void> {
  const snapshot = store.snapshot();
  try {
    const prefix = prefixOf(collection.id);
    for (const { key, value } of snapshot.reader.range('documents', prefix, after(prefix))) {
      const document = decodeDocument(value);
      for (const each of gathered) each.add(document, recordOf(key));
      if (checkTime()) await turn();
    }
  } finally {
    snapshot.close();
  }
}

/** Writes what was gathered of one index. */
async function write({ store, turn }: BuildScope, gathered: GatheredEntries): Promise<void> {
  const entries = gathered.inOrder();
  for (let isDone = false; !isDone;) {
    const some: Buffer[] = [];
    while (some.length < WRITTEN && !isDone) {
      const next = entries.next();
      if (next.done) isDone = true;
      else some.push(next.value);
    }
    if (some.length === 0) return;
    await store.write((writer) => {
      for (const entry of some) writer.put('indexes', entry, EMPTY);
    });
    await turn();
  }
}

/** Compares neighbours: of the same key there may be one entry. */
async function checkAllUnique(
  { store, checkTime, turn }: BuildScope,
  collection: Collection,
  index: Index,
): Promise<void> {
  const prefix = prefixOf(index.id);
  const snapshot = store.snapshot();
  try {
    let before = EMPTY;
    for (const entry of snapshot.reader.keys('indexes', prefix, after(prefix))) {
      const key = Buffer.from(entry.subarray(0, entry.length - RECORD_BYTES));
      if (key.equals(before)) {
        const bytes = snapshot.reader.get('documents', documentKey(collection.id, recordOf(entry)));
        throw duplicateOf(
          collection,
          index,
          bytes ? decodeDocument(bytes) : {},
          key.subarray(prefix.length),
        );
      }
      before = key;
      if (checkTime()) await turn();
    }
  } finally {
    snapshot.close();
  }
}
