import { type Collection, type Index, namespaceOf } from '../catalog/catalog';
import { duplicateKey, type ServerError } from '../errors';
import { keysOf, valuesOfKey } from '../index/keys';
import { EMPTY_ARRAY } from '../query/key-values';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import { documentKey, entryKey, prefixOf, recordOf } from '../storage/numbers';
import { after } from '../storage/reader';
import type { Unit } from './unit';

const EMPTY = Buffer.alloc(0);

/** A document, encoded and decoded. */
export interface Version {
  raw: Buffer;
  document: Document;
}

/**
 * Adds a document and its index entries. All checks come before the first change, so that a document
 * that is refused leaves nothing behind. The answer is the collection, redefined if an index met its
 * first array.
 */
export function insertRecord(unit: Unit, collection: Collection, version: Version): Collection {
  const entries = collection.indexes.map((index) => entriesOf(index, version.document));
  collection.indexes.forEach((index, i) =>
    checkUnique(unit, collection, index, entries[i]!.keys, version.document),
  );
  const record = vacatedRecord(unit, collection, entries) ?? unit.nextRecord(collection);
  const key = documentKey(collection.id, record);
  unit.claim('documents', key);
  unit.writer.put('documents', key, version.raw);
  unit.grow(collection.id, 1);
  collection.indexes.forEach((index, i) => {
    for (const k of entries[i]!.keys)
      unit.writer.put('indexes', entryKey(index.id, k, record), EMPTY);
  });
  note(unit, collection, { type: 'insert', key: idOf(version.document), document: version.raw });
  return widen(unit, collection, entries);
}

/** Replaces a document by another version of it, which has the same `_id`. */
export function updateRecord(
  unit: Unit,
  collection: Collection,
  record: number,
  before: Version,
  now: Version,
  how: { isReplacement: boolean; paths?: string[][] },
): Collection {
  const key = documentKey(collection.id, record);
  unit.claim('documents', key);
  const former = collection.indexes.map((index) => entriesOf(index, before.document).keys);
  const entries = collection.indexes.map((index) => entriesOf(index, now.document));
  collection.indexes.forEach((index, i) =>
    checkUnique(
      unit,
      collection,
      index,
      without(entries[i]!.keys, former[i]!),
      now.document,
      record,
    ),
  );
  collection.indexes.forEach((index, i) => {
    const lost = without(former[i]!, entries[i]!.keys);
    for (const k of lost) unit.writer.remove('indexes', entryKey(index.id, k, record));
    unit.vacated?.note(index, lost, record);
    for (const k of without(entries[i]!.keys, former[i]!)) {
      unit.writer.put('indexes', entryKey(index.id, k, record), EMPTY);
    }
  });
  unit.writer.put('documents', key, now.raw);
  const id = idOf(now.document);
  const { paths } = how;
  if (how.isReplacement) note(unit, collection, { type: 'replace', key: id, document: now.raw });
  else {
    const documents = { before: before.raw, document: now.raw };
    note(unit, collection, { type: 'update', key: id, ...documents, ...(paths && { paths }) });
  }
  return widen(unit, collection, entries);
}

/**
 * The record of a document that has lost, in this unit, one of the keys that a new one has; it is moved to a
 * record of its own. Nothing if there is none.
 */
function vacatedRecord(
  unit: Unit,
  collection: Collection,
  entries: readonly Entries[],
): number | undefined {
  const { vacated, writer } = unit;
  if (!vacated) return undefined;
  for (const [i, index] of collection.indexes.entries()) {
    const record = vacated.take(index, entries[i]!.keys);
    const raw = record !== undefined && writer.get('documents', documentKey(collection.id, record));
    if (!raw) continue;
    moveRecord(unit, collection, record, raw);
    return record;
  }
  return undefined;
}

/** Moves a document to a new record, with its index entries. */
function moveRecord(unit: Unit, collection: Collection, record: number, raw: Buffer): void {
  const document = decodeDocument(raw);
  const moved = unit.nextRecord(collection);
  const key = documentKey(collection.id, moved);
  unit.claim('documents', key);
  unit.writer.put('documents', key, raw);
  for (const index of collection.indexes) {
    for (const k of entriesOf(index, document).keys) {
      unit.writer.remove('indexes', entryKey(index.id, k, record));
      unit.writer.put('indexes', entryKey(index.id, k, moved), EMPTY);
    }
  }
}

/** Removes a document and its index entries. */
export function removeRecord(
  unit: Unit,
  collection: Collection,
  record: number,
  document: Document,
): void {
  const key = documentKey(collection.id, record);
  unit.claim('documents', key);
  for (const index of collection.indexes) {
    for (const k of entriesOf(index, document).keys) {
      unit.writer.remove('indexes', entryKey(index.id, k, record));
    }
  }
  unit.writer.remove('documents', key);
  unit.grow(collection.id, -1);
  note(unit, collection, { type: 'delete', key: idOf(document) });
}

interface Entries {
  keys: Buffer[];
  multikey: boolean[];
}

/** The keys that a document has in an index: none where the index leaves it out. */
export function entriesOf(index: Index, document: Document): Entries {
  return index.covers(document) ? keysOf(document, index) : { keys: [], multikey: [] };
}

/** Throws 11000 if another record already has one of the keys; any, for a document that has none yet. */
export function checkUnique(
  unit: Unit,
  collection: Collection,
  index: Index,
  keys: readonly Buffer[],
  document: Document,
  record?: number,
): void {
  if (!index.unique) return;
  for (const key of keys) {
    const prefix = Buffer.concat([prefixOf(index.id), key]);
    unit.claim('indexes', prefix);
    for (const entry of unit.writer.keys('indexes', prefix, after(prefix))) {
      if (recordOf(entry) === record) continue;
      throw duplicateOf(collection, index, document, key);
    }
  }
}

/** The error for a document whose key in a unique index another one has. */
export function duplicateOf(
  collection: Collection,
  index: Index,
  document: Document,
  key: Buffer,
): ServerError {
  const values = valuesOfKey(document, index, key);
  const shown = index.fields.map((path, i) => [path, values[i] === EMPTY_ARRAY ? [] : values[i]]);
  return duplicateKey(
    namespaceOf(collection),
    index.name,
    index.pattern,
    Object.fromEntries(shown) as Document,
  );
}

/** Notes in the catalog which parts have now met an array. */
function widen(unit: Unit, collection: Collection, entries: readonly Entries[]): Collection {
  const isNew = (index: Index, i: number) =>
    entries[i]!.multikey.some((multi, part) => multi && !index.multikey[part]);
  if (!collection.indexes.some(isNew)) return collection;
  const indexes = collection.indexes.map((index, i) =>
    isNew(index, i)
      ? { ...index, multikey: index.multikey.map((is, part) => is || !!entries[i]!.multikey[part]) }
      : index,
  );
  return unit.redefine({ ...collection, indexes });
}

const idOf = (document: Document): Document => ({ _id: document._id });

function without(keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  if (others.length === 0) return [...keys];
  const taken = new Set(others.map((key) => key.toString('latin1')));
  return keys.filter((key) => !taken.has(key.toString('latin1')));
}

type Happened = Unit['changes'][number] extends infer C
  ? C extends unknown
    ? Omit<C, 'database' | 'collection'>
    : never
  : never;

function note(unit: Unit, { database, name }: Collection, what: Happened): void {
  unit.changes.push({ database, collection: name, ...what });
}
