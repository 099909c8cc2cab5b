import { encode } from '../bson/codec';
import { omitFields } from '../bson/omit';
import type { PipelineEnv } from '../aggregate/env';
import type { Frame } from '../aggregate/frame';
import { runStages } from '../aggregate/pipeline';
import {
  checkPlan,
  type PipelinePlan,
  planPipeline,
  stagesAfter,
} from '../aggregate/pipeline-plan';
import { type Union, unionOf } from '../aggregate/stages/union-with';
import { batchReply } from '../cursor/cursor';
import { failedToParse, unsupported } from '../errors';
import type { Pause } from '../pause';
import { type Finding, type FindScope, planFind } from '../plan/find';
import { foundDocuments } from '../plan/found-documents';
import { type Document } from '../query/values';
import { type Hint, readHint } from '../plan/hint';
import type { Command, Reply } from './command';
import { cursorBatchSize, FIRST_BATCH, firstBatch } from './cursor-reply';
import type { Operation, View } from './operation';
import { evaluatedVariables } from './variables';
import { isWatch, openChangeStream } from './watch';
import { required } from './write-errors';

const FLAGS = ['allowDiskUse', 'bypassDocumentValidation'];

export const aggregate: Command = {
  name: 'aggregate',
  does: 'runs a pipeline of stages over a collection',
  accepts: ['pipeline', 'cursor', 'allowDiskUse', 'hint', 'let', 'bypassDocumentValidation'],
  inTransaction: true,
  takesWriteConcern: true,
  takesReadConcern: true,
  run(operation) {
    const { args, database } = operation;
    const pipeline = required(args.documents('pipeline'), 'aggregate.pipeline');
    if (typeof args.body.aggregate !== 'string') throw unsupported('aggregate on a database');
    if (!args.document('cursor'))
      throw failedToParse(
        "The 'cursor' option is required, except for aggregate with the explain argument",
      );
    const batchSize = cursorBatchSize(operation);
    args.checkFlags(FLAGS);
    const hint = readHint(args.body.hint);
    if (isWatch(pipeline)) return openedStream(operation, pipeline, batchSize);
    const plan = planPipeline(pipeline);
    const variables = evaluatedVariables(args.document('let'));
    checkPipeline(plan, variables);
    const namespace = `${database}.${args.collection()}`;
    return firstBatch(
      operation,
      (view) =>
        answers(operation, view, { ...plan, ...(hint !== undefined && { hint }) }, variables),
      namespace,
      batchSize,
    );
  },
};

async function openedStream(
  operation: Operation,
  pipeline: Document[],
  batchSize?: number,
): Promise<Reply> {
  const { engine } = operation;
  const stream = openChangeStream(operation, pipeline);
  const count = batchSize ?? FIRST_BATCH;
  const batch = await stream.next(count, engine.limits.documentBytes);
  const id = stream.exhausted ? 0n : engine.cursors.keep(stream, operation.cursorUser);
  return batchReply('firstBatch', batch, id, stream.namespace, stream.more);
}

function* answers(
  operation: Operation,
  view: View,
  plan: PipelinePlan & { hint?: Hint },
  variables: Frame,
): Generator<Buffer | Pause> {
  const collection = operation.collection(view);
  const env = environment(operation, view, variables);
  if (!collection) {
    yield* encoded(runStages(plan.rest, [], env));
    return;
  }
  const later = stagesAfter(plan);
  const finding = planFind({ ...plan, variables }, scopeOf(operation, view, collection));
  const unions = plan.count === undefined ? plainUnions(later) : undefined;
  if (!unions) {
    yield* encoded(runStages(later, foundDocuments(finding, plan), env));
    return;
  }
  yield* asTheyAre(finding, plan);
  for (const { coll, plan } of unions) {
    const other = view.catalog.find(operation.database, coll);
    if (!other) continue;
    const found = planFind({ ...plan, variables }, scopeOf(operation, view, other));
    yield* asTheyAre(found, plan);
  }
}

/** Stages that only add documents of other collections, as those are but for what is left out of them. */
function plainUnions(stages: readonly Document[]): Union[] | undefined {
  const unions: Union[] = [];
  for (const stage of stages) {
    if (!('$unionWith' in stage)) return undefined;
    const union = unionOf(stage.$unionWith);
    if (union.plan.count !== undefined || stagesAfter(union.plan).length > 0) return undefined;
    unions.push(union);
  }
  return unions;
}

/** What is found, as bytes: nothing is decoded. */
function* asTheyAre(finding: Finding, { omit }: PipelinePlan): Generator<Buffer | Pause> {
  for (const row of finding.rows()) yield row && (omit ? omitFields(row.raw, omit) : row.raw);
}

function* encoded(documents: Iterable<Document | Pause>): Generator<Buffer | Pause> {
  for (const document of documents) yield document && encode(document);
}

/** Says what is wrong with the pipeline, whether or not there is anything to run it on. */
function checkPipeline(plan: PipelinePlan, variables: Frame): void {
  checkPlan(plan, variables);
  runStages(plan.rest, [], { find: () => [], variables });
}

const scopeOf = (
  { checkTime, engine }: Operation,
  { reader }: View,
  collection: FindScope['collection'],
): FindScope => ({ reader, collection, checkTime, sortBytes: engine.limits.sortBytes });

/** What stages may ask of the server: other collections of the same state. */
function environment(operation: Operation, view: View, variables: Frame): PipelineEnv {
  return {
    *find(name, request) {
      const collection = view.catalog.find(operation.database, name);
      if (!collection) return;
      const finding = planFind(request, scopeOf(operation, view, collection));
      yield* foundDocuments(finding, request);
    },
    variables,
    checkTime: operation.checkTime,
  };
}
