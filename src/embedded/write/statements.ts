import { ObjectId } from 'bson';
import type { Frame } from '../aggregate/frame';
import { encode } from '../bson/codec';
import { checkDocument, elements, rawDocument } from '../bson/raw';
import type { Collection } from '../catalog/catalog';
import type { Limits } from '../limits';
import { badValue, dollarPrefixedFieldName, objectTooLarge, ServerError } from '../errors';
import { planFind } from '../plan/find';
import { checkOrder } from '../plan/hint';
import { type CheckTime, withoutPauses } from '../pause';
import type { Row } from '../plan/execute';
import { decodeDocument } from '../query/decode';
import { compileFilter } from '../query/match';
import { type Document, isDocument } from '../query/values';
import { compileUpdate, type CompiledUpdate } from '../update/apply';
import { compilePosition, type Position } from '../update/positional';
import { withTimestamps } from '../update/empty-timestamps';
import { checkUpsertFilter } from '../update/upsert';
import { checkValidator } from './validator';
import { insertRecord, removeRecord, updateRecord, type Version } from './records';
import type { Unit } from './unit';

/** Where statements are run: one unit of change, with the bounds of the command. */
export interface StatementScope {
  unit: Unit;
  database: string;
  collection: string;
  limits: Limits;
  checkTime: CheckTime;
  /** Whether documents are stored that the collection's validator does not match. */
  bypassValidation?: boolean;
}

/** Inserts one document, given as bytes. Makes the collection if it is missing. */
export function insertOne(scope: StatementScope, bytes: Buffer): Document {
  return insertVersion(scope, bytes, stamped);
}

/** @param finish what is still done to a document that is fit to be stored */
function insertVersion(
  scope: StatementScope,
  bytes: Buffer,
  finish = (version: Version) => version,
): Document {
  const { unit, limits } = scope;
  if (bytes.length > limits.documentBytes) {
    throw badValue(
      `object to insert too large. size in bytes: ${bytes.length}, max size: ${limits.documentBytes}`,
    );
  }
  checkDocument(bytes, limits.storedDepth, true);
  const version = finish(withId(bytes));
  const collection = unit.ensure(scope.database, scope.collection);
  if (!scope.bypassValidation) checkValidator(collection, version.document);
  insertRecord(unit, collection, version);
  return version.document;
}

/** Which documents a statement is about. */
export interface Target {
  filter: Document;
  sort?: Document;
  hint?: string | Document;
  /** The command's `let`, for `$expr` and pipelines. */
  variables?: Frame;
}

/** One item of `update.updates`, or what findAndModify makes of its arguments. */
export interface UpdateStatement extends Target {
  update: Document | Document[];
  arrayFilters?: Document[];
  hasConstants?: boolean;
  multi?: boolean;
  upsert?: boolean;
}

export interface UpdateOutcome {
  matched: number;
  modified: number;
  /** The document inserted by an upsert. */
  upserted?: Document;
  /** The last document changed, before and after. */
  before?: Document;
  after?: Document;
}

/** Updates one document or all that match; inserts one if none does and an upsert is asked for. */
export function runUpdate(scope: StatementScope, statement: UpdateStatement): UpdateOutcome {
  const { unit, database } = scope;
  const update = compileUpdate(statement.update, statement);
  if (statement.upsert) checkUpsertFilter(statement.filter);
  if (statement.multi && update.isReplacement) {
    throw new ServerError(
      9,
      'FailedToParse',
      'multi update is not supported for replacement-style update',
    );
  }
  const collection = unit.catalog.find(database, scope.collection);
  const rows = collection ? targets(scope, collection, statement, statement.multi ? 0 : 1) : [];
  const outcome: UpdateOutcome = { matched: rows.length, modified: 0 };
  checkTarget(statement);
  const position = compilePosition(statement.filter, statement.variables);
  for (const row of rows) applyTo(scope, row, update, position, outcome);
  if (rows.length === 0 && statement.upsert) {
    const document = update.upsert(statement.filter);
    outcome.upserted = insertVersion(scope, encode(document));
  }
  return outcome;
}

/** Removes one document or all that match; the answer is what was removed, if one was wanted. */
export function runDelete(
  scope: StatementScope,
  statement: Target & { one: boolean },
): { removed: number; document?: Document } {
  const { unit, database } = scope;
  checkTarget(statement);
  const collection = unit.catalog.find(database, scope.collection);
  if (!collection) return { removed: 0 };
  const rows = targets(scope, collection, statement, statement.one ? 1 : 0);
  for (const row of rows) removeRecord(unit, collection, row.record, row.document);
  return { removed: rows.length, ...(statement.one && { document: rows[0]?.document }) };
}

/** Refuses what is malformed, also where there is no collection to look into. */
function checkTarget({ filter, sort, hint, variables }: Target): void {
  compileFilter(filter, variables);
  if (sort) checkOrder(sort, hint);
}

/** The documents to change, all found before the first is changed. */
function targets(
  { unit, checkTime, limits }: StatementScope,
  collection: Collection,
  statement: Target,
  limit: number,
): Row[] {
  const { filter, sort, hint, variables } = statement;
  const scope = { reader: unit.writer, collection, checkTime, sortBytes: limits.sortBytes };
  return [...withoutPauses(planFind({ filter, sort, limit, hint, variables }, scope).rows())];
}

function applyTo(
  scope: StatementScope,
  row: Row,
  update: CompiledUpdate,
  position: Position,
  outcome: UpdateOutcome,
): void {
  const { unit, limits } = scope;
  const { doc, changed, paths } = update.apply(row.document, position);
  outcome.before = row.document;
  outcome.after = doc;
  if (!changed) return;
  const now: Version = { raw: encode(doc), document: doc };
  checkSize(now.raw, limits);
  // Earlier documents of the same statement may have redefined the collection.
  const collection = unit.catalog.find(scope.database, scope.collection)!;
  if (!scope.bypassValidation) checkValidator(collection, doc);
  const before = { raw: row.raw, document: row.document };
  const { isReplacement } = update;
  updateRecord(unit, collection, row.record, before, now, { isReplacement, paths });
  outcome.modified++;
}

function checkSize(raw: Buffer, limits: Limits): void {
  if (raw.length > limits.documentBytes) {
    throw objectTooLarge(`Resulting document after update is larger than ${limits.documentBytes}`);
  }
  checkDocument(raw, limits.storedDepth, true);
}

/** The document with its `_id` in the first place, as MongoDB stores it; a new ObjectId if it has none. */
function withId(bytes: Buffer): Version {
  let document = decodeDocument(bytes);
  let raw: Buffer = Buffer.from(bytes);
  const names = Object.keys(document);
  if (names[0] !== '_id') {
    const parts: Buffer[] = [];
    let id: Buffer | undefined;
    for (const element of elements(bytes)) {
      const part = bytes.subarray(element.start, element.end);
      if (element.name === '_id') id = part;
      else parts.push(part);
    }
    if (!id) {
      const made = encode({ _id: new ObjectId() });
      id = made.subarray(4, made.length - 1);
    }
    raw = rawDocument([id, ...parts]);
    document = decodeDocument(raw);
  }
  checkId(document._id);
  return { raw, document };
}

function stamped(version: Version): Version {
  const document = withTimestamps(version.document);
  return document === version.document ? version : { raw: encode(document), document };
}

function checkId(id: unknown): void {
  if (Array.isArray(id)) {
    throw new ServerError(53, 'InvalidIdField', "The '_id' value cannot be of type array");
  }
  if (id !== null && typeof id === 'object' && '_bsontype' in id && id._bsontype === 'BSONRegExp') {
    throw new ServerError(53, 'InvalidIdField', "The '_id' value cannot be of type regex");
  }
  if (!isDocument(id)) return;
  for (const name of Object.keys(id)) {
    if (name.startsWith('$')) {
      throw dollarPrefixedFieldName(
        `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
      );
    }
  }
}
