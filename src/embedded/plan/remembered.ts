import type { Collection, Index } from '../catalog/catalog';
import { type Analysis, analyse, type PathBound } from '../query/filter-bounds';
import type { SortFields } from './index-scan';

/** Shapes of queries that are remembered of one collection; then all are forgotten. */
const MOST_SHAPES = 500;

/** What is known of the queries of one shape. */
export interface Known {
  /** The only ones that are worth looking at. */
  indexes: readonly Index[];
  /** Whether the values decide which of them is best; else the first is, for all. */
  areCompared: boolean;
}

/**
 * The indexes that answer queries best, by what was asked and not for which values: to look at all indexes of a
 * collection each time takes longer than to find a document. Where they do not serve a query of their shape after
 * all, all are looked at again.
 */
export class RememberedIndexes {
  readonly #byShape = new Map<string, Known>();
  /** Paths whose values decide whether a partial index may be used. */
  readonly #telling: ReadonlySet<string>;

  constructor({ indexes }: Collection) {
    const filters = indexes.flatMap(({ partial }) => (partial ? [analyse(partial)] : []));
    this.#telling = new Set(filters.flatMap(({ bounds }) => bounds.map(({ path }) => path)));
  }

  /** What is asked, as a key; undefined for what is planned anew each time. */
  shapeOf({ bounds, or, residual }: Analysis, sort: SortFields): string | undefined {
    if (or || residual) return undefined;
    let shape = '';
    for (const bound of bounds) {
      shape += `${bound.op} ${bound.path}\n`;
      if (this.#telling.has(bound.path)) {
        const value = told(bound);
        if (value === undefined) return undefined;
        shape += value;
      }
    }
    for (const { path, direction } of sort) shape += `${direction} ${path}\n`;
    return shape;
  }

  get(shape: string): Known | undefined {
    return this.#byShape.get(shape);
  }

  set(shape: string, known: Known): void {
    if (this.#byShape.size >= MOST_SHAPES) this.#byShape.clear();
    this.#byShape.set(shape, known);
  }
}

/** A value that can be told in a few letters. */
function told(bound: PathBound): string | undefined {
  if (bound.op === 'exists') return '';
  if (bound.op !== 'eq') return undefined;
  const { value } = bound;
  if (value === null || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.length < 100 ? JSON.stringify(value) : undefined;
}

const remembered = new WeakMap<Collection, RememberedIndexes>();

/** What is remembered of a collection, as long as it and its indexes stay as they are. */
export function rememberedOf(collection: Collection): RememberedIndexes {
  let indexes = remembered.get(collection);
  if (!indexes) remembered.set(collection, (indexes = new RememberedIndexes(collection)));
  return indexes;
}
