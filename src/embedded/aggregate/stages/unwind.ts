import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { fieldPath } from '../../query/field-path';
import { checkAppendable, type Document, field, isDocument, setOwn } from '../../query/values';
import { type StageOperator } from '../stage';

/** `$unwind`: a document for each element of an array field, the element in the array's place. */
export const unwind: StageOperator = (operand, { checkTime }) => {
  const { path, index, keepEmpty } = options(operand);
  const numbered = (doc: Document, position: number | null): Document =>
    index ? withNested(doc, index, position === null ? null : BigInt(position)) : doc;
  return function* (source) {
    for (const doc of source) {
      if (doc === PAUSE) {
        yield PAUSE;
        continue;
      }
      const value = nested(doc, path);
      if (!Array.isArray(value)) {
        const empty = value === undefined || value === null;
        // Where there is no array nothing is put in its place, nor is a way to it made.
        if (!empty || keepEmpty) yield numbered(doc, null);
      } else if (value.length === 0) {
        if (keepEmpty) yield numbered(withNested(doc, path, undefined), null);
      } else {
        for (let i = 0; i < value.length; i++) {
          if (checkTime()) yield PAUSE;
          yield numbered(withNested(doc, path, value[i]), i);
        }
      }
    }
  };
};

function options(operand: unknown): { path: string[]; index?: string[]; keepEmpty: boolean } {
  const spec = typeof operand === 'string' ? { path: operand } : operand;
  if (!isDocument(spec)) {
    throw located(
      15981,
      'expected either a string or an object as specification for $unwind stage',
    );
  }
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false, ...others } = spec;
  const [extra] = Object.keys(others);
  if (extra) throw located(28811, `unrecognized option to $unwind stage: ${extra}`);
  if (path === undefined || path === '') throw located(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string')
    throw located(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$')) {
    throw located(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  }
  if (typeof preserveNullAndEmptyArrays !== 'boolean') {
    throw located(
      28809,
      'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage',
    );
  }
  if (includeArrayIndex === undefined) {
    return { path: fieldPath(path.slice(1)), keepEmpty: preserveNullAndEmptyArrays };
  }
  if (typeof includeArrayIndex !== 'string' || includeArrayIndex === '') {
    throw located(
      28810,
      'expected a non-empty string for the includeArrayIndex option to $unwind stage',
    );
  }
  if (includeArrayIndex.startsWith('$')) {
    throw located(
      28822,
      "includeArrayIndex option to $unwind stage should not be prefixed with a '$'",
    );
  }
  return {
    path: fieldPath(path.slice(1)),
    index: fieldPath(includeArrayIndex),
    keepEmpty: preserveNullAndEmptyArrays,
  };
}

function nested(doc: Document, path: readonly string[]): unknown {
  let here: unknown = doc;
  for (const name of path) here = isDocument(here) ? field(here, name) : undefined;
  return here;
}

/** A copy with the value at the path; documents on the way are made where there are none. */
export function withNested(doc: Document, path: readonly string[], value: unknown): Document {
  const [name = '', ...rest] = path;
  const copy = { ...doc };
  const here = field(doc, name);
  const inner = rest.length === 0 ? value : withNested(isDocument(here) ? here : {}, rest, value);
  if (inner === undefined) delete copy[name];
  else {
    checkAppendable(copy, name);
    setOwn(copy, name, inner);
  }
  return copy;
}
