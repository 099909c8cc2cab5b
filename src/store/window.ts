import { BSON, type Document } from 'mongodb';
import { believed } from './believed';
import type { CollectionName, Rows } from './collections';
import {
  countStages,
  type ListRequest,
  type Page,
  type PageRequest,
  pageStages,
  toPage,
  type Wants,
} from './page';
import { decodedRows } from './decoded-rows';
import { readBytes } from './read-rows';
import type { Reader } from './reader';

/** How children hang on parents: `from.foreign` holds what `parent.local` holds. */
export interface Relation<
  P extends CollectionName = CollectionName,
  C extends CollectionName = CollectionName,
> {
  parent: P;
  local: string;
  from: C;
  foreign: string;
}

/** What to read of each parent's children. */
export interface WindowStages {
  /** Variables that the stages need of the parent. */
  let?: Document;
  page: PageRequest;
  wants: Wants;
  /** Reads one page, and one row more. */
  rows: readonly Document[];
  /** Counts the whole list. */
  count: readonly Document[];
}

/**
 * The same stretch of each parent's own list of children, in the parents' order: one command for all.
 * The window is a `$lookup` per parent whose pipeline is sorted by an index and limited, so that it
 * reads the first rows of each parent and not all of them.
 */
export async function readWindows<P extends CollectionName, C extends CollectionName>(
  reader: Reader,
  relation: Relation<P, C>,
  parents: readonly string[],
  request: ListRequest,
): Promise<Page<Rows[C]>[]> {
  return readStages<Rows[C]>(reader, relation, parents, {
    page: request.page,
    wants: request.wants,
    rows: pageStages(reader, relation.from, request),
    count: countStages(request, reader.at),
  });
}

/** What is read of one parent. */
interface Windows {
  id: string;
  rows?: Uint8Array[];
  total?: { count: number }[];
}
const ROWS_AS_BYTES = { fieldsAsRaw: { rows: true } };

/** For stages that ask who the parent is: `$$self` is its id. */
export const SELF = { self: '$id' };

/** As `readWindows`, for children that are made by stages of their own. */
export async function readStages<R>(
  reader: Reader,
  { parent, from, local: localField, foreign: foreignField }: Relation,
  parents: readonly string[],
  { page, wants, rows: rowStages, count, let: variables }: WindowStages,
): Promise<Page<R>[]> {
  const lookup = (pipeline: readonly Document[], as: string): Document => ({
    $lookup: { from, localField, foreignField, ...(variables && { let: variables }), pipeline, as },
  });
  const found = await readBytes(reader, parent, {
    pipeline: [
      { $match: { id: { $in: [...new Set(parents)] }, ...believed(reader.at) } },
      { $project: { _id: 0, id: 1, [localField]: 1 } },
      ...(wants.rows ? [lookup(rowStages, 'rows')] : []),
      ...(wants.totalCount ? [lookup(count, 'total')] : []),
    ],
    batchSize: parents.length + 1,
  });
  const pages = new Map(
    found.map((bytes) => {
      const { id, rows = [], total } = BSON.deserialize(bytes, ROWS_AS_BYTES) as Windows;
      const count = wants.totalCount ? (total?.[0]?.count ?? 0) : null;
      return [id, toPage(decodedRows<R>(rows), page, count)];
    }),
  );
  return parents.map((id) => pages.get(id) ?? toPage<R>([], page, 0));
}
