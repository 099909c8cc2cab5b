import {
  badValue,
  cannotCreateIndex,
  failedToParse,
  ServerError,
  typeMismatch,
  unsupported,
} from '../errors';
import { isInt32, type Document, isDocument, numeric, typeName } from '../query/values';
import { shown } from '../shown';
import type { IndexDefinition } from './index-definition';
import { checkKeyPattern, isPrimaryPattern } from './key-pattern';
import { checkPartialFilter } from './partial-filter';

/** Options of createIndexes that change nothing here, and of which nothing is kept. */
const WITHOUT_EFFECT = new Set(['v', 'ns', 'dropDups', 'key', 'name']);
const FLAGS = new Set(['unique', 'sparse', 'background', 'dropDups']);
const SERVED = new Set(['unique', 'sparse', 'partialFilterExpression', 'background']);
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
  checkKeyPattern(key);
  if (name === undefined) throw missing('name');
  if (typeof name !== 'string') {
    throw typeMismatch(`The field 'name' must be a string, but got ${typeName(name)}`);
  }
  if (name === '') throw cannotCreateIndex('index name cannot be empty');
  if (name.includes('\0')) throw cannotCreateIndex('index name cannot contain NUL bytes');
  checkOptions(spec);
  const partial = spec.partialFilterExpression as Document | undefined;
  return {
    name: isPrimaryPattern(key) ? '_id_' : name,
    key,
    ...(truthy(spec.unique) && { unique: true }),
    ...(spec.sparse !== undefined && { sparse: truthy(spec.sparse) }),
    ...(spec.background !== undefined && { background: truthy(spec.background) }),
    ...(partial && { partialFilterExpression: partial }),
    multikey: Object.keys(key).map(() => false),
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
    if (option === 'v') checkVersion(value, spec);
    if (option === 'hidden' && typeof value !== 'boolean') {
      throw typeMismatch(`The field 'hidden' must be a bool, but got ${typeName(value)}`);
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

/** MongoDB makes indexes of the versions 1 and 2; here there are those of version 2. */
function checkVersion(version: unknown, spec: Document): void {
  const number = numeric(version);
  if (number === undefined) {
    throw typeMismatch(`The field 'v' must be a number, but got ${typeName(version)}`);
  }
  if (!isInt32(Number(number))) {
    throw badValue(
      `Index version must be representable as a 32-bit integer, but got ${shown(version)}`,
    );
  }
  if (number == 1) throw unsupported('an index of version 1');
  if (number != 2) {
    throw cannotCreateIndex(
      `Invalid index specification ${shown(spec)}; cannot create an index with v=${number}`,
    );
  }
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
  (option === 'hidden' && value === false) ||
  (option === 'collation' && isDocument(value) && value.locale === 'simple');
