import { runStages } from '../aggregate/pipeline';
import { ChangeStream, type Watch } from '../changes/change-stream';
import { readToken, type ResumePoint } from '../changes/resume-token';
import {
  badValue,
  illegalOperation,
  invalidOptions,
  ServerError,
  typeMismatch,
  unsupported,
} from '../errors';
import { withoutPauses } from '../pause';
import { planFind } from '../plan/find';
import { type Document, isDocument } from '../query/values';
import type { Reader } from '../storage/reader';
import type { Operation } from './operation';
import { evaluatedVariables } from './variables';
import { shown } from '../shown';

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
const OPTIONS = [
  'fullDocument',
  'resumeAfter',
  'startAfter',
  'fullDocumentBeforeChange',
  'showExpandedEvents',
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
  if (!isDocument(options)) throw typeMismatch('the $changeStream stage needs an object');
  if (operation.transaction)
    throw illegalOperation('$changeStream cannot be used in a transaction');
  checkReadConcern(operation);
  for (const stage of stages) {
    const name = Object.keys(stage)[0] ?? '';
    if (STAGES.includes(name)) continue;
    runStages([stage], [], { find: () => [] }); // says so if nobody knows it, or it is not served
    throw illegalOperation(`${name} is not permitted in a $changeStream pipeline`);
  }
  for (const [name, value] of Object.entries(options)) checkOption(name, value);
  const { engine, database, args } = operation;
  const watch: Watch = {
    database,
    collection: args.collection(),
    stages,
    variables: evaluatedVariables(args.document('let')),
    ...(options.fullDocument === 'updateLookup' && { lookup: lookupOf(operation) }),
  };
  const latest = () => engine.store.latest();
  return new ChangeStream(engine.journal, latest, watch, startOf(options, operation));
}

/** A stream tells what a majority has, and nothing less: so it is by default. */
function checkReadConcern({ args }: Operation): void {
  const level = args.document('readConcern')?.level;
  if (level === undefined || level === 'majority') return;
  throw invalidOptions(
    `Aggregation stage $changeStream cannot run with the readConcern level ${shown(level)}`,
  );
}

function checkOption(name: string, value: unknown): void {
  if (!OPTIONS.includes(name)) throw unsupported(`the option '${name}' of $changeStream`);
  const isPlain =
    (name === 'fullDocument' && (value === 'default' || value === 'updateLookup')) ||
    (name === 'fullDocumentBeforeChange' && value === 'off') ||
    (name === 'showExpandedEvents' && value === false) ||
    name === 'resumeAfter' ||
    name === 'startAfter';
  if (!isPlain) throw unsupported(`'${name}: ${shown(value)}' of $changeStream`);
}

function startOf(options: Document, { engine }: Operation): ResumePoint {
  const { resumeAfter, startAfter } = options;
  if (resumeAfter !== undefined && startAfter !== undefined) {
    throw badValue("Only one of 'resumeAfter' and 'startAfter' may be given");
  }
  if (resumeAfter === undefined && startAfter === undefined) {
    return { position: engine.journal.latest(engine.store.latest()), invalidated: false };
  }
  const point = readToken(resumeAfter ?? startAfter);
  if (point.invalidated && resumeAfter !== undefined) {
    throw new ServerError(
      260,
      'InvalidResumeToken',
      "Attempting to resume a change stream using 'resumeAfter' is not allowed from an invalidate notification.",
    );
  }
  return { ...point, invalidated: false };
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
