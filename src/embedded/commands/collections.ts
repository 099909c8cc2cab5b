import { encode } from '../bson/codec';
import { type Collection } from '../catalog/catalog';
import { describeIndex } from '../catalog/index-definition';
import { invalidOptions, namespaceExists, namespaceNotFound } from '../errors';
import { identicalDocuments } from './identical';
import { compileFilter } from '../query/match';
import type { Document } from '../query/values';
import { readValidatorOptions } from '../write/validator';
import type { Command } from './command';
import { cursorBatchSize, firstBatch } from './cursor-reply';

const VALIDATION = ['validator', 'validationLevel', 'validationAction'];

const create: Command = {
  name: 'create',
  does: 'makes a collection, with a filter as its validator if one is given',
  accepts: [...VALIDATION, 'idIndex', 'autoIndexId'],
  inTransaction: true,
  takesWriteConcern: true,
  run(operation) {
    const { args, database } = operation;
    const name = args.collection();
    const options = readValidatorOptions(args.body);
    if ((operation.transaction?.beginning.readConcern ?? 'local') !== 'local') {
      throw invalidOptions(
        'Creating a collection in a transaction requires the readConcern level local',
      );
    }
    return operation.write((unit) => {
      const known = unit.catalog.find(database, name);
      if (!known) unit.create(database, name, options);
      else if (operation.transaction) {
        throw namespaceExists(`Collection ${database}.${name} already exists.`);
      } else if (!identicalDocuments(known.options, options)) {
        throw namespaceExists(
          `namespace ${database}.${name} already exists, but with different options`,
        );
      }
      return {};
    });
  },
};

const collMod: Command = {
  name: 'collMod',
  does: "changes a collection's validator",
  accepts: VALIDATION,
  takesWriteConcern: true,
  run(operation) {
    const { args, database } = operation;
    const name = args.collection();
    const options = readValidatorOptions(args.body);
    return operation.write((unit) => {
      const known = unit.catalog.find(database, name);
      if (!known) throw namespaceNotFound(`ns does not exist: ${database}.${name}`);
      unit.redefine({ ...known, options: { ...known.options, ...options } });
      return {};
    });
  },
};

const drop: Command = {
  name: 'drop',
  does: 'drops a collection',
  accepts: [],
  takesWriteConcern: true,
  async run(operation) {
    const { args, database, engine } = operation;
    const name = args.collection();
    const reply = await operation.write((unit) => {
      const known = unit.catalog.find(database, name);
      if (!known) return {};
      unit.drop(known);
      unit.changes.push({ database, collection: name, type: 'drop' });
      return { nIndexesWas: known.indexes.length, ns: `${database}.${name}` };
    });
    engine.sweep();
    return reply;
  },
};

const listCollections: Command = {
  name: 'listCollections',
  does: 'lists the collections of a database',
  accepts: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  run(operation) {
    const { args, database } = operation;
    const matches = compileFilter(args.document('filter') ?? {});
    const nameOnly = args.flag('nameOnly');
    return firstBatch(
      operation,
      ({ catalog }) =>
        catalog
          .inDatabase(database)
          .map((collection) => describe(collection, nameOnly))
          .filter((each) => matches(each))
          .map(encode),
      `${database}.$cmd.listCollections`,
      cursorBatchSize(operation) ?? Infinity,
    );
  },
};

function describe(collection: Collection, nameOnly: boolean): Document {
  const { name, options, uuid, indexes } = collection;
  if (nameOnly) return { name, type: 'collection' };
  return {
    name,
    type: 'collection',
    options,
    info: { readOnly: false, uuid },
    idIndex: describeIndex(indexes[0]!),
  };
}

export const collections: readonly Command[] = [create, collMod, drop, listCollections];
