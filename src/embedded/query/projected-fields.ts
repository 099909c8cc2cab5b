import type { Omission } from '../bson/omit';
import { isTruthy } from './operators';
import { omissionsIn } from './project';
import { BsonType, type Document, isDocument, typeOf } from './values';

const FLAGS: readonly BsonType[] = [
  BsonType.bool,
  BsonType.int,
  BsonType.long,
  BsonType.double,
  BsonType.decimal,
];
/** Variables that stand for the whole document, and operators that look at it unasked. */
const WHOLE = /^\$\$(?:ROOT|CURRENT)(?:\.|$)/;
const LOOKS_AT_ALL: ReadonlySet<string> = new Set(['$getField', '$setField', '$unsetField']);
/** What `find` makes of an array, beside which all else may stay. */
const OF_ARRAYS: ReadonlySet<string> = new Set(['$slice', '$elemMatch']);

/** What a projection asks of documents as bytes: to come without some fields, or no more than it looks at. */
export interface Asked {
  /** What to leave out, where the projection does no more. */
  omit?: Omission[];
  /** The top-level fields that the projection looks at, where it is known and does more. */
  needs?: ReadonlySet<string>;
}

/** What a projection that compiles asks of documents as bytes. */
export function askedBy(spec: Document): Asked {
  const omit = omissionsIn(spec);
  if (omit) return { omit };
  const needs = projectedFields(spec);
  return needs ? { needs } : {};
}

/**
 * The top-level fields that a projection looks at, so that no others need be decoded; `undefined` if it
 * may look at any. For a projection that compiles.
 */
export function projectedFields(spec: Document): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  if (spec._id === undefined) names.add('_id');
  for (const [path, value] of Object.entries(spec)) {
    if (path === '_id' && isLeftOut(value)) continue;
    // What leaves something out keeps all else.
    if (!collect(value, names)) return undefined;
    names.add(path.split('.')[0] as string);
  }
  // The key alone, left out or not, says nothing of the others.
  return Object.keys(spec).every((path) => path === '_id') ? undefined : names;
}

/** Accumulators that name fields without a sign, to sort by. */
const SORT_BY: ReadonlySet<string> = new Set(['$top', '$topN', '$bottom', '$bottomN']);

/** The same of what a `$group` says. */
export function groupedFields(spec: Document): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const isKnown = Object.values(spec).every(
    (value) =>
      !(isDocument(value) && Object.keys(value).some((name) => SORT_BY.has(name))) &&
      paths(value, names),
  );
  return isKnown ? names : undefined;
}

const isLeftOut = (value: unknown): boolean => FLAGS.includes(typeOf(value)) && !isTruthy(value);

/** Adds the fields that the value of a projected field names; false where that may be any. */
function collect(value: unknown, names: Set<string>): boolean {
  if (isDocument(value)) {
    return Object.entries(value).every(([name, inner]) => {
      if (LOOKS_AT_ALL.has(name) || OF_ARRAYS.has(name)) return false;
      // Below an operator a 0 is a number.
      return name.startsWith('$') ? paths(inner, names) : collect(inner, names);
    });
  }
  return !isLeftOut(value) && paths(value, names);
}

function paths(value: unknown, names: Set<string>): boolean {
  if (typeof value === 'string') {
    if (WHOLE.test(value)) return false;
    if (/^\$[^$]/.test(value)) names.add(value.slice(1).split('.')[0] as string);
    return true;
  }
  if (Array.isArray(value)) return (value as unknown[]).every((one) => paths(one, names));
  if (!isDocument(value)) return true;
  return Object.entries(value).every(
    ([name, inner]) => !LOOKS_AT_ALL.has(name) && paths(inner, names),
  );
}
