import { ServerError } from '../errors';
import { isOperatorDocument } from '../query/operator-document';
import { BSONRegExp } from 'bson';
import { type Document, isDocument } from '../query/values';
import { editAt } from './edit';

/**
 * The document that an upsert starts from: the filter's equalities, in the order of their paths.
 *
 * @param only take this field alone (`_id`, for a replacement)
 */
export function documentFromFilter(filter: Document, only?: string): Document {
  const equalities = new Map<string, unknown>();
  collect(filter, equalities, only);
  const paths = [...equalities.keys()].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  let doc: Document = {};
  for (const path of paths) {
    const set = editAt(doc, path.split('.'), {
      creates: true,
      modify: () => ({ value: equalities.get(path) }),
    });
    if (typeof set !== 'string') doc = set.value as Document;
  }
  return doc;
}

/** Refuses what a filter may not hold when a document could be made from it. */
export function checkUpsertFilter(filter: Document): void {
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$expr') {
      throw new ServerError(
        224,
        'QueryFeatureNotAllowed',
        '$expr is not allowed in the query predicate for an upsert',
      );
    }
    if (['$and', '$or', '$nor'].includes(name)) {
      for (const clause of value as Document[]) checkUpsertFilter(clause);
    }
  }
}

function collect(filter: Document, into: Map<string, unknown>, only?: string): void {
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$and') for (const c of value as Document[]) collect(c, into, only);
    else if (name === '$or') {
      const branches = value as Document[];
      if (branches.length === 1) collect(branches[0] as Document, into, only);
    } else if (!name.startsWith('$')) {
      for (const equal of equalTo(value)) add(name, equal, into, only);
    }
  }
}

// One of a list is an equality to MongoDB, once it has simplified the filter.
function equalTo(value: unknown): unknown[] {
  if (value instanceof BSONRegExp) return [];
  if (!isOperatorDocument(value)) return [value];
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operator === '$eq') return [operand];
    const list = Array.isArray(operand) ? (operand as unknown[]) : [];
    const plain = list.filter((v) => !(v instanceof BSONRegExp) && !isOperatorDocument(v));
    if (operator === '$in' && list.length === 1) return plain;
    return operator === '$all' ? plain : [];
  });
}

function add(path: string, value: unknown, into: Map<string, unknown>, only?: string): void {
  if (only !== undefined && path !== only) {
    if (!path.startsWith(`${only}.`)) return;
    throw new ServerError(
      111,
      'NotExactValueField',
      `field at '${only}' must be exactly specified, field at sub-path '${path}'found`,
    );
  }
  for (const seen of into.keys()) {
    if (seen === path) throw twice(`path '${path}' is matched twice`);
    if (seen.startsWith(`${path}.`) || path.startsWith(`${seen}.`)) {
      throw twice(`both paths '${path}' and '${seen}' are matched`);
    }
  }
  into.set(path, value);
}

const twice = (what: string) =>
  new ServerError(54, 'NotSingleValueField', `cannot infer query fields to set, ${what}`);

/** `_id` comes first in every stored document. */
export function idFirst(doc: Document): Document {
  if (!Object.hasOwn(doc, '_id') || Object.keys(doc)[0] === '_id' || !isDocument(doc)) return doc;
  const { _id, ...rest } = doc;
  return { _id, ...rest };
}
