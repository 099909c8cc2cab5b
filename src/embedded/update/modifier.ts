import { type Document } from '../query/values';
import { shown } from '../shown';

/** What a modifier does to the value at a path: leaves it, removes it, or puts another there. */
export type Outcome = 'unchanged' | 'removed' | { value: unknown };

/** One update operator with its operand, to be applied at one path. */
export interface Modifier {
  /** Whether a missing path is created; otherwise there is nothing to do. */
  creates: boolean;
  /** Whether a path through a scalar is merely missing rather than an error. */
  forgiving?: boolean;
  onInsertOnly?: boolean;
  /** Of two arrays, before and after: whether it only added to the end of what was there. */
  appends?(before: readonly unknown[], after: readonly unknown[]): boolean;
  /** @param current the value at the path, `undefined` if missing */
  modify(current: unknown, at: Site): Outcome;
}

/** Where a modifier is applied, for its error messages. */
export interface Site {
  path: string;
  doc: Document;
}

/** How MongoDB's messages call the document: `{_id: 1}`. */
export const named = (doc: Document): string =>
  `{_id: ${doc._id === undefined ? 'no id' : shown(doc._id)}}`;
