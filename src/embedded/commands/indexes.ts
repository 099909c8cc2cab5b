import { encode } from '../bson/codec';
import type { Collection, Index } from '../catalog/catalog';
import {
  describeIndex,
  type IndexDefinition,
  indexOf,
  readIndexDefinition,
} from '../catalog/index-definition';
import {
  badValue,
  indexKeySpecsConflict,
  indexNotFound,
  indexOptionsConflict,
  invalidOptions,
  namespaceNotFound,
} from '../errors';
import { buildIndex } from '../index/build';
import { equalValues } from '../query/compare';
import { type Document, isDocument } from '../query/values';
import type { Unit } from '../write/unit';
import type { Command } from './command';
import { firstBatch } from './cursor-reply';
import { identicalDocuments } from './identical';
import { makeOverLarge } from './large-indexes';
import { required } from './write-errors';
import { shown } from '../shown';

const createIndexes: Command = {
  name: 'createIndexes',
  does: 'makes indexes, on documents that are there as on those to come',
  accepts: ['indexes', 'commitQuorum', 'ignoreUnknownIndexOptions'],
  async run(operation) {
    const { args, database } = operation;
    const name = args.collection();
    const specs = required(args.documents('indexes'), 'createIndexes.indexes');
    if (specs.length === 0) throw badValue('Must specify at least one index to create');
    const definitions = specs.map(readIndexDefinition);
    const large = await makeOverLarge(operation, name, (collection) =>
      definitions.filter((definition) => !isThere(collection, definition)),
    );
    if (large) return large;
    return operation.write((unit) => {
      const createdCollectionAutomatically = !unit.catalog.find(database, name);
      let collection = unit.ensure(database, name);
      const numIndexesBefore = collection.indexes.length;
      for (const definition of definitions) {
        if (isThere(collection, definition)) continue;
        const index = indexOf({ ...definition, id: unit.newIndexId() });
        const built = buildIndex(unit, collection, index);
        collection = unit.redefine({ ...collection, indexes: [...collection.indexes, built] });
      }
      const numIndexesAfter = collection.indexes.length;
      return {
        numIndexesBefore,
        numIndexesAfter,
        createdCollectionAutomatically,
        ...(numIndexesAfter === numIndexesBefore && { note: 'all indexes already exist' }),
      };
    });
  },
};

/** Whether the same index is there already. Throws 85 or 86 for one that is nearly the same. */
function isThere(collection: Collection, definition: IndexDefinition): boolean {
  if (identicalDocuments(directions(definition.key), { _id: 1 })) return true;
  for (const index of collection.indexes) {
    const sameKey = identicalDocuments(directions(index.pattern), directions(definition.key));
    const sameOptions =
      index.unique === !!definition.unique &&
      index.sparse === !!definition.sparse &&
      equalValues(index.partial ?? null, definition.partialFilterExpression ?? null);
    const sameName = index.name === definition.name;
    if (sameName && sameKey && sameOptions) return true;
    if (sameName) {
      throw indexKeySpecsConflict(
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${definition.name}`,
      );
    }
    if (sameKey && sameOptions) {
      throw indexOptionsConflict(`Index already exists with a different name: ${index.name}`);
    }
    // The same key with another partial filter is another index; with other options it is a conflict.
    if (sameKey && equalValues(index.partial ?? null, definition.partialFilterExpression ?? null)) {
      throw indexOptionsConflict(
        `An equivalent index already exists with different options: ${index.name}`,
      );
    }
  }
  return false;
}

const directions = (key: Document): Document =>
  Object.fromEntries(Object.entries(key).map(([path, d]) => [path, Number(d) < 0 ? -1 : 1]));

const dropIndexes: Command = {
  name: 'dropIndexes',
  aliases: ['deleteIndexes'],
  does: 'drops indexes',
  accepts: ['index'],
  async run(operation) {
    const { args, database, engine } = operation;
    const name = args.collection();
    const reply = await operation.write((unit) => {
      const collection = unit.catalog.find(database, name);
      if (!collection) throw namespaceNotFound(`ns not found ${database}.${name}`);
      const dropped = named(collection, args.body.index);
      drop(unit, collection, dropped);
      return {
        nIndexesWas: collection.indexes.length,
        ...(args.body.index === '*' && { msg: 'non-_id indexes dropped for collection' }),
      };
    });
    engine.sweep();
    return reply;
  },
};

function named(collection: Collection, which: unknown): Index[] {
  const [primary, ...others] = collection.indexes as [Index, ...Index[]];
  if (which === '*') return others;
  const names: unknown[] = Array.isArray(which) ? which : [which];
  return names.map((each) => {
    const found = collection.indexes.find((index) =>
      isDocument(each) ? equalValues(index.pattern, each) : index.name === each,
    );
    if (!found) {
      throw indexNotFound(
        isDocument(each)
          ? `can't find index with key: ${shown(each)}`
          : `index not found with name [${String(each)}]`,
      );
    }
    if (found === primary) throw invalidOptions('cannot drop _id index');
    return found;
  });
}

function drop(unit: Unit, collection: Collection, dropped: readonly Index[]): void {
  for (const index of dropped) unit.discardIndex(index);
  const indexes = collection.indexes.filter((index) => !dropped.includes(index));
  unit.redefine({ ...collection, indexes });
}

const listIndexes: Command = {
  name: 'listIndexes',
  does: 'lists the indexes of a collection',
  accepts: ['cursor', 'includeBuildUUIDs', 'includeIndexBuildInfo'],
  run(operation) {
    const { args, database } = operation;
    const batchSize = args.document('cursor')?.batchSize;
    const name = args.collection();
    return firstBatch(
      operation,
      (view) => {
        const collection = operation.collection(view);
        if (!collection) throw namespaceNotFound(`ns does not exist: ${database}.${name}`);
        return collection.indexes.map((index) => encode(describeIndex(index)));
      },
      `${database}.${name}`,
      batchSize === undefined ? Infinity : Number(batchSize),
    );
  },
};

export const indexes: readonly Command[] = [createIndexes, dropIndexes, listIndexes];
