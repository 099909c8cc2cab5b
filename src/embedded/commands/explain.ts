import { planPipeline } from '../aggregate/pipeline-plan';
import { badValue, unsupported } from '../errors';
import { counted, planFind, type Finding, type FindOptions } from '../plan/find';
import type { IndexScan } from '../plan/scan';
import { decodeDocument } from '../query/decode';
import { type Document, isDocument } from '../query/values';
import { readHint } from '../write/statements';
import { Arguments } from './arguments';
import type { Command } from './command';
import { readFindOptions } from './find';
import { SERVER_VERSION } from './hello';
import type { Operation } from './operation';

export const explain: Command = {
  name: 'explain',
  does: 'tells how a find, count, distinct, aggregate, update or delete is answered',
  accepts: ['verbosity'],
  run(operation) {
    const inner = operation.args.document('explain');
    if (!inner) throw badValue("'explain' needs a command");
    const name = Object.keys(inner)[0] ?? '';
    const args = new Arguments(name, inner);
    const options = questionOf(name, args, operation);
    const runs = (operation.args.string('verbosity') ?? 'allPlansExecution') !== 'queryPlanner';
    return explained(operation, args.collection(), options, runs, name === 'count');
  },
};

/** What the explained command asks of its collection. */
function questionOf(name: string, args: Arguments, operation: Operation): FindOptions {
  const hint = readHint(args.body.hint);
  switch (name) {
    case 'find':
      return readFindOptions(args);
    case 'count':
    case 'distinct':
      return { filter: args.document('query') ?? {}, hint };
    case 'aggregate':
      return { ...planPipeline(args.documents('pipeline') ?? []), hint };
    case 'findAndModify':
      return { filter: args.document('query') ?? {}, sort: args.document('sort'), limit: 1, hint };
    case 'update':
    case 'delete': {
      const field = name === 'update' ? 'updates' : 'deletes';
      const sent = operation.request.documents(field)?.map((item) => decodeDocument(item));
      const [statement] = sent ?? args.documents(field) ?? [];
      if (!isDocument(statement?.q)) throw badValue(`'${field}' needs one statement`);
      return { filter: statement.q, hint: readHint(statement.hint) };
    }
    default:
      throw unsupported(`explain of ${name}`);
  }
}

function explained(
  operation: Operation,
  collection: string,
  options: FindOptions,
  runs: boolean,
  counts: boolean,
): Promise<Document> {
  const namespace = `${operation.database}.${collection}`;
  return operation.readInTurns(function* ({ reader, catalog }) {
    const known = catalog.find(operation.database, collection);
    const { checkTime, engine } = operation;
    const scope = { reader, checkTime, sortBytes: engine.limits.sortBytes };
    const finding = known && planFind(options, { ...scope, collection: known });
    const began = Date.now();
    let nReturned = 0;
    if (runs && finding) {
      if (counts) nReturned = yield* finding.count();
      else nReturned = yield* counted(finding.rows());
    }
    const stage = finding ? stageOf(finding, options) : { stage: 'EOF' };
    return {
      explainVersion: '1',
      queryPlanner: {
        namespace,
        parsedQuery: options.filter,
        winningPlan: stage,
        rejectedPlans: [],
      },
      ...(runs && {
        executionStats: {
          executionSuccess: true,
          nReturned,
          executionTimeMillis: Date.now() - began,
          totalKeysExamined: finding?.work.keysExamined ?? 0,
          totalDocsExamined: finding?.work.docsExamined ?? 0,
          executionStages: stage,
        },
      }),
      serverInfo: { version: SERVER_VERSION },
    };
  });
}

/** The plan in MongoDB's words. */
function stageOf({ plan, sorts }: Finding, { filter, sort, limit, skip }: FindOptions): Document {
  let stage: Document;
  if (plan.kind === 'collection')
    stage = { stage: 'COLLSCAN', filter, direction: plan.reverse ? 'backward' : 'forward' };
  else if (plan.kind === 'index') stage = fetch(plan.scan, filter);
  else {
    const scans = plan.scans.map(indexStage);
    const stages = { stage: plan.sorted ? 'SORT_MERGE' : 'OR', inputStages: scans };
    stage = { stage: 'FETCH', filter, inputStage: stages };
  }
  if (sorts) stage = { stage: 'SORT', sortPattern: sort, inputStage: stage };
  if (skip) stage = { stage: 'SKIP', skipAmount: skip, inputStage: stage };
  return limit ? { stage: 'LIMIT', limitAmount: limit, inputStage: stage } : stage;
}

const fetch = (scan: IndexScan, filter: Document): Document => ({
  stage: 'FETCH',
  ...(!scan.exact && { filter }),
  inputStage: indexStage(scan),
});

const indexStage = ({ index, reverse, ranges, mergeFrom }: IndexScan): Document => ({
  stage: 'IXSCAN',
  keyPattern: index.pattern,
  indexName: index.name,
  isMultiKey: index.multikey.includes(true),
  isUnique: index.unique,
  isSparse: index.sparse,
  isPartial: index.partial !== undefined,
  direction: reverse ? 'backward' : 'forward',
  ranges: ranges.length,
  ...(mergeFrom && { merged: true }),
});
