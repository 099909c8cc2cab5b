import { type Collection, type Index } from '../catalog/catalog';
import { unsupported } from '../errors';
import { type Analysis, analyse } from '../query/filter-bounds';
import type { Document } from '../query/values';
import { prefixOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { type Hint, hintedIndex } from './hint';
import { indexScan, type SortFields } from './index-scan';
import { joinScans } from './join-scans';
import { entriesUpTo, rarestOf } from './rarest';
import { rememberedOf } from './remembered';
import { FEW_RANGES, undominated } from './undominated';
import { type IndexScan, isExact, isSorted, isTold, type Plan } from './scan';

/** What is asked of a collection. */
export interface Query {
  filter: Document;
  /** The order asked for; none if empty. */
  sort: SortFields;
  /** How many documents are wanted at most, skipped ones included; 0 for all. */
  limit: number;
  hint?: Hint;
}

/**
 * Entries counted of each plan when there are several: a few, and only if none of them ends there more.
 * Beyond the most, plans count as equally long.
 */
const SAMPLES = [16, 256] as const;

/** The plan that reads least to answer the query. */
export function choosePlan(reader: Reader, collection: Collection, query: Query): Plan {
  const hinted = query.hint === undefined ? undefined : hintedIndex(collection, query.hint);
  if (query.hint !== undefined && !hinted) return { kind: 'collection' };
  const analysis = analyse(query.filter);
  if (hinted) return candidates([hinted], query, analysis)[0] ?? wholeIndex(hinted, query);
  const memory = rememberedOf(collection);
  const shape = memory.shapeOf(analysis, query.sort);
  const known = shape === undefined ? undefined : memory.get(shape);
  const plans = known ? candidates(known.indexes, query, analysis) : [];
  const cheap = cheapOf(plans, query);
  if (cheap) return cheap;
  if (known?.areCompared && plans.length > 0)
    return compared(reader, collection, rivalsOf(plans), query);

  const all = candidates(collection.indexes, query, analysis);
  const first = cheapOf(all, query);
  const rivals: Plan[] = first ? [first] : rivalsOf(all);
  if (shape !== undefined) {
    const indexes = rivals.flatMap((plan) => (plan.kind === 'index' ? [plan.scan.index] : []));
    memory.set(shape, { indexes: [...new Set(indexes)], areCompared: !first });
  }
  return first ?? compared(reader, collection, rivals, query);
}

/** The best of the plans that need no comparison with others. */
function cheapOf(plans: readonly Plan[], query: Query): Plan | undefined {
  const cheap = plans.filter((plan) => isCheap(plan, query));
  return cheap.length > 0
    ? cheap.reduce((best, plan) => (isBetter(plan, best) ? plan : best))
    : undefined;
}

const rivalsOf = (plans: readonly Plan[]): Plan[] =>
  undominated([...plans, { kind: 'collection' }]);

/** Of several plans the one that reads least. */
function compared(
  reader: Reader,
  collection: Collection,
  plans: readonly Plan[],
  query: Query,
): Plan {
  if (plans.length === 1) return plans[0]!;
  const [few, most] = SAMPLES;
  const chosen = cheapest(reader, collection, plans, query, few);
  // What goes on beyond the sample costs at least as much as the sample.
  if (chosen.cost < few) return chosen.plan;
  const { plan, cost } = cheapest(reader, collection, plans, query, most);
  return cost < most ? plan : rarestOf(reader, plan, plans, query);
}

/** The plan that reads least, as far as a sample of so many entries tells. */
function cheapest(
  reader: Reader,
  collection: Collection,
  plans: readonly Plan[],
  query: Query,
  sample: number,
): { plan: Plan; cost: number } {
  let best: { plan: Plan; cost: number } | undefined;
  for (const plan of plans) {
    const cost = costOf(reader, collection, plan, query, sample);
    if (!best || cost < best.cost || (cost === best.cost && isBetter(plan, best.plan)))
      best = { plan, cost };
  }
  return best!;
}

function candidates(indexes: readonly Index[], query: Query, analysis: Analysis): Plan[] {
  const plans: Plan[] = [];
  let whole = false;
  for (const index of indexes) {
    for (const variant of variantsFor(index, analysis)) {
      const scan = indexScan(index, variant, query.sort);
      if (!scan) continue;
      // All partial indexes that nothing binds hold the same documents: one of them stands for all.
      const isWhole = scan.bound === 0 && !(scan.sorted && query.sort.length > 0) && !scan.repeats;
      if (!isWhole || !whole) plans.push({ kind: 'index', scan });
      whole ||= isWhole;
    }
  }
  const union = analysis.or && unionPlan(indexes, query, analysis, analysis.or);
  if (union) plans.push(union);
  return plans;
}

/** Values of one query on a multikey path that are tried as the one to read by. */
const VARIANTS = 8;

/**
 * The analysis, once for each of the bounds that the first part of a multikey index could be held to:
 * it can be held to one alone, and which reads least is told by a sample.
 */
function variantsFor(index: Index, analysis: Analysis): Analysis[] {
  const points = analysis.bounds.filter(
    ({ path, op }) => path === index.fields[0] && (op === 'eq' || op === 'in'),
  );
  if (!index.multikey[0] || points.length < 2) return [analysis];
  return points.slice(0, VARIANTS).map((point) => ({
    ...analysis,
    bounds: [point, ...analysis.bounds.filter((bound) => bound !== point)],
  }));
}

/** Each branch of an `$or` on its best index, if all have one; joined where they share it. */
function unionPlan(
  indexes: readonly Index[],
  query: Query,
  analysis: Analysis,
  branches: readonly Analysis[],
): Plan | undefined {
  const scans: IndexScan[] = [];
  for (const branch of branches) {
    const whole: Analysis = {
      bounds: [...analysis.bounds, ...branch.bounds],
      residual: analysis.residual || branch.residual,
      ...(branch.or && { or: branch.or }),
    };
    const bound = new Set(whole.bounds.map(({ path }) => path));
    let best: IndexScan | undefined;
    for (const index of indexes) {
      if (!bound.has(index.fields[0]!)) continue;
      const scan = indexScan(index, whole, query.sort);
      if (scan && scan.bound > 0 && (!best || isBetterScan(scan, best))) best = scan;
    }
    if (!best) return undefined;
    scans.push(best);
  }
  const joined = joinScans(scans, query.sort.length > 0);
  // Apart, each keeps what its index tells beside its ranges, and no document need be read to be counted.
  const isApart = query.sort.length === 0 && !joined?.exact && scans.every(isTold);
  if (joined && !isApart) return { kind: 'index', scan: joined };
  return { kind: 'union', scans, sorted: query.sort.length > 0 && scans.every((s) => s.sorted) };
}

function wholeIndex(index: Index, query: Query): Plan {
  // MongoDB answers from such an index what it happens to hold; a plan here never loses documents.
  if (index.partial || index.sparse) {
    throw unsupported(`a hint of the partial or sparse index '${index.name}' for this filter`);
  }
  const scan = indexScan(index, { bounds: [], residual: true }, query.sort);
  const prefix = prefixOf(index.id);
  return {
    kind: 'index',
    scan: scan ?? {
      index,
      ranges: [{ low: prefix, high: after(prefix) }],
      reverse: false,
      sorted: query.sort.length === 0,
      exact: false,
      repeats: index.multikey.includes(true),
      bound: 0,
    },
  };
}

/** Plans that need no comparison with others: they read the answer, once, and nothing else. */
const isCheap = (plan: Plan, query: Query): boolean =>
  plan.kind === 'index' &&
  plan.scan.exact &&
  !plan.scan.repeats &&
  (query.sort.length === 0 || (plan.scan.sorted && plan.scan.ranges.length <= FEW_RANGES));

/** How many entries a plan is going to read; at least the sample's size where it reads more. */
function costOf(
  reader: Reader,
  collection: Collection,
  plan: Plan,
  query: Query,
  sample: number,
): number {
  const wanted = query.limit > 0 ? query.limit : Infinity;
  const sorts = query.sort.length > 0 && !isSorted(plan);
  if (plan.kind === 'collection') {
    const prefix = prefixOf(collection.id);
    // A document that is read and tested costs more than an entry of an index.
    return reader.countUpTo('documents', prefix, after(prefix), sample) * (sorts ? 2.2 : 2);
  }
  const scans = plan.kind === 'index' ? [plan.scan] : plan.scans;
  let found = entriesUpTo(
    reader,
    scans.flatMap(({ ranges }) => ranges),
    sample,
  );
  if (found >= sample && !scans.some((scan) => scan.bound > 0)) found *= 2;
  if (sorts) return found * 1.2;
  return isExact(plan) ? Math.min(found, wanted) : found;
}

const isBetter = (a: Plan, b: Plan): boolean => {
  if (b.kind === 'collection') return true;
  if (a.kind === 'collection') return false;
  if (isSorted(a) !== isSorted(b)) return isSorted(a);
  if (isExact(a) !== isExact(b)) return isExact(a);
  return a.kind === 'index' && b.kind === 'index' && isBetterScan(a.scan, b.scan);
};

const isBetterScan = (a: IndexScan, b: IndexScan): boolean =>
  Number(a.sorted) - Number(b.sorted) || Number(a.exact) - Number(b.exact)
    ? Number(a.sorted) > Number(b.sorted) ||
      (a.sorted === b.sorted && Number(a.exact) > Number(b.exact))
    : a.bound > b.bound;
