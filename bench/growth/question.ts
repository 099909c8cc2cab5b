import type { Sample } from './samples';

/** A query that is measured. */
export interface Question {
  /** As the table calls it. */
  name: string;
  query: string;
  /** What each of the query's variables is filled with. */
  variables: Record<string, keyof Sample>;
}
