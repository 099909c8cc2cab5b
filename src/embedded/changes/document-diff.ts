import { type Document, identicalValues, isDocument } from '../query/values';
import { encode } from '../bson/codec';
import type { UpdateDescription } from './describe-update';

/** What a difference takes beside its own entries, in a write that MongoDB would log. */
const ENVELOPE = 15;
const EMPTY_DOCUMENT = 5;
const EMPTY_ARRAY = 9;
/** A section of fields of one kind: its type, name and end, and an empty document. */
const SECTION = 8;
const RESIZE = 7;

/** The differences of two values of one kind, and how many bytes MongoDB reckons for them. */
class Difference {
  readonly removed: string[] = [];
  readonly updated: [name: string, value: unknown][] = [];
  readonly inserted: [name: string, value: unknown][] = [];
  readonly within: [name: string, difference: Difference][] = [];
  newSize: number | undefined;

  constructor(public size: number) {}

  remove(name: string): void {
    this.#take(name, 1, this.removed);
    this.removed.push(name);
  }

  update(name: string, value: unknown, inArray = false): void {
    this.#take(name, sizeOf(value), inArray ? undefined : this.updated, inArray);
    this.updated.push([name, value]);
  }

  insert(name: string, value: unknown): void {
    this.#take(name, sizeOf(value), this.inserted);
    this.inserted.push([name, value]);
  }

  go(name: string, difference: Difference): void {
    this.#take(name, difference.size, undefined, true);
    this.within.push([name, difference]);
  }

  cut(newSize: number): void {
    this.newSize = newSize;
    this.size += RESIZE;
  }

  #take(name: string, bytes: number, section?: unknown[], marked = false): void {
    this.size += Buffer.byteLength(name) + 2 + bytes + (marked ? 1 : 0);
    if (section?.length === 0) this.size += SECTION;
  }
}

const sizeOf = (value: unknown): number => encode({ '': value }).length - 7;

/**
 * What a pipeline made of a document, field by field. As in MongoDB, where that takes as many bytes as
 * the value itself, the value is told as a whole; `undefined` where that is the whole document: the
 * change then counts as a replacement.
 */
export function describeDifference(
  before: Document,
  after: Document,
): UpdateDescription | undefined {
  const difference = ofDocuments(before, after, ENVELOPE);
  if (!difference) return undefined;
  const told: UpdateDescription = { updatedFields: {}, removedFields: [], truncatedArrays: [] };
  tell(difference, '', told);
  return told;
}

function ofDocuments(a: Document, b: Document, padding = 0): Difference | undefined {
  const difference = new Difference(EMPTY_DOCUMENT + padding);
  const old = Object.keys(a);
  const now = Object.keys(b);
  const gone = new Set<string>();
  let i = 0;
  let j = 0;
  for (; i < old.length && j < now.length; i++) {
    const name = old[i]!;
    // A field that stands elsewhere now is told as new there.
    if (name !== now[j]) gone.add(name);
    else compare(difference, name, a[name], b[now[j++]!]);
  }
  for (; i < old.length; i++) difference.remove(old[i]!);
  for (; j < now.length; j++) {
    difference.insert(now[j]!, b[now[j]!]);
    gone.delete(now[j]!);
  }
  for (const name of [...gone].sort()) difference.remove(name);
  return sizeOf(b) > difference.size ? difference : undefined;
}

function ofArrays(a: readonly unknown[], b: readonly unknown[]): Difference | undefined {
  const difference = new Difference(EMPTY_ARRAY);
  b.forEach((value, i) => {
    if (i < a.length) compare(difference, String(i), a[i], value, true);
    else difference.update(String(i), value, true);
  });
  if (b.length < a.length) difference.cut(b.length);
  return sizeOf(b) > difference.size ? difference : undefined;
}

function compare(into: Difference, name: string, a: unknown, b: unknown, inArray = false): void {
  if (identicalValues(a, b)) return;
  let inner: Difference | undefined;
  if (isDocument(a) && isDocument(b)) inner = ofDocuments(a, b);
  else if (Array.isArray(a) && Array.isArray(b)) inner = ofArrays(a, b);
  if (inner) into.go(name, inner);
  else into.update(name, b, inArray);
}

function tell(difference: Difference, prefix: string, told: UpdateDescription): void {
  if (difference.newSize !== undefined) {
    told.truncatedArrays.push({ field: prefix.slice(0, -1), newSize: difference.newSize });
  }
  for (const name of difference.removed) told.removedFields.push(prefix + name);
  for (const [name, value] of [...difference.updated, ...difference.inserted]) {
    told.updatedFields[prefix + name] = value;
  }
  for (const [name, inner] of difference.within) tell(inner, `${prefix}${name}.`, told);
}
