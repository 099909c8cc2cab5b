import type { Collection } from '../catalog/catalog';
import { type CheckTime, PAUSE, type Pause } from '../pause';
import { decodeDocument, decodeFields } from '../query/decode';
import type { Predicate } from '../query/condition';
import type { Sort } from '../query/sort';
import type { Document } from '../query/values';
import { documentKey, prefixOf, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { mergeSorted } from '../query/merge';
import { LaterPartsTest } from './later-parts';
import { OtherSets } from './other-values';
import { DerivedIterator, DONE, mapped } from '../storage/derived-iterator';
import { type IndexScan, isToldByIndex, type KeyRange, type Plan, type UnionPlan } from './scan';

/** What a plan has read so far, for `explain`. */
export interface Work {
  keysExamined: number;
  docsExamined: number;
}

/** A document that was found; decoded when first asked for. */
export class Row {
  #document: Document | undefined;

  constructor(
    readonly record: number,
    readonly raw: Buffer,
  ) {}

  /** The document as far as the named fields go, or the whole of it. */
  fields(names: ReadonlySet<string> | undefined): Document {
    return this.#document ?? (names ? decodeFields(this.raw, names) : this.document);
  }

  get document(): Document {
    return (this.#document ??= decodeDocument(this.raw));
  }
}

export interface Execution {
  reader: Reader;
  collection: Collection;
  matches: Predicate;
  /** The top-level fields that `matches` looks at, if it is known. */
  fields: ReadonlySet<string> | undefined;
  sort: Sort | undefined;
  work: Work;
  checkTime: CheckTime;
  /** Rows are not held: each goes on, in its order, into an answer. */
  passing: boolean;
}

/** The documents that a plan finds, in the plan's order. */
export function executePlan(plan: Plan, execution: Execution): Iterable<Row | Pause> {
  const rows = found(plan, execution);
  return isToldByIndex(plan) ? rows : matching(rows, execution);
}

function* matching(
  rows: Iterable<Row | Pause>,
  { matches, fields }: Execution,
): Generator<Row | Pause> {
  for (const row of rows) if (row === PAUSE || matches(row.fields(fields))) yield row;
}

function found(plan: Plan, execution: Execution): Iterable<Row | Pause> {
  if (plan.kind === 'collection') return wholeCollection(execution, plan.reverse);
  if (plan.kind === 'index') return fetched(recordsOf(plan.scan, execution), execution);
  return foundByAny(plan, execution);
}

function* foundByAny(plan: UnionPlan, execution: Execution): Generator<Row | Pause> {
  const { sort } = execution;
  if (!plan.sorted || !sort) {
    yield* fetched(recordsOfAny(plan, execution), execution);
    return;
  }
  const seen = new Set<number>();
  const branches = plan.scans.map((scan) => fetched(recordsOf(scan, execution, seen), execution));
  yield* mergeSorted(branches, (a, b) => sort.compare(a.document, b.document));
}

function* wholeCollection(
  { reader, collection, work, checkTime }: Execution,
  reverse?: boolean,
): Generator<Row | Pause> {
  const prefix = prefixOf(collection.id);
  for (const { key, value } of reader.range('documents', prefix, after(prefix), reverse)) {
    if (checkTime()) yield PAUSE;
    work.docsExamined++;
    yield new Row(recordOf(key), value);
  }
}

/** The documents of records. */
const fetched = (
  records: Iterable<number | Pause>,
  { reader, collection, work, passing }: Execution,
): Iterable<Row | Pause> =>
  mapped(records, (record) => {
    if (record === PAUSE) return PAUSE;
    const raw = storedDocument(reader, collection, record, passing);
    work.docsExamined++;
    return new Row(record, raw);
  });

/** The bytes of a document that an index names; `passing` as for a `Reader`. */
export function storedDocument(
  reader: Reader,
  collection: Collection,
  record: number,
  passing: boolean,
): Buffer {
  const raw = reader.get('documents', documentKey(collection.id, record), passing);
  if (!raw) throw new Error(`an index of ${collection.name} names a document that is not there`);
  return raw;
}

type ScanExecution = Pick<Execution, 'reader' | 'work' | 'checkTime'>;

/** The records of a scan, each once. */
export const recordsOf = (
  scan: IndexScan,
  execution: ScanExecution,
  seen = scan.repeats ? new Set<number>() : undefined,
): Iterable<number | Pause> =>
  new Records(
    keysIn(scan, execution.reader),
    execution,
    seen,
    scan.others && new OtherSets(scan.others, execution),
    scan.later && new LaterPartsTest(scan.index, scan.later),
  );

/** The records of any of several scans, each once. */
export function* recordsOfAny(
  { scans }: UnionPlan,
  execution: ScanExecution,
): Generator<number | Pause> {
  const seen = new Set<number>();
  for (const scan of scans) yield* recordsOf(scan, execution, seen);
}

class Records extends DerivedIterator<Buffer | Pause, number | Pause> {
  /** A key that was read when it was time for a pause. */
  #held: Buffer | undefined;
  /** Records that were met and lack one of the other values. */
  #lacking: Set<number> | undefined;

  constructor(
    keys: Iterable<Buffer | Pause>,
    private readonly execution: ScanExecution,
    private readonly seen: Set<number> | undefined,
    private readonly others: OtherSets | undefined,
    private readonly later: LaterPartsTest | undefined,
  ) {
    super(keys);
  }

  protected override advance(
    source: Iterator<Buffer | Pause>,
  ): IteratorResult<number | Pause, undefined> {
    const { execution, seen, others, later } = this;
    for (;;) {
      let key = this.#held;
      this.#held = undefined;
      if (!key) {
        const step = source.next();
        if (step.done) return DONE;
        key = step.value;
        if (key === PAUSE || execution.checkTime()) {
          this.#held = key;
          return { done: false, value: PAUSE };
        }
      }
      execution.work.keysExamined++;
      if (later && !later.passes(key)) continue;
      const record = recordOf(key);
      if (seen?.has(record) || this.#lacking?.has(record)) continue;
      if (others && !others.heldBy(key)) {
        // Another branch of an `$or` may find it all the same: it does not count as seen.
        if (seen) (this.#lacking ??= new Set()).add(record);
        continue;
      }
      seen?.add(record);
      return { done: false, value: record };
    }
  }
}

function keysIn(
  { ranges, reverse, mergeFrom }: IndexScan,
  reader: Reader,
): Iterable<Buffer | Pause> {
  const read = ({ low, high }: KeyRange) => reader.keys('indexes', low, high, reverse);
  const [only] = ranges;
  if (only && ranges.length === 1) return read(only);
  if (!mergeFrom) return chained(reverse ? [...ranges].reverse() : ranges, read);
  const direction = reverse ? -1 : 1;
  return mergeSorted(
    ranges.map(read),
    (a, b, i, j) => direction * a.compare(b, mergeFrom[j], b.length, mergeFrom[i], a.length),
  );
}

function* chained<T>(
  ranges: readonly KeyRange[],
  read: (range: KeyRange) => Iterable<T>,
): Generator<T> {
  for (const range of ranges) yield* read(range);
}
