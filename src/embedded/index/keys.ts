import { cannotIndexParallelArrays } from '../errors';
import { field, isDocument, type Document } from '../query/values';
import { EMPTY_ARRAY, encodeKey } from '../storage/key';

/** The keys of one document in one index, each once, and which of the index's parts met an array. */
export interface DocumentKeys {
  keys: Buffer[];
  multikey: boolean[];
}

/** What key generation must know of an index. */
export interface KeyShape {
  /** The paths of the parts, split at the dots. */
  paths: readonly (readonly string[])[];
  descending: readonly boolean[];
}

interface Part {
  /** What is left of the path below `value`. */
  rest: readonly string[];
  /** Where the walk stands: a document, or the value when nothing is left of the path. */
  value: unknown;
}

/**
 * The index keys of a document, as MongoDB makes them: an array on a path gives a key for each of its
 * elements; of several parts that run through the same array the elements are taken together; two
 * different arrays are refused (171). Arrays directly inside arrays are values and are not entered.
 */
export function keysOf(document: Document, shape: KeyShape): DocumentKeys {
  const multikey = shape.paths.map(() => false);
  const start = shape.paths.map((path) => ({ rest: path, value: document }));
  const keys = new Map<string, Buffer>();
  expand(start, multikey, (values) => {
    const key = encodeKey(values, shape.descending);
    keys.set(key.toString('latin1'), key);
  });
  return { keys: [...keys.values()], multikey };
}

function expand(parts: Part[], multikey: boolean[], emit: (values: unknown[]) => void): void {
  const walked = parts.map(walk);
  const array = walked.find((part) => Array.isArray(part.value))?.value as unknown[] | undefined;
  if (!array) return emit(walked.map((part) => part.value));
  const inArray = walked.map((part) => part.value === array);
  if (walked.some((part) => Array.isArray(part.value) && part.value !== array)) {
    throw cannotIndexParallelArrays('cannot index parallel arrays');
  }
  inArray.forEach((is, i) => is && (multikey[i] = true));
  const items: unknown[] = array.length > 0 ? array : [EMPTY_ARRAY];
  for (const item of items) {
    expandItem(
      walked.map((part, i) => (inArray[i] ? { rest: part.rest, value: item } : part)),
      inArray,
      multikey,
      emit,
    );
  }
}

/** An element of an array that is itself an array is a value: where a path would go on, nothing is there. */
function expandItem(
  parts: Part[],
  fromArray: boolean[],
  multikey: boolean[],
  emit: (values: unknown[]) => void,
): void {
  const settled = parts.map((part, i) => {
    if (!fromArray[i] || !Array.isArray(part.value)) return part;
    return { rest: [], value: part.rest.length > 0 ? null : new ArrayValue(part.value) };
  });
  // `[]` has one key for all parts below it: an empty array where the path ends there, else nothing.
  const cleared = settled.map((part) =>
    part.value === EMPTY_ARRAY && part.rest.length > 0 ? { rest: [], value: null } : part,
  );
  expand(cleared, multikey, (values) =>
    emit(values.map((value) => (value instanceof ArrayValue ? value.items : value))),
  );
}

/** An array that stands as a value and is not to be entered. */
class ArrayValue {
  constructor(readonly items: readonly unknown[]) {}
}

/** Follows the path down to its end, to the first array, or to nothing (null). */
function walk(part: Part): Part {
  let { value, rest } = part;
  while (rest.length > 0 && !Array.isArray(value)) {
    if (!isDocument(value)) return { rest: [], value: null };
    value = field(value, rest[0]!);
    rest = rest.slice(1);
  }
  return { rest, value: value === undefined ? null : value };
}
