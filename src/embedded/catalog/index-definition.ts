import { badValue, cannotCreateIndex, typeMismatch, unsupported } from '../errors';
import { compileFilter } from '../query/match';
import { someAtPath, splitPath } from '../query/path';
import { type Document, isDocument, numeric } from '../query/values';
import type { Index } from './catalog';

/** What is kept of an index: what it was created with, and which parts have met arrays since. */
export interface IndexDefinition {
  name: string;
  key: Document;
  unique?: boolean;
  sparse?: boolean;
  partialFilterExpression?: Document;
  multikey: boolean[];
}

export interface IndexRecord extends IndexDefinition {
  id: number;
}

/** Options of createIndexes that change nothing here. */
const WITHOUT_EFFECT = new Set(['v', 'ns', 'background', 'key', 'name']);
const SERVED = new Set(['unique', 'sparse', 'partialFilterExpression']);

/** Reads one item of `createIndexes.indexes`. Throws for what is malformed, and by name for what is not served. */
export function readIndexDefinition(spec: Document): IndexDefinition {
  if (!isDocument(spec.key)) throw typeMismatch("an index needs a 'key' document");
  const paths = Object.keys(spec.key);
  if (paths.length === 0) throw cannotCreateIndex('Index keys cannot be empty.');
  for (const path of paths) checkPart(path, spec.key[path]);
  if (typeof spec.name !== 'string' || spec.name === '') {
    throw cannotCreateIndex("an index needs a 'name' that is not empty");
  }
  for (const [option, value] of Object.entries(spec)) {
    if (WITHOUT_EFFECT.has(option) || SERVED.has(option) || isNeutral(option, value)) continue;
    throw unsupported(`the index option '${option}'`);
  }
  const partial = spec.partialFilterExpression;
  if (partial !== undefined && !isDocument(partial)) {
    throw typeMismatch("'partialFilterExpression' must be a document");
  }
  if (partial && spec.sparse) {
    throw cannotCreateIndex('cannot mix "partialFilterExpression" and "sparse" options');
  }
  if (partial) compileFilter(partial);
  return {
    name: spec.name,
    key: spec.key,
    ...(truthy(spec.unique) && { unique: true }),
    ...(truthy(spec.sparse) && { sparse: true }),
    ...(partial && { partialFilterExpression: partial }),
    multikey: paths.map(() => false),
  };
}

const truthy = (value: unknown): boolean => value === true || !!numeric(value);

const isNeutral = (option: string, value: unknown): boolean =>
  (option === 'hidden' && !truthy(value)) ||
  (option === 'collation' && isDocument(value) && value.locale === 'simple');

function checkPart(path: string, direction: unknown): void {
  if (typeof direction === 'string') throw unsupported(`a '${direction}' index`);
  const number = numeric(direction);
  if (number === undefined) {
    throw cannotCreateIndex(
      `Values in the index key pattern must be numbers or strings: '${path}'`,
    );
  }
  if (number == 0 || Number.isNaN(number)) {
    throw cannotCreateIndex(`Values in the index key pattern cannot be 0 or NaN: '${path}'`);
  }
  const parts = splitPath(path);
  if (parts.some((part) => part === '')) {
    throw cannotCreateIndex('Index keys cannot contain an empty field.');
  }
  if (parts.some((part) => part.startsWith('$'))) {
    if (parts.some((part) => part === '$**')) throw unsupported('a wildcard index');
    throw cannotCreateIndex(
      `Index key contains an illegal field name: field name starts with '$': '${path}'`,
    );
  }
  if (parts.some((part) => part === '$**')) throw unsupported('a wildcard index');
  if (parts.some((part) => /^\d+$/.test(part))) {
    throw unsupported(`an index on an array position ('${path}')`);
  }
}

/** The index that a record describes, ready for use. */
export function indexOf(record: IndexRecord): Index {
  const fields = Object.keys(record.key);
  const paths = fields.map(splitPath);
  const partial = record.partialFilterExpression;
  const has = (document: Document) =>
    paths.some((path) => someAtPath(document, path, 'arrayOnly', (value) => value !== undefined));
  return {
    id: record.id,
    name: record.name,
    pattern: record.key,
    fields,
    paths,
    descending: fields.map((path) => (numeric(record.key[path]) ?? 1) < 0),
    unique: record.unique ?? false,
    sparse: record.sparse ?? false,
    partial,
    multikey: record.multikey,
    covers: partial ? compileFilter(partial) : record.sparse ? has : () => true,
  };
}

/** What is kept of an index, from the index. */
export function recordOfIndex(index: Index): IndexRecord {
  const { id, name, pattern, multikey } = index;
  return { id, name, key: pattern, ...optionsOf(index), multikey: [...multikey] };
}

/** What `listIndexes` tells of an index. */
export function describeIndex(index: Index): Document {
  return { v: 2, key: index.pattern, name: index.name, ...optionsOf(index) };
}

const optionsOf = ({ unique, sparse, partial }: Index) => ({
  ...(unique && { unique }),
  ...(sparse && { sparse }),
  ...(partial && { partialFilterExpression: partial }),
});

/** Whether a name can be a collection's or a database's. Throws with MongoDB's code 73 or 2 if not. */
export function checkNames(database: string, name?: string): void {
  if (database === '' || /[/\\. "$*<>:|?\0]/.test(database) || Buffer.byteLength(database) > 63) {
    throw badValue(`Invalid database name: '${database}'`);
  }
  if (name === undefined) return;
  if (name === '' || name.includes('$') || name.includes('\0') || /^\.|\.$/.test(name)) {
    throw badValue(`Invalid collection name: '${name}'`);
  }
  if (Buffer.byteLength(`${database}.${name}`) > 255) {
    throw badValue(`Fully qualified namespace is too long: '${database}.${name}'`);
  }
}
