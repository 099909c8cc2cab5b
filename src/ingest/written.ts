import type { CollectionName } from '../store/collections';
import type { VersionChanges } from '../store/versions';

/** What was written to one set. */
export interface Written {
  /** Of the rows that are served. */
  changes: Record<CollectionName, VersionChanges>;
  /** Of the claims. */
  claims: VersionChanges;
  /** Whether anything was recorded. */
  hasChanges: boolean;
}
