import { InputError } from '../../errors';
import type { SortKey } from '../../store/page';

const VERSION = 1;

/** An opaque cursor: the version, the list's order, and the row's place in that order. */
export function toCursor(order: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([VERSION, order, ...key]), 'utf8').toString('base64url');
}

/**
 * The place that a cursor names.
 * @param order the order that the list is read in; a cursor of another order is refused.
 * @throws InputError naming `argument`.
 */
export function fromCursor(cursor: string, order: string, argument: string): SortKey {
  const parts = parse(cursor);
  if (
    !Array.isArray(parts) ||
    parts.length !== 4 ||
    !parts.slice(1).every((part) => typeof part === 'string') ||
    Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url') !== cursor
  ) {
    throw new InputError(argument, 'a cursor as given by this API');
  }
  const [version, from, value, id] = parts as [number, string, string, string];
  if (version !== VERSION) throw new InputError(argument, `a cursor of version ${VERSION}`);
  if (from !== order) {
    throw new InputError(argument, `a cursor of ${order}, not of ${from}`);
  }
  return [value, id];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
