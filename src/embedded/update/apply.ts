import { unsupported } from '../errors';
import { type Document } from '../query/values';

export interface UpdateOptions {
  arrayFilters?: Document[];
  /** `let` of the command, for pipelines. */
  variables?: Document;
}

/** What the caller knows of the match. */
export interface UpdateContext {
  /** The array index that the filter matched by (`MatchDetails.arrayIndex`), for the positional `$`. */
  arrayIndex?: number;
}

export interface CompiledUpdate {
  /** Whether it is a whole document that takes the place of the old one. */
  isReplacement: boolean;
  /**
   * The document after the update; the input is not changed.
   * `changed` is false when it would be written back the same, byte for byte.
   */
  apply(doc: Document, context?: UpdateContext): { doc: Document; changed: boolean };
  /** The document to insert when an upsert finds none. Without an `_id` where none is stated. */
  upsert(filter: Document): Document;
}

/** Compiles an update document, a replacement or a pipeline. */
export function compileUpdate(
  _update: Document | Document[],
  _options: UpdateOptions = {},
): CompiledUpdate {
  throw unsupported('update');
}
