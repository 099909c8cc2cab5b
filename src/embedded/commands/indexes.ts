import { encode } from '../bson/codec';
import { type Collection, type Index, namespaceOf } from '../catalog/catalog';
import { describeIndex, type IndexDefinition, indexOf } from '../catalog/index-definition';
import { isPrimaryPattern } from '../catalog/key-pattern';
import { isSamePartial } from '../catalog/partial-filter';
import { readIndexDefinition } from '../catalog/read-index';
import {
  ambiguousIndexKeyPattern,
  badValue,
  cannotCreateIndex,
  indexKeySpecsConflict,
  indexNotFound,
  indexOptionsConflict,
  invalidOptions,
  namespaceNotFound,
  typeMismatch,
} from '../errors';
import { buildIndex } from '../index/build';
import { equalValues } from '../query/compare';
import { type Document, isDocument, typeName } from '../query/values';
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
  takesWriteConcern: true,
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
  isSamePartial(index.partial, options.partialFilterExpression);

const dropIndexes: Command = {
  name: 'dropIndexes',
  aliases: ['deleteIndexes'],
  does: 'drops indexes',
  accepts: ['index'],
  takesWriteConcern: true,
  async run(operation) {
    const { args, database, engine } = operation;
    const name = args.collection();
    const which = readWhich(args.body.index);
    const reply = await operation.write((unit) => {
      const collection = unit.catalog.find(database, name);
      if (!collection) throw namespaceNotFound(`ns not found ${database}.${name}`);
      const dropped = named(collection, which);
      drop(unit, collection, dropped);
      return {
        nIndexesWas: collection.indexes.length,
        ...(which === '*' && { msg: 'non-_id indexes dropped for collection' }),
      };
    });
    engine.sweep();
    return reply;
  },
};

/** What an index is dropped by: its name, several names, or its key pattern. */
function readWhich(which: unknown): string | string[] | Document {
  const given = required(which, 'dropIndexes.index');
  if (typeof given === 'string' || isDocument(given)) return given;
  const isNames = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (isNames(given)) return given;
  throw typeMismatch(
    `BSON field 'dropIndexes.index' is the wrong type '${typeName(given)}', expected types '[string, array<string>, object]'`,
  );
}

function named(collection: Collection, which: string | string[] | Document): Index[] {
  const [primary, ...others] = collection.indexes as [Index, ...Index[]];
  if (which === '*') return others;
  const found = isDocument(which)
    ? [byPattern(collection, which)]
    : [which].flat().map((name) => byName(collection, name));
  if (found.includes(primary)) throw invalidOptions('cannot drop _id index');
  return found;
}

function byName(collection: Collection, name: string): Index {
  const found = collection.indexes.find((index) => index.name === name);
  if (!found) throw indexNotFound(`index not found with name [${name}]`);
  return found;
}

function byPattern(collection: Collection, pattern: Document): Index {
  const found = collection.indexes.filter((index) => equalValues(index.pattern, pattern));
  if (found.length > 1) {
    throw ambiguousIndexKeyPattern(
      `${found.length} indexes found for key: ${shown(pattern)}, identify by name instead. Conflicting indexes: ${found.map(({ name }) => name).join(', ')}`,
    );
  }
  if (!found[0]) throw indexNotFound(`can't find index with key: ${shown(pattern)}`);
  return found[0];
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
