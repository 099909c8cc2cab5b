import { failedToParse } from '../errors';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import { readHint } from '../plan/hint';
import { runDelete } from '../write/statements';
import { Arguments } from './arguments';
import type { Command } from './command';
import { checkStatementField } from './update';
import { evaluatedVariables } from './variables';
import { checkBatchSize, notRetryable, required, runBatch } from './write-errors';

const FIELDS = new Set(['q', 'limit', 'hint']);

export const deleteCommand: Command = {
  name: 'delete',
  does: 'removes documents',
  accepts: ['deletes', 'ordered', 'let'],
  inTransaction: true,
  retryable: true,
  takesWriteConcern: true,
  run(operation) {
    const { args, request, engine, database, checkTime } = operation;
    const collection = args.collection();
    const items = required(request.documents('deletes'), 'delete.deletes').map((item) =>
      readDeleteStatement(decodeDocument(item), args.document('let')),
    );
    checkBatchSize(items.length, engine.limits.writeBatch);
    const { isOrdered, isRetryable } = operation;
    return operation.write((unit) => {
      const scope = { unit, database, collection, limits: engine.limits, checkTime };
      let n = 0;
      const writeErrors = runBatch(items, isOrdered, (statement) => {
        if (isRetryable && !statement.one) throw notRetryable('limit=0');
        n += runDelete(scope, statement).removed;
      });
      return { n, ...(writeErrors.length > 0 && { writeErrors }) };
    });
  },
};

function readDeleteStatement(item: Document, variables: Document | undefined) {
  for (const name of Object.keys(item)) checkStatementField('delete.deletes', name, item, FIELDS);
  const args = new Arguments('delete.deletes', item);
  const limit = required(args.integer('limit'), 'delete.deletes.limit');
  if (limit !== 0 && limit !== 1) {
    throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${limit}`);
  }
  return {
    filter: required(args.document('q'), 'delete.deletes.q'),
    one: limit === 1,
    hint: readHint(item.hint),
    variables: evaluatedVariables(variables),
  };
}
