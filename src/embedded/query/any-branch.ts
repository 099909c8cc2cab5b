import type { Predicate } from './condition';
import { someAtPath, splitPath } from './path';
import { type Document, isDocument } from './values';

/** From so many branches on it is worth knowing which of them a document can pass at all. */
const MANY = 16;

/**
 * A `$or`. Of many branches that each want one of some strings on the same path, only those are tried that
 * want a string which the document has there: a list of a thousand is otherwise a thousand tests a document.
 *
 * @param clauses as they were written
 * @param branches the same, compiled
 */
export function anyBranch(clauses: readonly Document[], branches: readonly Predicate[]): Predicate {
  const path = clauses.length < MANY ? undefined : sharedPath(clauses);
  if (path === undefined) return (doc) => branches.some((branch) => branch(doc));
  const byString = new Map<string, number[]>();
  const always: number[] = [];
  clauses.forEach((clause, nth) => {
    const wanted = stringsAt(clause, path);
    if (!wanted) always.push(nth);
    for (const string of wanted ?? []) {
      const same = byString.get(string);
      if (same) same.push(nth);
      else byString.set(string, [nth]);
    }
  });
  const parts = splitPath(path);
  return (doc) => {
    const tried = new Set(always);
    someAtPath(doc, parts, 'elementsThenArray', (value) => {
      if (typeof value === 'string') byString.get(value)?.forEach((nth) => tried.add(nth));
      return false;
    });
    return [...tried].some((nth) => branches[nth]!(doc));
  };
}

/** The path on which most clauses want one of some strings; undefined unless most of them do. */
function sharedPath(clauses: readonly Document[]): string | undefined {
  const counts = new Map<string, number>();
  for (const clause of clauses)
    for (const path of Object.keys(clause))
      if (stringsAt(clause, path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > clauses.length / 2 ? most[0] : undefined;
}

/** The strings of which a clause wants one on a path; undefined where it may be content with something else. */
function stringsAt(clause: Document, path: string): readonly string[] | undefined {
  if (path.startsWith('$')) return undefined;
  const wanted = clause[path];
  if (typeof wanted === 'string') return [wanted];
  const list = isDocument(wanted) ? wanted.$in : undefined;
  const isOfStrings = Array.isArray(list) && list.every((value) => typeof value === 'string');
  return isOfStrings ? list : undefined;
}
