import { encode } from '../bson/codec';
import { type Omission, omitFields } from '../bson/omit';
import type { PipelineEnv } from '../aggregate/env';
import type { Frame } from '../aggregate/frame';
import { runStages } from '../aggregate/pipeline';
import { type PipelinePlan, planPipeline } from '../aggregate/pipeline-plan';
import { batchReply } from '../cursor/cursor';
import { failedToParse, unsupported } from '../errors';
import type { Pause } from '../pause';
import type { FindScope } from '../plan/find';
import { planFind } from '../plan/find';
import { compileFilter } from '../query/match';
import { compileSort } from '../query/sort';
import { omissionsIn } from '../query/project';
import { type Document, isDocument } from '../query/values';
import { readHint } from '../write/statements';
import type { Command, Reply } from './command';
import { FIRST_BATCH, firstBatch } from './cursor-reply';
import type { Operation, View } from './operation';
import { evaluatedVariables } from './variables';
import { isWatch, openChangeStream } from './watch';
import { required } from './write-errors';

export const aggregate: Command = {
  name: 'aggregate',
  does: 'runs a pipeline of stages over a collection',
  accepts: ['pipeline', 'cursor', 'allowDiskUse', 'hint', 'let', 'bypassDocumentValidation'],
  inTransaction: true,
  run(operation) {
    const { args, database } = operation;
    const pipeline = required(args.documents('pipeline'), 'aggregate.pipeline');
    if (typeof args.body.aggregate !== 'string') throw unsupported('aggregate on a database');
    const cursor = args.document('cursor');
    if (!cursor)
      throw failedToParse(
        "The 'cursor' option is required, except for aggregate with the explain argument",
      );
    const batchSize = cursor.batchSize === undefined ? undefined : Number(cursor.batchSize);
    if (isWatch(pipeline)) return openedStream(operation, pipeline, batchSize);
    const plan = planPipeline(pipeline);
    const variables = evaluatedVariables(args.document('let'));
    checkPlan(plan, variables);
    const namespace = `${database}.${args.collection()}`;
    return firstBatch(
      operation,
      (view) => answers(operation, view, plan, variables),
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
  const id = stream.exhausted ? 0n : engine.cursors.keep(stream, operation.sessionName);
  return batchReply('firstBatch', batch, id, stream.namespace, stream.more);
}

function* answers(
  operation: Operation,
  view: View,
  plan: PipelinePlan,
  variables: Frame,
): Generator<Buffer | Pause> {
  const source = yield* leading(operation, view, plan, variables);
  if (plan.rest.length === 0) {
    for (const row of source) yield row && (row.raw ?? encode(row.document));
    return;
  }
  const omit = plan.rest.length === 1 && omittedBy(plan.rest[0]!);
  if (omit) {
    for (const row of source) yield row && omitFields(row.raw ?? encode(row.document), omit);
    return;
  }
  const env = environment(operation, view, variables);
  for (const document of runStages(plan.rest, decoded(source), env)) {
    yield document && encode(document);
  }
}

/** What a stage leaves out, where it is a `$project` that does no more. */
const omittedBy = ({ $project }: Document): Omission[] | undefined =>
  isDocument($project) ? omissionsIn($project) : undefined;

/** Says what is wrong with the pipeline, whether or not there is anything to run it on. */
function checkPlan(plan: PipelinePlan, variables: Frame): void {
  compileFilter(plan.filter, variables);
  if (plan.sort) compileSort(plan.sort);
  runStages(plan.rest, [], { find: () => [], variables });
}

interface Item {
  raw?: Buffer;
  document: Document;
}

/** The part of the pipeline that the planner answers. */
function* leading(
  operation: Operation,
  view: View,
  plan: PipelinePlan,
  variables: Frame,
): Generator<Pause, Iterable<Item | Pause>> {
  const collection = operation.collection(view);
  if (!collection) return [];
  const hint = readHint(operation.args.body.hint);
  const finding = planFind({ ...plan, hint, variables }, scopeOf(operation, view, collection));
  if (plan.count === undefined) return finding.rows();
  const count = yield* finding.count();
  return count === 0 ? [] : [{ document: { [plan.count]: count } }];
}

function* decoded(items: Iterable<Item | Pause>): Generator<Document | Pause> {
  for (const item of items) yield item && item.document;
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
      yield* decoded(planFind(request, scopeOf(operation, view, collection)).rows());
    },
    variables,
    checkTime: operation.checkTime,
  };
}
