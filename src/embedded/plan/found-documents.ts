import { type Omission, omitFields } from '../bson/omit';
import { PAUSE, type Pause } from '../pause';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import type { Finding } from './find';

/** What of a finding a pipeline goes on with. */
export interface Wanted {
  /** Only how many there are, in one document under this name; in none for 0. */
  count?: string;
  /** What the documents are to come without. */
  omit?: readonly Omission[];
  /** The top-level fields that will be looked at; all when absent. */
  needs?: ReadonlySet<string>;
}

/** The documents that a pipeline goes on with: what it will not look at is not decoded. */
export function* foundDocuments(
  finding: Finding,
  { count, omit, needs }: Wanted,
): Generator<Document | Pause> {
  if (count !== undefined) {
    const found = yield* finding.count();
    if (found > 0) yield { [count]: found };
    return;
  }
  for (const row of finding.rows()) {
    if (row === PAUSE) yield PAUSE;
    else yield omit ? decodeDocument(omitFields(row.raw, omit)) : row.fields(needs);
  }
}
