import type { Document } from 'mongodb';
import { believed } from './believed';
import type { CollectionName, Rows } from './collections';
import { readRows } from './read-rows';
import { collection, inTime, leftOut, type Reader } from './reader';

/** An order that an index serves: one path, ties broken by `id`. */
export interface SortOrder {
  path: string;
  direction: 1 | -1;
}

/** A row's place in an order: its sort value and its id. */
export type SortKey = readonly [value: string, id: string];

/** Which stretch of an ordered list is asked for. */
export interface PageRequest {
  /** How many rows at most. */
  limit: number;
  /** Counted from the end of the list, as `last` asks. */
  backward: boolean;
  after: SortKey | null;
  before: SortKey | null;
}

/** Which parts of a page are worth computing. */
export interface Wants {
  rows: boolean;
  totalCount: boolean;
}

/** A list to read: what it holds, how it is ordered, which stretch, which parts. */
export interface ListRequest {
  filter: Document;
  order: SortOrder;
  page: PageRequest;
  wants: Wants;
  /** How many rows the whole list has, where that is kept; null where it must be counted after all. */
  keptTotal?: () => Promise<number | null>;
}

/** One stretch of an ordered list. */
export interface Page<R> {
  rows: R[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Size of the whole list; null when not asked for. */
  totalCount: number | null;
}

/** The stages that read one page (and one row more, to know whether the list goes on). */
export function pageStages(reader: Reader, name: CollectionName, request: ListRequest): Document[] {
  const { filter, order, page } = request;
  const direction = page.backward ? -order.direction : order.direction;
  const bounds = [
    ...(page.after ? [beyond(page.after, order.path, order.direction)] : []),
    ...(page.before ? [beyond(page.before, order.path, -order.direction)] : []),
  ];
  return [
    { $match: allOf([filter, believed(reader.at), ...bounds]) },
    { $sort: { [order.path]: direction, id: direction } },
    { $limit: page.limit + 1 },
    { $project: withoutOrderLeftOut(leftOut(reader, name), order) },
  ];
}

/** The same projection with what the order is by: cursors are made of it. */
function withoutOrderLeftOut(projection: Record<string, 0>, { path }: SortOrder): Document {
  const [root = path] = path.split('.');
  if (projection[root] === undefined) return projection;
  return Object.fromEntries(Object.entries(projection).filter(([column]) => column !== root));
}

/** The stages that count the whole list. */
export function countStages(request: ListRequest, at: Date | null): Document[] {
  return [{ $match: allOf([request.filter, believed(at)]) }, { $count: 'count' }];
}

/**
 * Shapes what `pageStages` read into a page, in the list's own order. A cursor stands for an element of
 * the list: one that bounds the page tells that the list goes on there, without a look at the store.
 */
export function toPage<R>(read: R[], request: PageRequest, totalCount: number | null): Page<R> {
  const more = read.length > request.limit;
  const rows = more ? read.slice(0, request.limit) : read;
  if (request.backward) rows.reverse();
  return {
    rows,
    hasNextPage: request.before !== null || (more && !request.backward),
    hasPreviousPage: request.after !== null || (more && request.backward),
    totalCount,
  };
}

/** Reads one page of a whole collection: one command, and a second when the total is asked for. */
export async function readPage<C extends CollectionName>(
  reader: Reader,
  name: C,
  request: ListRequest,
): Promise<Page<Rows[C]>> {
  const [read, counted] = await Promise.all([
    request.wants.rows
      ? readRows(reader, name, {
          pipeline: pageStages(reader, name, request),
          batchSize: request.page.limit + 2,
        })
      : [],
    request.wants.totalCount ? countAll(reader, name, request) : null,
  ]);
  return toPage(read, request.page, counted);
}

async function countAll(
  reader: Reader,
  name: CollectionName,
  request: ListRequest,
): Promise<number> {
  const kept = await request.keptTotal?.();
  if (typeof kept === 'number') return kept;
  const stages = countStages(request, reader.at);
  const [counted] = await collection(reader, name)
    .aggregate<{ count: number }>(stages, inTime(reader))
    .toArray();
  return counted?.count ?? 0;
}

/** The conjunction of filters, without empty ones; a single filter stays as it is. */
export function allOf(filters: readonly Document[]): Document {
  const real = filters.filter((filter) => Object.keys(filter).length > 0);
  if (real.length <= 1) return real[0] ?? {};
  const keys = real.flatMap((filter) => Object.keys(filter));
  // Plain merging keeps the filter flat, which every planner reads best.
  return new Set(keys).size === keys.length
    ? (Object.assign({}, ...real) as Document)
    : { $and: real };
}

function beyond([value, id]: SortKey, path: string, direction: number): Document {
  const op = direction === 1 ? '$gt' : '$lt';
  return { $or: [{ [path]: { [op]: value } }, { [path]: value, id: { [op]: id } }] };
}
