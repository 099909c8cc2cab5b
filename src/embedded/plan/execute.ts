import type { Collection } from '../catalog/catalog';
import { type CheckTime, PAUSE, type Pause } from '../pause';
import { decodeDocument, decodeFields } from '../query/decode';
import type { Predicate } from '../query/condition';
import type { Sort } from '../query/sort';
import type { Document } from '../query/values';
import { documentKey, prefixOf, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { mergeSorted } from '../query/merge';
import { type IndexScan, isExact, type KeyRange, type Plan, type UnionPlan } from './scan';

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

  /** The document for a filter: as far as the named fields go, or the whole of it. */
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
}

/** The documents that a plan finds, in the plan's order. */
export function* executePlan(plan: Plan, execution: Execution): Generator<Row | Pause> {
  const { matches, fields } = execution;
  const exact = isExact(plan);
  for (const row of found(plan, execution)) {
    if (row === PAUSE || exact || matches(row.fields(fields))) yield row;
  }
}

function found(plan: Plan, execution: Execution): Iterable<Row | Pause> {
  if (plan.kind === 'collection') return wholeCollection(execution, plan.reverse);
  if (plan.kind === 'index') return fetched(recordsOf(plan.scan, execution), execution);
  return foundByAny(plan, execution);
}

function* foundByAny(plan: UnionPlan, execution: Execution): Generator<Row | Pause> {
  const { sort } = execution;
  const seen = new Set<number>();
  const branches = plan.scans.map((scan) => fetched(recordsOf(scan, execution), execution, seen));
  if (plan.sorted && sort)
    yield* mergeSorted(branches, (a, b) => sort.compare(a.document, b.document));
  else for (const branch of branches) yield* branch;
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

function* fetched(
  records: Iterable<number | Pause>,
  { reader, collection, work }: Execution,
  seen?: Set<number>,
): Generator<Row | Pause> {
  for (const record of records) {
    if (record === PAUSE) yield PAUSE;
    if (record === PAUSE || seen?.has(record)) continue;
    seen?.add(record);
    const raw = reader.get('documents', documentKey(collection.id, record));
    if (!raw) throw new Error(`an index of ${collection.name} names a document that is not there`);
    work.docsExamined++;
    yield new Row(record, raw);
  }
}

/** The records of a scan, each once. */
export function* recordsOf(
  scan: IndexScan,
  { reader, work, checkTime }: Pick<Execution, 'reader' | 'work' | 'checkTime'>,
): Generator<number | Pause> {
  const seen = scan.repeats ? new Set<number>() : undefined;
  for (const key of keysIn(scan, reader)) {
    if (key === PAUSE || checkTime()) yield PAUSE;
    if (key === PAUSE) continue;
    work.keysExamined++;
    const record = recordOf(key);
    if (seen?.has(record)) continue;
    seen?.add(record);
    yield record;
  }
}

function* keysIn(
  { ranges, reverse, mergeFrom }: IndexScan,
  reader: Reader,
): Generator<Buffer | Pause> {
  const read = ({ low, high }: KeyRange) => reader.keys('indexes', low, high, reverse);
  if (mergeFrom && ranges.length > 1) {
    const direction = reverse ? -1 : 1;
    yield* mergeSorted(
      ranges.map(read),
      (a, b, i, j) => direction * a.compare(b, mergeFrom[j], b.length, mergeFrom[i], a.length),
    );
    return;
  }
  for (const range of reverse ? [...ranges].reverse() : ranges) yield* read(range);
}
