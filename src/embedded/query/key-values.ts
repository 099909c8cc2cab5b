import { cannotIndexParallelArrays, located } from '../errors';
import { shown } from '../shown';
import { arrayIndex, type Document, field, isDocument } from './values';

/** An empty array's place in an index or an order: below null. */
export const EMPTY_ARRAY = Symbol('empty array');

interface Part {
  /** What is left of the path below `value`. */
  rest: readonly string[];
  /** Where the walk stands: a document, or the value when nothing is left of the path. */
  value: unknown;
}

/** Called with the values of one key, one for each path; missing is null. */
type Emit = (values: unknown[]) => void;

/**
 * The keys that a document has by several paths, as indexes and orders make them: an array on a path
 * gives a key for each of its elements; of several paths through the same array the elements are taken
 * together; two different arrays are refused (171). Arrays directly inside arrays are values and are not
 * entered. A number as a part of a path is a position where it meets an array.
 *
 * @returns which of the paths met an array
 */
export function eachKey(
  document: Document,
  paths: readonly (readonly string[])[],
  emit: Emit,
): boolean[] {
  const multikey = paths.map(() => false);
  expand(
    paths.map((path) => ({ rest: path, value: document })),
    multikey,
    emit,
  );
  return multikey;
}

function expand(parts: Part[], multikey: boolean[], emit: Emit): void {
  const walked = parts.map(walk);
  const array = walked.find((part) => Array.isArray(part.value))?.value as unknown[] | undefined;
  if (!array) return emit(walked.map(valueOf));
  const inArray = walked.map((part) => part.value === array);
  if (walked.some((part) => Array.isArray(part.value) && part.value !== array)) {
    throw cannotIndexParallelArrays('cannot index parallel arrays');
  }
  inArray.forEach((is, i) => is && (multikey[i] = true));
  const items: unknown[] = array.length > 0 ? array : [EMPTY_ARRAY];
  const endsHere = walked.every((part) => part.rest.length === 0);
  for (const item of items) {
    // Terms and ids, which most arrays hold: there is nothing in them to go on in.
    if (endsHere && !Array.isArray(item)) {
      emit(walked.map((part, i) => (inArray[i] ? (item ?? null) : valueOf(part))));
      continue;
    }
    expandItem(
      walked.map((part, i) => (inArray[i] ? { rest: part.rest, value: item } : part)),
      inArray,
      multikey,
      emit,
    );
  }
}

/** An element of an array that is itself an array is a value: where a path would go on, nothing is there. */
function expandItem(parts: Part[], fromArray: boolean[], multikey: boolean[], emit: Emit): void {
  const settled = parts.map((part, i) => {
    if (!fromArray[i] || !Array.isArray(part.value)) return part;
    return { rest: [], value: part.rest.length > 0 ? null : new ArrayValue(part.value) };
  });
  // `[]` has one key for all parts below it: an empty array where the path ends there, else nothing.
  const cleared = settled.map((part) =>
    part.value === EMPTY_ARRAY && part.rest.length > 0 ? { rest: [], value: null } : part,
  );
  expand(cleared, multikey, emit);
}

/** An array that stands as a value and is not to be entered. */
class ArrayValue {
  constructor(readonly items: readonly unknown[]) {}
}

const valueOf = ({ value }: Part): unknown => (value instanceof ArrayValue ? value.items : value);

/**
 * Follows the path down to its end, to the first array, or to nothing (null). An array at a position of
 * an array, where the path ends, is a value.
 */
function walk(part: Part): Part {
  let { value, rest } = part;
  while (rest.length > 0) {
    if (Array.isArray(value)) {
      if (arrayIndex(rest[0]!) < 0) break;
      value = atPosition(value, rest[0]!);
      if (rest.length === 1 && Array.isArray(value) && value.length > 0) {
        return { rest: [], value: new ArrayValue(value) };
      }
    } else if (isDocument(value)) value = field(value, rest[0]!);
    else return { rest: [], value: null };
    rest = rest.slice(1);
  }
  return { rest, value: value === undefined ? null : value };
}

function atPosition(array: readonly unknown[], position: string): unknown {
  if (array.some((element) => isDocument(element) && Object.hasOwn(element, position))) {
    throw located(
      16746,
      `Ambiguous field name found in array (do not use numeric field names in embedded elements in an array), field: '${position}' for array: ${shown(array)}`,
    );
  }
  return array[arrayIndex(position)];
}
