import type { Document } from 'mongodb';
import type { FilterTarget } from './filter-fields';

/** A filter as a client writes it: field filters beside `and`, `or` and `not`. */
export interface FilterInput {
  and?: FilterInput[] | null;
  or?: FilterInput[] | null;
  not?: FilterInput | null;
  [field: string]: unknown;
}

/** Turns a filter on a target into a MongoDB filter; relations inside are resolved by it again. */
export type Compile = (target: FilterTarget, input: FilterInput, path: string) => Promise<Document>;

/** Conditions on a list: on some, on none, on every one of its entities. */
export interface ListInput {
  some?: FilterInput | null;
  none?: FilterInput | null;
  every?: FilterInput | null;
}
