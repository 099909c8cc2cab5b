import type { Collection } from '../catalog/catalog';
import { decodeDocument, decodeFields } from '../query/decode';
import type { Predicate } from '../query/condition';
import type { Sort } from '../query/sort';
import type { Document } from '../query/values';
import { documentKey, prefixOf, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { mergeSorted } from './merge';
import { type IndexScan, isExact, type KeyRange, type Plan, type UnionPlan } from './scan';

/** What a plan has read so far, for `explain`. */
export interface Work {
  keysExamined: number;
  docsExamined: number;
}

/** Throws when the time of the operation is up. */
export type CheckTime = () => void;

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
export function* executePlan(plan: Plan, execution: Execution): Generator<Row> {
  for (const row of executeInSlices(plan, execution)) if (row) yield row;
}

/** How many documents are tested in vain before that is told. */
const SLICE = 500;

/** The same, with `undefined` between them wherever many documents in a row were tested in vain. */
export function* executeInSlices(plan: Plan, execution: Execution): Generator<Row | undefined> {
  const { matches, fields } = execution;
  const exact = isExact(plan);
  let inVain = 0;
  for (const row of found(plan, execution)) {
    if (exact || matches(row.fields(fields))) {
      inVain = 0;
      yield row;
    } else if (++inVain % SLICE === 0) yield undefined;
  }
}

function* found(plan: Plan, execution: Execution): Generator<Row> {
  if (plan.kind === 'collection') yield* wholeCollection(execution, plan.reverse);
  else if (plan.kind === 'index') yield* fetched(recordsOf(plan.scan, execution), execution);
  else yield* foundByAny(plan, execution);
}

function* foundByAny(plan: UnionPlan, execution: Execution): Generator<Row> {
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
): Generator<Row> {
  const prefix = prefixOf(collection.id);
  for (const { key, value } of reader.range('documents', prefix, after(prefix), reverse)) {
    checkTime();
    work.docsExamined++;
    yield new Row(recordOf(key), value);
  }
}

function* fetched(
  records: Iterable<number>,
  { reader, collection, work }: Execution,
  seen?: Set<number>,
): Generator<Row> {
  for (const record of records) {
    if (seen?.has(record)) continue;
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
): Generator<number> {
  const seen = scan.repeats ? new Set<number>() : undefined;
  for (const key of keysIn(scan, reader)) {
    checkTime();
    work.keysExamined++;
    const record = recordOf(key);
    if (seen?.has(record)) continue;
    seen?.add(record);
    yield record;
  }
}

function* keysIn({ ranges, reverse, mergeFrom }: IndexScan, reader: Reader): Generator<Buffer> {
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
