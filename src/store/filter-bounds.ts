import { InputError } from '../errors';

/** Levels of nested conditions, operators included. */
export const FILTER_DEPTH = 16;
/** Conditions in one filter: fields, operators and branches. */
export const FILTER_SIZE = 200;
/** Characters of one `contains`: each of its words is a condition of its own. */
export const CONTAINS_LENGTH = 200;
/** Values of one `in`. */
export const IN_VALUES = 500;

/**
 * Refuses a filter that is too deep or too large to be served.
 * @throws InputError that names where it is so, and how much is allowed.
 */
export function boundFilter(input: object, path: string): void {
  let size = 0;
  const visit = (value: unknown, at: string, depth: number): void => {
    if (value === null || typeof value !== 'object') return;
    if (depth > FILTER_DEPTH) throw new InputError(at, `at most ${FILTER_DEPTH} nested levels`);
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined || inner === null) continue;
      const where = `${at}.${key}`;
      if (key === 'in' && Array.isArray(inner)) {
        if (inner.length > IN_VALUES) throw new InputError(where, `at most ${IN_VALUES} values`);
        continue;
      }
      if (key === 'contains' && typeof inner === 'string' && inner.length > CONTAINS_LENGTH)
        throw new InputError(where, `at most ${CONTAINS_LENGTH} characters`);
      if (++size > FILTER_SIZE) throw new InputError(path, `at most ${FILTER_SIZE} conditions`);
      visit(inner, where, depth + 1);
    }
  };
  visit(input, path, 1);
}
