import { runStages } from '../aggregate/pipeline';
import { planPipeline } from '../aggregate/pipeline-plan';
import { badValue, ServerError, unsupported } from '../errors';
import { PAUSE, type Pause } from '../pause';
import type { Row } from '../plan/execute';
import { planFind, type Finding, type FindOptions } from '../plan/find';
import type { IndexScan } from '../plan/scan';
import { decodeDocument } from '../query/decode';
import { type Document, isDocument } from '../query/values';
import { readHint } from '../plan/hint';
import { Arguments } from './arguments';
import { readCountOptions } from './count';
import type { Command } from './command';
import { explainStages } from './explain-stages';
import { readFindOptions } from './find';
import { SERVER_VERSION } from './hello';
import type { Operation } from './operation';
import { evaluatedVariables } from './variables';
import { isWatch } from './watch';

export const explain: Command = {
  name: 'explain',
  does: 'tells how a find, count, distinct, aggregate, update or delete is answered',
  accepts: ['verbosity'],
  takesReadConcern: true,
  run(operation) {
    const inner = operation.args.document('explain');
    if (!inner) throw badValue("'explain' needs a command");
    const name = Object.keys(inner)[0] ?? '';
    const args = new Arguments(name, inner);
    const question = questionOf(name, args, operation);
    const runs = (operation.args.string('verbosity') ?? 'allPlansExecution') !== 'queryPlanner';
    return explained(operation, args.collection(), question, runs);
  },
};

/** What an explained command asks of its collection, and what it does with what is found. */
interface Question extends FindOptions {
  /** Whether the number of documents alone is asked for. */
  counts?: boolean;
  /** Stages beyond those that the planner answers. */
  rest?: Document[];
}

function questionOf(name: string, args: Arguments, operation: Operation): Question {
  const hint = readHint(args.body.hint);
  switch (name) {
    case 'find':
      return readFindOptions(args);
    case 'count':
      return { ...readCountOptions(args), counts: true };
    case 'distinct':
      return { filter: args.document('query') ?? {}, hint };
    case 'aggregate': {
      const pipeline = args.documents('pipeline') ?? [];
      if (isWatch(pipeline)) throw unsupported('explain of $changeStream');
      const { count, rest, ...found } = planPipeline(pipeline);
      const variables = evaluatedVariables(args.document('let'));
      runStages(rest, [], { find: () => [], variables }); // for what is wrong with them
      return { ...found, rest, hint, variables, counts: count !== undefined };
    }
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
  question: Question,
  runs: boolean,
): Promise<Document> {
  const { rest = [], counts, ...options } = question;
  const namespace = `${operation.database}.${collection}`;
  return operation.readInTurns(function* (view) {
    const known = view.catalog.find(operation.database, collection);
    const { checkTime, engine } = operation;
    const scope = { reader: view.reader, checkTime, sortBytes: engine.limits.sortBytes };
    const finding = known && planFind(options, { ...scope, collection: known });
    const began = Date.now();
    const rows: Tally = { nReturned: 0 };
    let stages: Document[] = [];
    // As in MongoDB, a projection is part of what the planner answers.
    const later = rest.length === 1 && '$project' in rest[0]! ? [] : rest;
    let failure: ServerError | undefined;
    if (runs) {
      try {
        if (counts && finding) rows.nReturned = yield* finding.count();
        const found = counts ? [{}].slice(0, rows.nReturned) : passing(finding?.rows() ?? [], rows);
        if (later.length > 0) {
          stages = yield* explainStages(operation, view, later, found, options.variables ?? {});
        } else for (const row of found) if (row === PAUSE) yield PAUSE;
      } catch (error) {
        if (later.length > 0 || !isOfAnswer(error)) throw error;
        failure = error;
      }
    }
    const stage = finding ? stageOf(finding, options) : { stage: 'EOF' };
    const plan = {
      queryPlanner: {
        namespace,
        parsedQuery: options.filter,
        winningPlan: stage,
        rejectedPlans: [],
      },
      ...(runs && {
        executionStats: {
          executionSuccess: !failure,
          ...(failure && { errorMessage: failure.message, errorCode: failure.code }),
          nReturned: rows.nReturned,
          executionTimeMillis: Date.now() - began,
          totalKeysExamined: finding?.work.keysExamined ?? 0,
          totalDocsExamined: finding?.work.docsExamined ?? 0,
          executionStages: stage,
        },
      }),
    };
    return {
      explainVersion: '1',
      ...(later.length > 0 ? { stages: [{ $cursor: plan }, ...(runs ? stages : later)] } : plan),
      serverInfo: { version: SERVER_VERSION },
    };
  });
}

/** Errors of an operation as such: its time is up, somebody ended it, or it asks what is not served. */
const OF_OPERATION = new Set([50, 115, 237, 279, 11600, 11601]);

/** Whether a document, or their number, made the answer fail: that is explained as well. */
const isOfAnswer = (error: unknown): error is ServerError =>
  error instanceof ServerError && !OF_OPERATION.has(error.code);

interface Tally {
  nReturned: number;
}

function* passing(rows: Iterable<Row | Pause>, tally: Tally): Generator<Row | Pause> {
  for (const row of rows) {
    if (row !== PAUSE) tally.nReturned++;
    yield row;
  }
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
