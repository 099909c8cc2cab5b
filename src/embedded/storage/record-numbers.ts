import { prefixOf, recordOf } from './numbers';
import { after, type Reader } from './reader';

/** Numbers for new documents, by collection: always above all that were ever used. */
export class RecordNumbers {
  readonly #last = new Map<number, number>();

  /** Forgets all: the documents have been replaced. */
  reset(): void {
    this.#last.clear();
  }

  /** @param reader a state that holds all documents of the collection, if it is asked for the first time */
  next(reader: Reader, collection: number): number {
    const next = (this.#last.get(collection) ?? lastUsed(reader, collection)) + 1;
    this.#last.set(collection, next);
    return next;
  }
}

function lastUsed(reader: Reader, collection: number): number {
  const prefix = prefixOf(collection);
  for (const key of reader.keys('documents', prefix, after(prefix), true)) return recordOf(key);
  return 0;
}
