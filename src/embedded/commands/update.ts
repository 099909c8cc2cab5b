import { checkCollation } from './collation';
import { failedToParse, located, typeMismatch } from '../errors';
import { decodeDocument } from '../query/decode';
import { type Document, isDocument } from '../query/values';
import { readHint } from '../plan/hint';
import { runUpdate, type UpdateStatement } from '../write/statements';
import { Arguments } from './arguments';
import type { Command } from './command';
import { evaluatedVariables } from './variables';
import { checkBatchSize, notRetryable, required, runBatch } from './write-errors';

const FIELDS = new Set(['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'hint', 'sort']);

export const update: Command = {
  name: 'update',
  does: 'updates or replaces documents',
  accepts: ['updates', 'ordered', 'let', 'bypassDocumentValidation'],
  inTransaction: true,
  retryable: true,
  takesWriteConcern: true,
  run(operation) {
    const { args, request, engine, database, checkTime } = operation;
    const collection = args.collection();
    const items = required(request.documents('updates'), 'update.updates').map((item) =>
      decodeDocument(item),
    );
    checkBatchSize(items.length, engine.limits.writeBatch);
    const { isOrdered, isRetryable } = operation;
    const variables = args.document('let');
    const statements = items.map((item) => readUpdateStatement(item, variables));
    return operation.write((unit) => {
      const bypassValidation = args.flag('bypassDocumentValidation');
      const limits = engine.limits;
      const scope = { unit, database, collection, limits, checkTime, bypassValidation };
      const upserted: Document[] = [];
      let n = 0;
      let nModified = 0;
      const writeErrors = runBatch(statements, isOrdered, (statement, index) => {
        if (isRetryable && statement.multi) throw notRetryable('multi=true');
        const outcome = runUpdate(scope, statement);
        n += outcome.matched;
        nModified += outcome.modified;
        if (outcome.upserted) {
          n++;
          upserted.push({ index, _id: outcome.upserted._id });
        }
      });
      return {
        n,
        nModified,
        ...(upserted.length > 0 && { upserted }),
        ...(writeErrors.length > 0 && { writeErrors }),
      };
    });
  },
};

/** Reads one item of `updates`. */
function readUpdateStatement(item: Document, variables?: Document): UpdateStatement {
  for (const name of Object.keys(item)) checkStatementField('update.updates', name, item, FIELDS);
  const args = new Arguments('update.updates', item);
  const constants = args.document('c');
  const multi = args.flag('multi');
  const sort = args.document('sort');
  if (multi && sort) throw failedToParse('Cannot specify sort with multi=true');
  return {
    filter: required(args.document('q'), 'update.updates.q'),
    update: readUpdate(item.u),
    arrayFilters: args.documents('arrayFilters'),
    variables: evaluatedVariables(variables, constants),
    hasConstants: constants !== undefined,
    multi,
    upsert: args.flag('upsert'),
    sort,
    hint: readHint(item.hint),
  };
}

/** An update document, a replacement, or a pipeline. */
export function readUpdate(value: unknown): Document | Document[] {
  if (isDocument(value)) return value;
  if (!Array.isArray(value))
    throw failedToParse('Update argument must be either an object or an array');
  for (const stage of value)
    if (!isDocument(stage)) throw typeMismatch('Each element of the pipeline must be an object');
  return value as Document[];
}

/** Refuses fields of a statement that are not served. */
export function checkStatementField(
  where: string,
  name: string,
  item: Document,
  served: ReadonlySet<string>,
): void {
  if (served.has(name)) return;
  if (name === 'collation') return checkCollation(item.collation, where);
  throw located(40415, `BSON field '${where}.${name}' is an unknown field.`);
}
