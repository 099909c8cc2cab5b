import type { Collection } from '../catalog/catalog';
import { type CheckTime, PAUSE, type Pause } from '../pause';
import type { Frame } from '../aggregate/frame';
import type { Predicate } from '../query/condition';
import { filterFields } from '../query/filter-fields';
import { compileFilter } from '../query/match';
import { compileSort, type Sort } from '../query/sort';
import { sorted } from '../query/sorted';
import type { Document } from '../query/values';
import { entryCount } from './count-scan';
import { choosePlan } from './choose';
import { executePlan, recordsOf, recordsOfAny, type Row, type Work } from './execute';
import { type Plan, isSorted, isToldByIndex } from './scan';
import { documentCount } from '../storage/document-count';
import type { Reader } from '../storage/reader';
import { DerivedIterator, DONE } from '../storage/derived-iterator';

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
  rows(): Iterable<Row | Pause>;
  /** How many documents the answer has, told by the catalog or an index alone where they can. */
  count(): Generator<Pause, number>;
}

/** Plans a question. Throws for what the filter or the order has wrong. */
export function planFind(options: FindOptions, scope: FindScope): Finding {
  const { filter, skip = 0, limit = 0 } = options;
  const { reader, collection, checkTime, sortBytes } = scope;
  const matches = options.matches ?? compileFilter(filter, options.variables);
  const { $natural: asked, ...order } = options.sort ?? {};
  const sort = Object.keys(order).length > 0 ? compileSort(order) : undefined;
  const $natural = asked ?? naturalOf(options.hint);
  const hint = $natural !== undefined ? { $natural } : options.hint;
  const plan = choosePlan(reader, collection, {
    filter,
    sort: sort?.fields ?? [],
    limit: limit > 0 ? limit + skip : 0,
    ...(hint !== undefined && { hint }),
  });
  if (plan.kind === 'collection') plan.reverse = Number($natural) < 0;
  const sorts = !!sort && !isSorted(plan);
  const work: Work = { keysExamined: 0, docsExamined: 0 };
  const fields = filterFields(filter);
  const passing = isToldByIndex(plan) && !sorts;
  const execution = { reader, collection, matches, fields, sort, work, checkTime, passing };
  const wanted = limit > 0 ? skip + limit : Infinity;
  const inOrder = (rows: Iterable<Row | Pause>, order: Sort) =>
    sorted(rows, order, {
      documentOf: (row) => row.document,
      sizeOf: (row) => row.raw.length,
      ...{ wanted, bytes: sortBytes, checkTime },
    });
  return {
    plan,
    sorts,
    work,
    rows() {
      const rows = executePlan(plan, execution);
      const ordered = sorts && sort ? inOrder(rows, sort) : rows;
      return skip > 0 || limit > 0 ? new Window(ordered, skip, limit) : ordered;
    },
    *count() {
      const within = (n: number) => Math.max(0, Math.min(n, wanted) - skip);
      if (Object.keys(filter).length === 0) return within(documentCount(reader, collection.id));
      if (plan.kind === 'collection' || !isToldByIndex(plan)) {
        const rows = executePlan(plan, { ...execution, passing: true });
        return within(yield* counted(rows, wanted));
      }
      if (plan.kind === 'union')
        return within(yield* counted(recordsOfAny(plan, execution), wanted));
      const { repeats, others, later } = plan.scan;
      if (repeats || others || later || wanted !== Infinity) {
        return within(yield* counted(recordsOf(plan.scan, execution), wanted));
      }
      return within(yield* entryCount(plan.scan, execution));
    },
  };
}

/** The direction that a hint to read the collection itself states. */
const naturalOf = (hint: FindOptions['hint']): unknown =>
  typeof hint === 'string' ? undefined : hint?.$natural;

/** Some items passed over, and so many after them; all after them for the limit 0. */
class Window<T> extends DerivedIterator<T | Pause, T | Pause> {
  #count = 0;

  constructor(
    items: Iterable<T | Pause>,
    private readonly skip: number,
    private readonly limit: number,
  ) {
    super(items);
  }

  protected override advance(source: Iterator<T | Pause>): IteratorResult<T | Pause, undefined> {
    if (this.limit > 0 && this.#count === this.skip + this.limit) return DONE;
    for (;;) {
      const step = source.next();
      if (step.done) return DONE;
      if (step.value === PAUSE || ++this.#count > this.skip) return step;
    }
  }
}

/** How many items there are, up to `most`; the rest is not read. */
function* counted(items: Iterable<unknown>, most = Infinity): Generator<Pause, number> {
  let count = 0;
  for (const item of items) {
    if (item === PAUSE) yield PAUSE;
    else if (++count >= most) break;
  }
  return count;
}
