import { readToken, type ResumePoint } from '../changes/resume-token';
import {
  badValue,
  invalidNamespace,
  invalidOptions,
  located,
  ServerError,
  unsupported,
} from '../errors';
import { type Document, isDocument } from '../query/values';
import { shown } from '../shown';
import { wrongFieldType } from '../wrong-type';
import type { Operation } from './operation';

/** Options of MongoDB that are not served. */
const UNSERVED = new Set(
  (
    'allChangesForCluster allowToRunOnConfigDB allowToRunOnSystemNS showMigrationEvents ' +
    'showRawUpdateDescription showSystemEvents startAtOperationTime supportedEvents'
  ).split(' '),
);
/** Options that name one of several ways, and which of them are served. */
const MODES: Record<string, Record<string, boolean>> = {
  fullDocument: { default: true, updateLookup: true, whenAvailable: false, required: false },
  fullDocumentBeforeChange: { off: true, whenAvailable: false, required: false },
};
const INTERNAL = new Set(['admin', 'config', 'local']);

/** Checks what is watched, and the options of `$changeStream`. */
export function checkWatch(options: unknown, operation: Operation): asserts options is Document {
  if (!isDocument(options)) {
    throw located(6188500, `$changeStream must take a nested object but found: ${shown(options)}`);
  }
  for (const [name, value] of Object.entries(options)) checkOption(name, value);
  const { database, args } = operation;
  if (INTERNAL.has(database)) {
    throw invalidNamespace(`$changeStream may not be opened on the internal ${database} database`);
  }
  if (args.collection().startsWith('system.')) {
    const namespace = `${database}.${args.collection()}`;
    throw invalidNamespace(
      `$changeStream may not be opened on the internal ${namespace} collection`,
    );
  }
  // A stream tells what a majority has, and nothing less: so it is by default.
  const level = args.document('readConcern')?.level;
  if (level !== undefined && level !== 'majority') {
    throw invalidOptions(
      `Aggregation stage $changeStream cannot run with the readConcern level ${shown(level)}`,
    );
  }
}

function checkOption(name: string, value: unknown): void {
  const modes = MODES[name];
  if (modes) return checkMode(name, value, modes);
  if (name === 'resumeAfter' || name === 'startAfter') return void readToken(name, value);
  if (name === 'showExpandedEvents') {
    if (typeof value !== 'boolean') throw wrongType(name, value, 'bool');
    if (!value) return;
    throw unsupported("'showExpandedEvents: true' of $changeStream");
  }
  if (UNSERVED.has(name)) throw unsupported(`the option '${name}' of $changeStream`);
  throw located(40415, `BSON field '$changeStream.${name}' is an unknown field.`);
}

function checkMode(name: string, value: unknown, modes: Record<string, boolean>): void {
  if (typeof value !== 'string') throw wrongType(name, value, 'string');
  if (!Object.hasOwn(modes, value)) {
    throw badValue(
      `Enumeration value '${value}' for field '$changeStream.${name}' is not a valid value.`,
    );
  }
  if (!modes[value]) throw unsupported(`'${name}: ${shown(value)}' of $changeStream`);
}

const wrongType = (name: string, value: unknown, expected: string) =>
  wrongFieldType(`$changeStream.${name}`, value, expected);

/** From where a stream tells: by its options, or from now on. */
export function startOf({ resumeAfter, startAfter }: Document, { engine }: Operation): ResumePoint {
  if (resumeAfter !== undefined && startAfter !== undefined) {
    throw located(
      50865,
      "Do not specify both 'resumeAfter' and 'startAfter' in a $changeStream stage",
    );
  }
  if (startAfter !== undefined) return readToken('startAfter', startAfter);
  if (resumeAfter === undefined) {
    return { position: engine.journal.latest(engine.store.latest()), at: 'time' };
  }
  const point = readToken('resumeAfter', resumeAfter);
  if (point.at !== 'invalidation') return point;
  throw new ServerError(
    260,
    'InvalidResumeToken',
    "Attempting to resume a change stream using 'resumeAfter' is not allowed from an invalidate notification.",
  );
}
