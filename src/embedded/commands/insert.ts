import { insertOne } from '../write/statements';
import type { Command } from './command';
import { checkBatchSize, required, runBatch } from './write-errors';

export const insert: Command = {
  name: 'insert',
  does: 'inserts documents',
  accepts: ['documents', 'ordered', 'bypassDocumentValidation'],
  inTransaction: true,
  retryable: true,
  takesWriteConcern: true,
  run(operation) {
    const { args, request, engine, database, checkTime } = operation;
    const collection = args.collection();
    const documents = required(request.documents('documents'), 'insert.documents');
    checkBatchSize(documents.length, engine.limits.writeBatch);
    const { isOrdered } = operation;
    return operation.write((unit) => {
      let n = 0;
      const bypassValidation = args.flag('bypassDocumentValidation');
      const limits = engine.limits;
      const scope = { unit, database, collection, limits, checkTime, bypassValidation };
      const writeErrors = runBatch(documents, isOrdered, (document) => {
        insertOne(scope, document);
        n++;
      });
      return { n, ...(writeErrors.length > 0 && { writeErrors }) };
    });
  },
};
