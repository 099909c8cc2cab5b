import { encode } from '../bson/codec';
import { type Collection, type Index, namespaceOf } from '../catalog/catalog';
import { describeIndex, type IndexDefinition, indexOf } from '../catalog/index-definition';
import { isPrimaryPattern, readIndexDefinition } from '../catalog/read-index';
import {
  badValue,
  cannotCreateIndex,
  indexKeySpecsConflict,
  indexNotFound,
  indexOptionsConflict,
  invalidOptions,
  namespaceNotFound,
} from '../errors';
import { buildIndex } from '../index/build';
import { equalValues } from '../query/compare';
import { isDocument } from '../query/values';
import type { Unit } from '../write/unit';
import type { Command } from './command';
import { cursorBatchSize, firstBatch } from './cursor-reply';
import { makeOverLarge } from './large-indexes';
import { required } from './write-errors';
import { shown } from '../shown';

/** MongoDB's own limit. */
const MOST_INDEXES = 64;

const tooMany = (collection: Collection, { key }: IndexDefinition) =>
  cannotCreateIndex(
    `add index fails, too many indexes for ${namespaceOf(collection)} key:${shown(key)}`,
  );

const createIndexes: Command = {
  name: 'createIndexes',
  does: 'makes indexes, on documents that are there as on those to come',
  accepts: ['indexes', 'commitQuorum', 'ignoreUnknownIndexOptions'],
  async run(operation) {
    const { args, database } = operation;
    const name = args.collection();
    const specs = required(args.documents('indexes'), 'createIndexes.indexes');
    if (specs.length === 0) throw badValue('Must specify at least one index to create');
    const lenient = args.flag('ignoreUnknownIndexOptions');
    const definitions = specs.map((spec) => readIndexDefinition(spec, lenient));
    const large = await makeOverLarge(operation, name, (collection) =>
      lackingIn(collection, definitions),
    );
    if (large) return large;
    return operation.write((unit) => {
      const createdCollectionAutomatically = !unit.catalog.find(database, name);
      let collection = unit.ensure(database, name);
      const numIndexesBefore = collection.indexes.length;
      for (const definition of lackingIn(collection, definitions)) {
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

/** Those of the indexes asked for that are to be made. Throws where one conflicts, or they are too many. */
function lackingIn(
  collection: Collection,
  definitions: readonly IndexDefinition[],
): IndexDefinition[] {
  const lacking: IndexDefinition[] = [];
  let indexes = collection.indexes;
  for (const definition of definitions) {
    if (isThere(indexes, definition)) continue;
    if (indexes.length >= MOST_INDEXES) throw tooMany(collection, definition);
    lacking.push(definition);
    indexes = [...indexes, indexOf({ ...definition, id: 0 })];
  }
  return lacking;
}

/** Whether the same index is there already. Throws 85 or 86 for one that is nearly the same. */
function isThere(indexes: readonly Index[], definition: IndexDefinition): boolean {
  if (isPrimaryPattern(definition.key)) return true;
  const named = indexes.find((index) => index.name === definition.name);
  if (named && isSame(named, definition)) return true;
  if (named) {
    throw indexKeySpecsConflict(
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${definition.name}`,
    );
  }
  const same = indexes.find((index) => isSame(index, definition));
  if (!same) return false;
  throw indexOptionsConflict(`Index already exists with a different name: ${same.name}`);
}

// Two indexes may differ in any of these; what else there is to an index is not served here.
const isSame = (index: Index, { key, ...options }: IndexDefinition): boolean =>
  equalValues(index.pattern, key) &&
  index.unique === !!options.unique &&
  index.sparse === !!options.sparse &&
  equalValues(index.partial ?? null, options.partialFilterExpression ?? null);

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
    const name = args.collection();
    return firstBatch(
      operation,
      (view) => {
        const collection = operation.collection(view);
        if (!collection) throw namespaceNotFound(`ns does not exist: ${database}.${name}`);
        return collection.indexes.map((index) => encode(describeIndex(index)));
      },
      `${database}.${name}`,
      cursorBatchSize(operation) ?? Infinity,
    );
  },
};

export const indexes: readonly Command[] = [createIndexes, dropIndexes, listIndexes];
