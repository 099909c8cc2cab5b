import { Decimal128 } from 'bson';
import { encode } from '../bson/codec';
import { cannotCreateIndex, located, unsupported } from '../errors';
import { splitPath } from '../query/path';
import { type Document, numeric, typeName } from '../query/values';

const MOST_PARTS = 32;
/** In bytes, MongoDB's own limit. */
const LARGEST = 2048;
/** MongoDB's own kinds of index, which are not served; another name is an error there too. */
const PLUGINS = new Set(['2d', '2dsphere', 'hashed', 'text', 'columnstore']);

/** Checks what an index is to be on. Throws MongoDB's error, or by name for a kind that is not served. */
export function checkKeyPattern(key: Document): void {
  const paths = Object.keys(key);
  if (paths.length === 0) throw cannotCreateIndex('Index keys cannot be empty.');
  if (encode(key).length > LARGEST) throw cannotCreateIndex('Index key pattern too large.');
  checkPlugin(key);
  for (const path of paths) checkPart(path, key[path]);
  if (paths.length > MOST_PARTS) throw located(13103, 'too many compound keys');
}

function checkPlugin(key: Document): void {
  const plugins = Object.values(key).filter((direction) => typeof direction === 'string');
  const [plugin] = plugins;
  if (plugin === undefined) return;
  if (!PLUGINS.has(plugin)) throw cannotCreateIndex(`Unknown index plugin '${plugin}'`);
  if (plugins.some((other) => other !== plugin)) {
    throw cannotCreateIndex("Can't use more than one index plugin for a single index.");
  }
  throw unsupported(`a '${plugin}' index`);
}

/** Whether it is the pattern of the index on `_id` that every collection has. */
export function isPrimaryPattern(key: Document): boolean {
  const direction = numeric(key._id);
  return Object.keys(key).length === 1 && (direction == 1 || direction == -1);
}

function checkPart(path: string, direction: unknown): void {
  if (direction instanceof Decimal128)
    throw unsupported('a Decimal128 as the direction of an index');
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
  if (path === '_fts') {
    throw cannotCreateIndex("Index key contains an illegal field name: '_fts'");
  }
  parts.forEach((part, i) => {
    if (part === '$**' && i === parts.length - 1) throw unsupported('a wildcard index');
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
