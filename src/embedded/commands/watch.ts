import { runStages } from '../aggregate/pipeline';
import { ChangeStream, type Watch } from '../changes/change-stream';
import { illegalOperation, notSupportedInTransaction } from '../errors';
import { withoutPauses } from '../pause';
import { planFind } from '../plan/find';
import type { Document } from '../query/values';
import type { Reader } from '../storage/reader';
import type { Operation } from './operation';
import { evaluatedVariables } from './variables';
import { checkWatch, startOf } from './watch-options';

/** Stages that may follow `$changeStream`: those that look at one event at a time. */
const STAGES = [
  '$match',
  '$project',
  '$addFields',
  '$set',
  '$unset',
  '$replaceRoot',
  '$replaceWith',
];
export const isWatch = (pipeline: readonly Document[]): boolean =>
  pipeline[0] !== undefined && '$changeStream' in pipeline[0];

/** The stream that `aggregate` with a first stage `$changeStream` opens. */
export function openChangeStream(
  operation: Operation,
  pipeline: readonly Document[],
): ChangeStream {
  const [first, ...stages] = pipeline as [Document, ...Document[]];
  const options = first.$changeStream;
  if (operation.transaction) {
    throw notSupportedInTransaction(
      'Aggregation stage $changeStream cannot run within a multi-document transaction',
    );
  }
  checkWatch(options, operation);
  const { engine, database, args } = operation;
  const variables = evaluatedVariables(args.document('let'));
  runStages(stages, [], { find: () => [], variables }); // for what is wrong with them
  for (const stage of stages) {
    const name = Object.keys(stage)[0] ?? '';
    if (STAGES.includes(name)) continue;
    throw illegalOperation(`${name} is not permitted in a $changeStream pipeline`);
  }
  const watch: Watch = {
    database,
    collection: args.collection(),
    stages,
    variables,
    ...(options.fullDocument === 'updateLookup' && { lookup: lookupOf(operation) }),
  };
  const latest = () => engine.store.latest();
  return new ChangeStream(engine.journal, latest, watch, startOf(options, operation));
}

/** Finds the current version of a changed document. */
function lookupOf(operation: Operation) {
  const { engine, database, args, checkTime } = operation;
  return (reader: Reader, key: Document): Document | null => {
    const collection = engine.catalogTable.at(reader).find(database, args.collection());
    if (!collection) return null;
    const scope = { reader, collection, checkTime, sortBytes: engine.limits.sortBytes };
    const found = planFind({ filter: { _id: { $eq: key._id } }, limit: 1 }, scope).rows();
    const [row] = withoutPauses(found);
    return row?.document ?? null;
  };
}
