import {
  badValue,
  cannotCreateIndex,
  failedToParse,
  located,
  ServerError,
  typeMismatch,
  unsupported,
} from '../errors';
import { splitPath } from '../query/path';
import { type Document, isDocument, numeric, typeName } from '../query/values';
import { shown } from '../shown';
import type { IndexDefinition } from './index-definition';
import { checkPartialFilter } from './partial-filter';

/** Options of createIndexes that change nothing here. */
const WITHOUT_EFFECT = new Set(['v', 'ns', 'background', 'dropDups', 'key', 'name']);
const FLAGS = new Set(['unique', 'sparse']);
const SERVED = new Set(['unique', 'sparse', 'partialFilterExpression']);
/** Further options of MongoDB, which are refused by name. */
const UNSERVED = new Set(
  (
    '2dsphereIndexVersion bits bucketSize clustered coarsestIndexedLevel collation columnstoreProjection ' +
    'default_language expireAfterSeconds finestIndexedLevel hidden language_override max min ' +
    'originalSpec prepareUnique storageEngine textIndexVersion weights wildcardProjection'
  ).split(' '),
);
/** What may be said of the index on `_id`, which is there in any case. */
const OF_PRIMARY = new Set(['v', 'ns', 'key', 'name', 'collation']);
const MOST_PARTS = 32;

/**
 * Reads one item of `createIndexes.indexes`. Throws for what is malformed, and by name for what is not
 * served.
 *
 * @param ignoresUnknown whether options that MongoDB does not know are left out instead of refused
 */
export function readIndexDefinition(spec: Document, ignoresUnknown = false): IndexDefinition {
  for (const option of Object.keys(spec)) {
    if (WITHOUT_EFFECT.has(option) || SERVED.has(option) || UNSERVED.has(option)) continue;
    if (!ignoresUnknown) throw invalidOption(option, 'an index specification', spec);
  }
  const { key, name } = spec;
  if (key === undefined) throw missing('key');
  if (!isDocument(key))
    throw typeMismatch(`The field 'key' must be an object, but got ${typeName(key)}`);
  const paths = Object.keys(key);
  if (paths.length === 0) throw cannotCreateIndex('Index keys cannot be empty.');
  for (const path of paths) checkPart(path, key[path]);
  if (paths.length > MOST_PARTS) throw located(13103, 'too many compound keys');
  if (name === undefined) throw missing('name');
  if (typeof name !== 'string') {
    throw typeMismatch(`The field 'name' must be a string, but got ${typeName(name)}`);
  }
  if (name === '') throw cannotCreateIndex('index name cannot be empty');
  checkOptions(spec);
  const partial = spec.partialFilterExpression as Document | undefined;
  return {
    name: isPrimaryPattern(key) ? '_id_' : name,
    key,
    ...(truthy(spec.unique) && { unique: true }),
    ...(truthy(spec.sparse) && { sparse: true }),
    ...(partial && { partialFilterExpression: partial }),
    multikey: paths.map(() => false),
  };
}

function checkOptions(spec: Document): void {
  const name = spec.name as string;
  const primary = isPrimaryPattern(spec.key as Document);
  if (name === '*') throw badValue("The index name '*' is not valid.");
  if (name === '_id_' && !primary) {
    throw badValue(
      `The index name '_id_' is reserved for the _id index, which must have key pattern {_id: 1}, found key: ${shown(spec.key)}`,
    );
  }
  for (const [option, value] of Object.entries(spec)) {
    if (primary && !OF_PRIMARY.has(option)) {
      throw invalidOption(option, 'an _id index specification', spec);
    }
    if (UNSERVED.has(option) && !isNeutral(option, value)) {
      throw unsupported(`the index option '${option}'`);
    }
    if (value !== undefined && FLAGS.has(option) && !isFlag(value)) {
      throw typeMismatch(
        `The field '${option}' has value ${option}: ${shown(value)}, which is not convertible to bool`,
      );
    }
  }
  const partial = spec.partialFilterExpression;
  if (partial === undefined) return;
  if (!isDocument(partial)) {
    throw typeMismatch(
      `The field 'partialFilterExpression' must be an object, but got ${typeName(partial)}`,
    );
  }
  if (truthy(spec.sparse)) {
    throw cannotCreateIndex('cannot mix "partialFilterExpression" and "sparse" options');
  }
  checkPartialFilter(partial);
}

const missing = (field: string) =>
  failedToParse(`The '${field}' field is a required property of an index specification`);

const invalidOption = (option: string, what: string, spec: Document) =>
  new ServerError(
    197,
    'InvalidIndexSpecificationOption',
    `The field '${option}' is not valid for ${what}. Specification: ${shown(spec)}`,
  );

const truthy = (value: unknown): boolean => value === true || !!numeric(value);
const isFlag = (value: unknown): boolean =>
  typeof value === 'boolean' || numeric(value) !== undefined;

const isNeutral = (option: string, value: unknown): boolean =>
  (option === 'hidden' && !truthy(value)) ||
  (option === 'collation' && isDocument(value) && value.locale === 'simple');

/** Whether it is the pattern of the index on `_id` that every collection has. */
export function isPrimaryPattern(key: Document): boolean {
  const direction = numeric(key._id);
  return Object.keys(key).length === 1 && (direction == 1 || direction == -1);
}

/** MongoDB's own, which are not served; another name is an error there too. */
const PLUGINS = new Set(['2d', '2dsphere', 'hashed', 'text', 'wildcard', 'columnstore']);

function checkPart(path: string, direction: unknown): void {
  if (typeof direction === 'string') {
    if (PLUGINS.has(direction)) throw unsupported(`a '${direction}' index`);
    throw cannotCreateIndex(`Unknown index plugin '${direction}'`);
  }
  const number = numeric(direction);
  if (number === undefined) {
    throw cannotCreateIndex(
      `Values in v:2 index key pattern cannot be of type ${typeName(direction)}. Only numbers > 0, numbers < 0, and strings are allowed.`,
    );
  }
  if (number == 0 || Number.isNaN(number)) {
    const what = number == 0 ? '0' : 'NaN';
    throw cannotCreateIndex(`Values in the index key pattern cannot be ${what}.`);
  }
  const parts = splitPath(path);
  if (parts.some((part) => part === '')) {
    throw cannotCreateIndex('Index keys cannot contain an empty field.');
  }
  parts.forEach((part, i) => {
    if (part === '$**') throw unsupported('a wildcard index');
    if (part.startsWith('$') && (i === 0 || !['$id', '$ref', '$db'].includes(part))) {
      throw cannotCreateIndex(
        `Index key contains an illegal field name: field name starts with '$'.`,
      );
    }
  });
  if (parts.some((part) => /^\d+$/.test(part))) {
    throw unsupported(`an index on an array position ('${path}')`);
  }
}
