import type { Collection } from '../catalog/catalog';
import type { Frame } from '../aggregate/frame';
import type { Predicate } from '../query/condition';
import { filterFields } from '../query/filter-fields';
import { compileFilter } from '../query/match';
import { compileSort } from '../query/sort';
import type { Document } from '../query/values';
import { entryCount } from './count-scan';
import { choosePlan } from './choose';
import {
  type CheckTime,
  executeInSlices,
  executePlan,
  recordsOf,
  type Row,
  type Work,
} from './execute';
import { type Plan, isExact, isSorted } from './scan';
import { sortRows } from './sort-rows';
import { lengthOf } from '../storage/iterables';
import { prefixOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';

/** A question to one collection. */
export interface FindOptions {
  filter: Document;
  sort?: Document;
  skip?: number;
  /** 0 or missing: all. */
  limit?: number;
  hint?: string | Document;
  /** For `$expr` in the filter. */
  variables?: Frame;
  /** The filter as compiled already, if it is. */
  matches?: Predicate;
}

/** Where and within which bounds a question is answered. */
export interface FindScope {
  reader: Reader;
  collection: Collection;
  checkTime: CheckTime;
  /** Memory that a sort without an index may hold, in bytes. */
  sortBytes: number;
}

/** A question with its plan, ready to be answered. */
export interface Finding {
  plan: Plan;
  /** Whether the order is made in memory. */
  sorts: boolean;
  work: Work;
  rows(): Iterable<Row>;
  /** The rows, with `undefined` between them now and then while a search goes on in vain. */
  slices(): Iterable<Row | undefined>;
  /** How many documents the answer has, read from the index alone where that can tell. */
  count(): number;
}

/** Plans a question. Throws for what the filter or the order has wrong. */
export function planFind(options: FindOptions, scope: FindScope): Finding {
  const { filter, skip = 0, limit = 0 } = options;
  const { reader, collection, checkTime, sortBytes } = scope;
  const matches = options.matches ?? compileFilter(filter, options.variables);
  const { $natural, ...order } = options.sort ?? {};
  const sort = Object.keys(order).length > 0 ? compileSort(order) : undefined;
  const reverseNatural = $natural !== undefined && Number($natural) < 0;
  const hint = $natural !== undefined ? { $natural } : options.hint;
  const plan = choosePlan(reader, collection, {
    filter,
    sort: sort?.fields ?? [],
    limit: limit > 0 ? limit + skip : 0,
    ...(hint !== undefined && { hint }),
  });
  if (plan.kind === 'collection') plan.reverse = reverseNatural;
  const sorts = !!sort && !isSorted(plan);
  const work: Work = { keysExamined: 0, docsExamined: 0 };
  const fields = filterFields(filter);
  const execution = { reader, collection, matches, fields, sort, work, checkTime };
  const wanted = limit > 0 ? skip + limit : Infinity;
  return {
    plan,
    sorts,
    work,
    rows() {
      const rows = executePlan(plan, execution);
      return window(sorts && sort ? sortRows(rows, sort, wanted, sortBytes) : rows, skip, limit);
    },
    slices() {
      if (sorts) return this.rows();
      return window(executeInSlices(plan, execution), skip, limit);
    },
    count() {
      const within = (n: number) => Math.max(0, Math.min(n, wanted) - skip);
      if (Object.keys(filter).length === 0) {
        const prefix = prefixOf(collection.id);
        return within(reader.count('documents', prefix, after(prefix)));
      }
      if (plan.kind === 'index' && isExact(plan)) {
        if (!plan.scan.repeats && wanted === Infinity) {
          return within(entryCount(plan.scan, reader, work));
        }
        return countUpTo(recordsOf(plan.scan, execution), skip, wanted);
      }
      return countUpTo(executePlan(plan, execution), skip, wanted);
    },
  };
}

function* window<T>(rows: Iterable<T>, skip: number, limit: number): Generator<T> {
  let left = skip;
  let count = 0;
  for (const row of rows) {
    if (row === undefined) yield row;
    else if (left > 0) left--;
    else {
      yield row;
      if (++count === limit) return;
    }
  }
}

function countUpTo(items: Iterable<unknown>, skip: number, wanted: number): number {
  return Math.max(0, lengthOf(items, wanted) - skip);
}
