import type { Index } from '../catalog/catalog';
import { type Analysis, analyse, impliedBy, type PathBound } from '../query/filter-bounds';
import type { Sort } from '../query/sort';
import type { Document } from '../query/values';
import { prefixOf } from '../storage/numbers';
import { after } from '../storage/reader';
import { laterBounds } from './later-parts';
import { exactPoints, partBounds } from './part-bounds';
import type { IndexScan, KeyRange, OtherValues } from './scan';

/** More ranges than this are not made of lists of values; the filter then does the rest. */
const MAX_RANGES = 10_000;

export type SortFields = Sort['fields'];

/**
 * How an index answers a filter in an order: equality first, then the order, then a range. Undefined
 * where the index lacks documents that the filter may find, or would help in nothing.
 */
export function indexScan(
  index: Index,
  analysis: Analysis,
  sort: SortFields,
): IndexScan | undefined {
  // Most indexes have nothing to do with a query: told at once.
  const bound = analysis.bounds.some(({ path }) => path === index.fields[0]);
  if (!bound && !index.partial && sort.length === 0) return undefined;
  if (index.partial && !impliedBy(analysis, index.partial)) return undefined;
  if (index.sparse && !someFieldExists(index, analysis.bounds)) return undefined;
  const builder = new ScanBuilder(index, analysis.bounds, sort);
  const scan = builder.build();
  if (scan.bound === 0 && !(scan.sorted && sort.length > 0) && !index.partial) return undefined;
  const met = (bound: PathBound) => builder.met.has(bound) || impliedByPartial(index, bound);
  const { bounds, residual, or } = analysis;
  scan.exact = !residual && !or && bounds.every(met);
  if (scan.exact) return scan;
  const { within, met: metLater } = laterBounds(index, builder.partsRead, bounds);
  const isMet = (bound: PathBound) => met(bound) || metLater.includes(bound);
  if (within.size > 0) scan.later = { within, suffice: !residual && !or && bounds.every(isMet) };
  const others = otherValues(index, analysis, builder, isMet);
  if (others) scan.others = others;
  return scan;
}

/** The sets of values on an array's path that a scan by one of them does not see to. */
function otherValues(
  index: Index,
  { bounds, residual, or }: Analysis,
  { heads }: ScanBuilder,
  isMet: (bound: PathBound) => boolean,
): OtherValues | undefined {
  // Where other parts run through arrays too, entries of one document may differ in more than one part.
  if (!heads || !index.multikey[0] || count(index.multikey) > 1) return undefined;
  const unmet = bounds.filter((bound) => !isMet(bound));
  const sets = unmet.flatMap((bound) => {
    const points =
      bound.path === index.fields[0] ? exactPoints(bound, index.descending[0]!) : undefined;
    return points ? [points] : [];
  });
  const suffice = !residual && !or && sets.length === unmet.length;
  return sets.length > 0 ? { heads, sets, suffice } : undefined;
}

/** A sparse index has all documents that have one of its fields. */
const someFieldExists = (index: Index, bounds: readonly PathBound[]): boolean =>
  bounds.some(
    (bound) =>
      index.fields.includes(bound.path) &&
      (bound.op === 'exists' ||
        bound.op === 'range' ||
        (bound.op === 'eq' ? bound.value !== null : !bound.values.includes(null))),
  );

/** Of each partial index's filter: it is asked about with every query, and never changes. */
const partials = new WeakMap<Document, Analysis>();

function impliedByPartial({ partial }: Index, bound: PathBound): boolean {
  if (!partial) return false;
  let known = partials.get(partial);
  if (!known) partials.set(partial, (known = analyse(partial)));
  return impliedBy(known, { [bound.path]: conditionOf(bound) });
}

function conditionOf(bound: PathBound): Document {
  if (bound.op === 'eq') return { $eq: bound.value };
  if (bound.op === 'in') return { $in: bound.values };
  if (bound.op === 'exists') return { $exists: true };
  const { low, high } = bound;
  return {
    ...(low && { [low.inclusive ? '$gte' : '$gt']: low.value }),
    ...(high && { [high.inclusive ? '$lte' : '$lt']: high.value }),
  };
}

class ScanBuilder {
  readonly met = new Set<PathBound>();
  /** How many parts the ranges are made of. */
  partsRead = 0;
  /** How entries begin, where the first part is held to values. */
  heads: Buffer[] | undefined;
  #prefixes: Buffer[];
  #stretch: KeyRange | undefined;
  #bound = 0;
  /** The part that has met arrays and is bound: there can be one. */
  #multikey: { points: number } | undefined;

  /** How much of the order the parts so far give, and which way they have to be read for it. */
  #sortAt = 0;
  #reverse: boolean | undefined;
  #sortFails = false;
  #mergeFrom: number[] | undefined;
  /** Whether the parts of the order, those of one value included, follow each other in the index. */
  #followsIndex = true;
  /** For each of them, whether the index runs the other way. */
  readonly #against: boolean[] = [];
  #ordersAfter: Buffer | undefined;

  constructor(
    private readonly index: Index,
    private readonly bounds: readonly PathBound[],
    private readonly sort: SortFields,
  ) {
    this.#prefixes = [prefixOf(index.id)];
  }

  build(): IndexScan {
    const { index } = this;
    let part = 0;
    while (part < index.fields.length && !this.#stretch && this.#bind(part)) part++;
    this.partsRead = part;
    for (; part < index.fields.length; part++) this.#order(part, 'all');
    const sorted = !this.#sortFails && this.#sortAt === this.sort.length;
    return {
      index,
      ranges: this.#ranges(),
      reverse: sorted && (this.#reverse ?? this.#against[0] ?? false),
      ...(sorted && this.sort.length > 0 && { mergeFrom: this.#mergeFrom }),
      sorted,
      ...(sorted && this.#isIndexOrder && { ordersAfter: this.#ordersAfter }),
      exact: false,
      repeats: index.multikey.some(
        (multi) => multi && !(this.#multikey?.points === 1 && count(index.multikey) === 1),
      ),
      bound: this.#bound,
    };
  }

  get #isIndexOrder(): boolean {
    return this.#followsIndex && this.#against.every((reverse) => reverse === this.#against[0]);
  }

  /** Holds one part to its bounds; false where it has none, and none after it can be used. */
  #bind(part: number): boolean {
    const path = this.index.fields[part]!;
    const multikey = this.index.multikey[part]!;
    if (multikey && this.#multikey) return false;
    const own = this.bounds.filter((bound) => bound.path === path);
    const bounds = partBounds(own, this.index.descending[part]!, multikey);
    if (!bounds) return false;
    if ('points' in bounds) {
      if (this.#prefixes.length * bounds.points.length > MAX_RANGES) return false;
      this.#order(part, bounds.points.length === 1 ? 'one' : 'some', () => {
        this.#mergeFrom = this.#mergeFrom?.flatMap((length) => bounds.points.map(() => length));
        this.#prefixes = this.#prefixes.flatMap((prefix) =>
          bounds.points.map((point) => Buffer.concat([prefix, point])),
        );
      });
    } else {
      this.#stretch = bounds.stretch;
      this.#order(part, 'all');
    }
    if (part === 0 && 'points' in bounds) this.heads = [...this.#prefixes];
    if (multikey) this.#multikey = { points: 'points' in bounds ? bounds.points.length : Infinity };
    for (const bound of bounds.met) this.met.add(bound);
    this.#bound++;
    return true;
  }

  /** What a part that holds one, some or all values in their order means for the order asked for. */
  #order(part: number, values: 'one' | 'some' | 'all', extend: () => void = () => {}): void {
    const wanted = this.sort[this.#sortAt];
    const matches = wanted?.path === this.index.fields[part] && !this.index.multikey[part];
    if (matches && this.#sortAt === 0 && this.#prefixes.length === 1) {
      this.#ordersAfter = this.#prefixes[0];
    }
    extend();
    if (!wanted) return;
    const reverse = wanted.direction < 0 !== this.index.descending[part];
    if (matches) {
      this.#against.push(reverse);
      if (values !== 'one') {
        this.#sortFails ||= this.#reverse !== undefined && this.#reverse !== reverse;
        this.#reverse = reverse;
      }
      this.#sortAt++;
    } else if (values === 'all') this.#sortFails = true;
    else {
      if (this.#sortAt > 0) this.#followsIndex = false;
      if (values === 'some') {
        // A list of values before the order: merged, unless an order across them has begun already.
        this.#sortFails ||= this.#reverse !== undefined;
        this.#mergeFrom = this.#prefixes.map((prefix) => prefix.length);
      }
    }
  }

  #ranges(): KeyRange[] {
    const stretch = this.#stretch;
    return this.#prefixes.map((prefix) =>
      stretch
        ? { low: Buffer.concat([prefix, stretch.low]), high: Buffer.concat([prefix, stretch.high]) }
        : { low: prefix, high: after(prefix) },
    );
  }
}

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
