import { namespaceNotFound } from '../errors';
import { validateCollection } from '../index/validate';
import type { Command } from './command';

export const validate: Command = {
  name: 'validate',
  does: 'compares the documents of a collection with its indexes',
  accepts: ['full', 'scandata', 'checkBSONConformance', 'background'],
  run(operation) {
    return operation.readInTurns(function* (view) {
      const collection = operation.collection(view);
      const ns = `${operation.database}.${operation.args.collection()}`;
      if (!collection) throw namespaceNotFound(`Collection '${ns}' does not exist to validate.`);
      const result = yield* validateCollection(view.reader, collection, operation.checkTime);
      return {
        ns,
        nrecords: result.records,
        nIndexes: collection.indexes.length,
        keysPerIndex: result.keysPerIndex,
        valid: result.errors.length === 0,
        errors: result.errors,
        warnings: [],
      };
    });
  },
};
