import { failedToParse } from '../errors';
import { compileProjection } from '../query/project';
import type { Document } from '../query/values';
import { readHint } from '../plan/hint';
import { runDelete, runUpdate } from '../write/statements';
import type { Command } from './command';
import { readUpdate } from './update';
import { evaluatedVariables } from './variables';

export const findAndModify: Command = {
  name: 'findAndModify',
  does: 'updates, replaces or removes one document and answers with it',
  accepts: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'arrayFilters',
    'hint',
    'let',
    'bypassDocumentValidation',
  ],
  inTransaction: true,
  retryable: true,
  takesWriteConcern: true,
  run(operation) {
    const { args, engine, database, checkTime } = operation;
    const collection = args.collection();
    const remove = args.flag('remove');
    const upsert = args.flag('upsert');
    const isNew = args.flag('new');
    checkTogether(remove, args.has('update'), upsert, isNew);
    if (remove && args.has('arrayFilters')) {
      throw failedToParse('Cannot specify arrayFilters and remove=true');
    }
    const filter = args.document('query') ?? {};
    const variables = evaluatedVariables(args.document('let'));
    const sort = args.document('sort');
    const hint = readHint(args.body.hint);
    const target = { filter, sort, hint, variables };
    const fields = args.document('fields');
    const project =
      fields && Object.keys(fields).length > 0
        ? compileProjection(fields, { variables })
        : (d: Document) => d;
    const shaped = (document: Document | undefined) => (document ? project(document) : null);
    return operation.write((unit) => {
      const bypassValidation = args.flag('bypassDocumentValidation');
      const limits = engine.limits;
      const scope = { unit, database, collection, limits, checkTime, bypassValidation };
      if (remove) {
        const { removed, document } = runDelete(scope, { ...target, one: true });
        return { lastErrorObject: { n: removed }, value: shaped(document) };
      }
      const outcome = runUpdate(scope, {
        ...target,
        update: readUpdate(args.body.update),
        arrayFilters: args.documents('arrayFilters'),
        upsert,
      });
      const lastErrorObject: Document = {
        n: outcome.upserted ? 1 : outcome.matched,
        updatedExisting: outcome.matched > 0,
        ...(outcome.upserted && { upserted: outcome.upserted._id }),
      };
      const now = outcome.upserted ?? outcome.after;
      return { lastErrorObject, value: shaped(isNew ? now : outcome.before) };
    });
  },
};

function checkTogether(remove: boolean, update: boolean, upsert: boolean, isNew: boolean): void {
  if (remove && update) throw failedToParse('Cannot specify both an update and remove=true');
  if (!remove && !update) throw failedToParse('Either an update or remove=true must be specified');
  if (remove && upsert) throw failedToParse('Cannot specify both upsert=true and remove=true');
  if (remove && isNew) {
    throw failedToParse(
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  }
}
