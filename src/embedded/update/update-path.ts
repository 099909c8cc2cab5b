import {
  badValue,
  conflictingUpdateOperators,
  dollarPrefixedFieldName,
  emptyFieldName,
} from '../errors';
import { arrayIndex, type Document } from '../query/values';
import { splitPath, stepInto } from '../query/path';
import { type ArrayFilters } from './array-filters';

/** Splits the path of an update operator and checks its form. */
export function parseUpdatePath(path: string): string[] {
  if (path === '') throw emptyFieldName('An empty update path is not valid.');
  const parts = splitPath(path);
  if (parts.includes('')) {
    throw emptyFieldName(
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  }
  const positional = parts.filter((part) => part === '$').length;
  if (positional > 1) {
    throw badValue(`Too many positional (i.e. '$') elements found in path '${path}'`);
  }
  if (parts[0] === '$' || isArrayPart(parts[0] as string)) {
    throw badValue(
      `Cannot have positional (i.e. '$') element in the first position in path '${path}'`,
    );
  }
  return parts;
}

/** Refuses to make a field at the top of a document whose name begins with a dollar. */
export function checkNewName(doc: Document, parts: readonly string[]): void {
  const [first = ''] = parts;
  if (!first.startsWith('$') || Object.hasOwn(doc, first)) return;
  throw dollarPrefixedFieldName(
    `The dollar ($) prefixed field '${first}' in '${parts.join('.')}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
  );
}

/** `$[]` or `$[identifier]`. */
const isArrayPart = (part: string): boolean => part.startsWith('$[') && part.endsWith(']');

export const isDynamic = (parts: readonly string[]): boolean =>
  parts.some((part) => part === '$' || isArrayPart(part));

/** The order in which MongoDB applies operators, and so creates fields: by name, numbers as numbers. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] as string;
    const y = b[i] as string;
    if (x === y) continue;
    const m = arrayIndex(x);
    const n = arrayIndex(y);
    if (m >= 0 && n >= 0) return m - n;
    return Buffer.compare(Buffer.from(x), Buffer.from(y));
  }
  return a.length - b.length;
}

interface Node {
  leaf: boolean;
  overArray: boolean;
  children: Map<string, Node>;
}

/** Refuses two operators on one path, or on a path and another inside it. */
export class PathConflicts {
  private readonly root: Node = { leaf: false, overArray: false, children: new Map() };

  add(parts: readonly string[]): void {
    let node = this.root;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as string;
      const last = i === parts.length - 1;
      const overArray = isArrayPart(part);
      if (node.children.size > 0 && node.overArray !== overArray) this.fail(parts, i);
      node.overArray = overArray;
      let child = node.children.get(part);
      if (child && (last || child.leaf)) this.fail(parts, i + 1);
      if (!child) {
        child = { leaf: last, overArray: false, children: new Map() };
        node.children.set(part, child);
      }
      node = child;
    }
  }

  private fail(parts: readonly string[], length: number): never {
    throw conflictingUpdateOperators(
      `Updating the path '${parts.join('.')}' would create a conflict at '${parts.slice(0, length).join('.')}'`,
    );
  }
}

/** What a path stands for in a document; and as far as it goes where it stands for no element. */
export interface Expanded {
  paths: string[][];
  unmatched: string[][];
}

/**
 * The plain paths that a path with `$`, `$[]` or `$[identifier]` stands for in a document.
 *
 * @param matched tells what `$` stands for
 */
export function expandPath(
  doc: Document,
  parts: readonly string[],
  filters: ArrayFilters,
  matched: () => number | undefined,
): Expanded {
  const unmatched: string[][] = [];
  const expand = (value: unknown, i: number, taken: string[]): string[][] => {
    if (i === parts.length) return [taken];
    const part = parts[i] as string;
    if (part === '$') {
      const index = matched();
      if (index === undefined) {
        throw badValue('The positional operator did not find the match needed from the query.');
      }
      return expand(stepInto(value, String(index)), i + 1, [...taken, String(index)]);
    }
    if (!isArrayPart(part)) return expand(stepInto(value, part), i + 1, [...taken, part]);
    const array = elements(value, taken);
    const chosen = array
      .map((element, index) => ({ element, index }))
      .filter(({ element }) => filters.chooses(part.slice(2, -1), element));
    if (chosen.length === 0) unmatched.push([...taken, ...parts.slice(i)]);
    return chosen.flatMap(({ element, index }) =>
      expand(element, i + 1, [...taken, String(index)]),
    );
  };
  return { paths: expand(doc, 0, []), unmatched };
}

function elements(value: unknown, taken: readonly string[]): unknown[] {
  const path = taken.join('.');
  if (value === undefined) {
    throw badValue(
      `The path '${path}' must exist in the document in order to apply array updates.`,
    );
  }
  if (!Array.isArray(value)) {
    throw badValue(`Cannot apply array updates to non-array element ${path}`);
  }
  return value as unknown[];
}
