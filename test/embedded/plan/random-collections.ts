import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { encode } from '../../../src/embedded/bson/codec';
import { CatalogTable } from '../../../src/embedded/catalog/catalog-table';
import type { Collection } from '../../../src/embedded/catalog/catalog';
import { indexOf } from '../../../src/embedded/catalog/index-definition';
import { readIndexDefinition } from '../../../src/embedded/catalog/read-index';
import { ServerError } from '../../../src/embedded/errors';
import { buildIndex } from '../../../src/embedded/index/build';
import type { Document } from '../../../src/embedded/query/values';
import { Store } from '../../../src/embedded/storage/store';
import { RecordNumbers } from '../../../src/embedded/storage/record-numbers';
import { insertRecord } from '../../../src/embedded/write/records';
import { Unit } from '../../../src/embedded/write/unit';
import { temporaryFolder } from '../harness';

/** Random values, documents and indexes, and collections made of them without a server. */

export const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom('', 'a', 'ab', 'b', 'é', '\u{1f600}', '\uffff', 'a\0') },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, -0, 0.5, 1e300, -Infinity, true, false) },
  { weight: 1, arbitrary: fc.constantFrom(2n ** 53n + 1n, 3n, new Date(0), new Date(5)) },
);
export const small = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }) },
  {
    weight: 2,
    arbitrary: fc.record({ x: scalar, y: scalar }, { requiredKeys: [], noNullPrototype: true }),
  },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.oneof(
        fc.record({ x: scalar, y: scalar }, { requiredKeys: [], noNullPrototype: true }),
        scalar,
      ),
      { maxLength: 3 },
    ),
  },
);
export const path = fc.constantFrom('a', 'b', 'c', 'a.x', 'a.y', 'b.x');

export const order = fc
  .array(fc.tuple(path, fc.constantFrom(1, -1)), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries) as Document);
export const index = fc
  .record(
    {
      key: order.filter((key) => Object.keys(key).length > 0),
      sparse: fc.constant(true),
      partialFilterExpression: fc.constantFrom(
        { c: null },
        { a: { $exists: true } },
        { c: { $gt: 0 } },
      ),
    },
    { requiredKeys: ['key'], noNullPrototype: true },
  )
  .map((spec) => (spec.partialFilterExpression ? { ...spec, sparse: undefined } : spec));

export interface RandomCollections {
  store: Store;
  /** A collection of its own with the documents; half of them come before the indexes, half after. */
  collectionOf: (documents: Document[], specs: Document[]) => Promise<Collection>;
  close: () => Promise<void>;
}

export function randomCollections(): RandomCollections {
  const folder = temporaryFolder();
  const store = new Store(folder);
  const catalogTable = new CatalogTable();
  const recordNumbers = new RecordNumbers();
  let collections = 0;

  function collectionOf(documents: Document[], specs: Document[]): Promise<Collection> {
    const name = `c${++collections}`;
    return store.write((writer) => {
      const unit = new Unit(writer, {
        catalogTable,
        recordNumbers,
        claim: () => {},
        mayMove: () => false,
      });
      let collection = unit.create('db', name, {});
      const add = (doc: Document, i: number) => {
        const whole = { _id: i, ...doc };
        try {
          collection = insertRecord(unit, collection, { raw: encode(whole), document: whole });
        } catch (error) {
          // Two arrays in one index: refused, and then not there.
          if (!(error instanceof ServerError && error.code === 171)) throw error;
        }
      };
      const half = documents.length >> 1;
      documents.slice(0, half).forEach(add);
      specs.forEach((spec, i) => {
        const definition = readIndexDefinition({ ...spec, name: `i${i}` });
        const index = indexOf({ ...definition, id: unit.newIndexId() });
        try {
          const built = buildIndex(unit, collection, index);
          collection = unit.redefine({ ...collection, indexes: [...collection.indexes, built] });
        } catch (error) {
          if (!(error instanceof ServerError && error.code === 171)) throw error;
          unit.discardIndex(index);
        }
      });
      documents.slice(half).forEach((doc, i) => add(doc, half + i));
      return collection;
    });
  }
  return {
    store,
    collectionOf,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
