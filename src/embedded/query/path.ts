import { arrayIndex, field, isDocument, type Document } from './values';

/** What a walk does with an array at the end of the path. */
export type LeafArrays = 'elementsThenArray' | 'arrayOnly';

/**
 * Called with each value that a path leads to (`undefined` when a document on the way lacks the
 * field) and with the index of the outermost array element that was entered implicitly, which is
 * what a positional `$` stands for. A visit that answers true ends the walk.
 */
export type Visit = (value: unknown, arrayIndex?: number) => boolean;

/** "a.b.c" as its parts. Empty parts are legal names. */
export const splitPath = (path: string): string[] => path.split('.');

/** The field, or the element by its position, that one part of a plain path leads to. */
export function stepInto(value: unknown, part: string): unknown {
  if (isDocument(value)) return field(value, part);
  const index = Array.isArray(value) ? arrayIndex(part) : -1;
  return index < 0 ? undefined : (value as unknown[])[index];
}

/** The value at a path of plain parts, arrays being entered by position alone. */
export const valueAt = (doc: Document, parts: readonly string[]): unknown =>
  parts.reduce<unknown>(stepInto, doc);

/**
 * Walks a dotted path as MongoDB's matcher does: arrays on the way are entered element by element
 * and also by position where the next part is a number; scalars inside such arrays lead nowhere.
 *
 * @returns whether a visit answered true
 */
export function someAtPath(
  doc: Document,
  parts: readonly string[],
  leaf: LeafArrays,
  visit: Visit,
): boolean {
  return fromDocument(doc, parts, 0, leaf, visit, undefined);
}

function fromDocument(
  doc: Document,
  parts: readonly string[],
  from: number,
  leaf: LeafArrays,
  visit: Visit,
  index: number | undefined,
): boolean {
  let here: unknown = doc;
  for (let i = from; i < parts.length; i++) {
    here = child(here, parts[i] as string);
    if (Array.isArray(here)) return fromArray(here, parts, i + 1, leaf, visit, index);
    if (i < parts.length - 1 && !isDocument(here)) return visit(undefined, index);
  }
  return visit(here, index);
}

function fromArray(
  array: readonly unknown[],
  parts: readonly string[],
  next: number,
  leaf: LeafArrays,
  visit: Visit,
  index: number | undefined,
): boolean {
  if (next === parts.length) {
    if (leaf === 'elementsThenArray') {
      for (let i = 0; i < array.length; i++) if (visit(array[i], index ?? i)) return true;
    }
    return visit(array, index);
  }
  const part = parts[next] as string;
  const last = next + 1 === parts.length;
  for (let i = 0; i < array.length; i++) {
    const element = array[i];
    const here = part === String(i);
    if (isDocument(element)) {
      if (fromDocument(element, parts, next, leaf, visit, index ?? i)) return true;
      if (here && last && visit(element, index)) return true;
      if (here && !last && fromDocument(element, parts, next + 1, leaf, visit, index)) return true;
    } else if (here && last) {
      if (visit(element, index)) return true;
    } else if (here && Array.isArray(element)) {
      if (fromArray(element, parts, next + 1, leaf, visit, index)) return true;
    }
  }
  return false;
}

// An array taken as a document (an element matched by $elemMatch) has its positions as names.
function child(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[arrayIndex(name)];
  return field(value as Document, name);
}
