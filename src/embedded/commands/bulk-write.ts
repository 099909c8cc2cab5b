import { encode } from '../bson/codec';
import { batchReply, Cursor } from '../cursor/cursor';
import { badValue, failedToParse, located } from '../errors';
import { readHint } from '../plan/hint';
import { decodeDocument } from '../query/decode';
import { type Document, isDocument } from '../query/values';
import { insertOne, runDelete, runUpdate, type StatementScope } from '../write/statements';
import { Arguments } from './arguments';
import type { Command } from './command';
import { cursorBatchSize } from './cursor-reply';
import type { Operation } from './operation';
import { checkStatementField, readUpdate } from './update';
import { evaluatedVariables } from './variables';
import { checkBatchSize, notRetryable, required, runBatch } from './write-errors';

/** What one operation comes to: the fields that it adds to the counts, and its own result. */
interface Outcome {
  counts: Partial<Record<Count, number>>;
  result: Document;
}
type Count = 'nInserted' | 'nMatched' | 'nModified' | 'nUpserted' | 'nDeleted';
type Scope = Omit<StatementScope, 'database' | 'collection'> & { isRetryable: boolean };
type Run = (scope: Scope) => Outcome;

export const bulkWrite: Command = {
  name: 'bulkWrite',
  does: 'inserts, updates and removes in several collections',
  accepts: [
    ...['ops', 'nsInfo', 'ordered', 'errorsOnly', 'cursor', 'let'],
    'bypassDocumentValidation',
  ],
  inTransaction: true,
  retryable: true,
  takesWriteConcern: true,
  isAdminOnly: true,
  async run(operation) {
    const { args, request, engine, session, checkTime } = operation;
    const items = required(request.documents('ops'), 'bulkWrite.ops');
    const spaces = required(request.documents('nsInfo'), 'bulkWrite.nsInfo').map(readNamespace);
    checkBatchSize(items.length, engine.limits.writeBatch);
    const variables = args.document('let');
    const runs = items.map((item) => readOperation(decodeDocument(item), spaces, variables));
    const { isOrdered, isRetryable } = operation;
    const outcome = await operation.write((unit) => {
      const scope = {
        unit,
        limits: engine.limits,
        checkTime,
        bypassValidation: args.flag('bypassDocumentValidation'),
        isRetryable,
      };
      return runAll(runs, isOrdered, args.flag('errorsOnly'), scope);
    });
    if (operation.transaction && session && outcome.nErrors) engine.sessions.abort(session);
    return reply(operation, outcome);
  },
};

function runAll(runs: Run[], ordered: boolean, errorsOnly: boolean, scope: Scope): Document {
  const counts = { nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 };
  const results: Document[] = [];
  const errors = runBatch(runs, ordered, (run, idx) => {
    const outcome = run(scope);
    for (const [name, n] of Object.entries(outcome.counts)) counts[name as Count] += n;
    if (!errorsOnly) results.push({ ok: 1, idx, ...outcome.result });
  });
  for (const { index, ...error } of errors) results.push({ ok: 0, idx: index, n: 0, ...error });
  results.sort((a, b) => (a.idx as number) - (b.idx as number));
  return { results, nErrors: errors.length, ...counts };
}

const NAMESPACE = 'admin.$cmd.bulkWrite';

async function reply(operation: Operation, outcome: Document): Promise<Buffer> {
  const { engine } = operation;
  const { results, ...counts } = outcome;
  const documents = (results as Document[]).map(encode);
  const cursor = new Cursor(NAMESPACE, documents, () => undefined, operation.clock);
  const count = cursorBatchSize(operation) ?? Infinity;
  const batch = await cursor.next(count, engine.limits.documentBytes, () => operation.turn());
  const isWhole = batch.length === documents.length;
  const id = isWhole ? 0n : engine.cursors.keep(cursor, operation.cursorUser);
  return batchReply('firstBatch', batch, id, NAMESPACE, {}, counts);
}

interface Namespace {
  database: string;
  collection: string;
}

function readNamespace(bytes: Buffer): Namespace {
  const { ns } = decodeDocument(bytes);
  const at = typeof ns === 'string' ? ns.indexOf('.') : -1;
  if (typeof ns !== 'string' || at < 1 || at === ns.length - 1) {
    throw badValue(`Invalid namespace specified for bulkWrite: '${String(ns)}'`);
  }
  return { database: ns.slice(0, at), collection: ns.slice(at + 1) };
}

const FIELDS = {
  insert: new Set(['insert', 'document']),
  update: new Set([
    ...['update', 'filter', 'updateMods', 'multi', 'upsert', 'arrayFilters', 'hint', 'sort'],
    'constants',
  ]),
  delete: new Set(['delete', 'filter', 'multi', 'hint']),
};

function readOperation(item: Document, spaces: Namespace[], variables?: Document): Run {
  const kind = Object.keys(item)[0];
  if (kind !== 'insert' && kind !== 'update' && kind !== 'delete') {
    throw failedToParse(`Unrecognized type of operation in bulkWrite: '${kind ?? ''}'`);
  }
  const where = `bulkWrite.${kind}`;
  for (const name of Object.keys(item)) checkStatementField(where, name, item, FIELDS[kind]);
  const args = new Arguments(where, item);
  const space = spaces[args.integer(kind) ?? -1];
  if (!space) {
    throw badValue(`BulkWrite ops entry ${where} has an invalid nsInfo index`);
  }
  if (kind === 'insert') return readInsert(args, space);
  return kind === 'update'
    ? readUpdateOperation(args, space, variables)
    : readDeleteOperation(args, space, variables);
}

function readInsert(args: Arguments, space: Namespace): Run {
  const bytes = encode(required(args.document('document'), 'bulkWrite.insert.document'));
  return (scope) => {
    insertOne({ ...scope, ...space }, bytes);
    return { counts: { nInserted: 1 }, result: { n: 1 } };
  };
}

function readUpdateOperation(args: Arguments, space: Namespace, variables?: Document): Run {
  const mods = args.body.updateMods;
  if (!isDocument(mods) && !Array.isArray(mods)) {
    throw located(40414, "BSON field 'bulkWrite.update.updateMods' is missing or of a wrong type");
  }
  const multi = args.flag('multi');
  if (multi && args.has('sort')) throw failedToParse('Cannot specify sort with multi=true');
  const statement = {
    filter: required(args.document('filter'), 'bulkWrite.update.filter'),
    update: readUpdate(mods),
    arrayFilters: args.documents('arrayFilters'),
    variables: evaluatedVariables(variables, args.document('constants')),
    hasConstants: args.has('constants'),
    multi,
    upsert: args.flag('upsert'),
    sort: args.document('sort'),
    hint: readHint(args.body.hint),
  };
  return (scope) => {
    if (multi && scope.isRetryable) throw notRetryable('multi=true');
    const { matched, modified, upserted } = runUpdate({ ...scope, ...space }, statement);
    if (!upserted) {
      return {
        counts: { nMatched: matched, nModified: modified },
        result: { n: matched, nModified: modified },
      };
    }
    return {
      counts: { nUpserted: 1 },
      result: { n: 1, nModified: 0, upserted: { _id: upserted._id } },
    };
  };
}

function readDeleteOperation(args: Arguments, space: Namespace, variables?: Document): Run {
  const statement = {
    filter: required(args.document('filter'), 'bulkWrite.delete.filter'),
    one: !args.flag('multi'),
    hint: readHint(args.body.hint),
    variables: evaluatedVariables(variables),
  };
  return (scope) => {
    if (!statement.one && scope.isRetryable) throw notRetryable('multi=true');
    const { removed } = runDelete({ ...scope, ...space }, statement);
    return { counts: { nDeleted: removed }, result: { n: removed } };
  };
}
