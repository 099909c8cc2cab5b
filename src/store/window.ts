import type { Document } from 'mongodb';
import { believed } from './believed';
import type { CollectionName, Rows } from './collections';
import { countStages, pageStages, toPage, type ListRequest, type Page } from './page';
import { collection, type Reader } from './reader';

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
  const { from, local: localField, foreign: foreignField } = relation;
  const lookup = (pipeline: Document[], as: string): Document => ({
    $lookup: { from, localField, foreignField, pipeline, as },
  });
  const found = await collection(reader, relation.parent)
    .aggregate<{ id: string; rows?: Rows[C][]; total?: { count: number }[] }>(
      [
        { $match: { id: { $in: [...new Set(parents)] }, ...believed(reader.at) } },
        { $project: { _id: 0, id: 1, [localField]: 1 } },
        ...(request.wants.rows ? [lookup(pageStages(request, reader.at), 'rows')] : []),
        ...(request.wants.totalCount ? [lookup(countStages(request, reader.at), 'total')] : []),
      ],
      { batchSize: parents.length + 1 },
    )
    .toArray();
  const pages = new Map(
    found.map(({ id, rows, total }) => [
      id,
      toPage(rows ?? [], request.page, request.wants.totalCount ? (total?.[0]?.count ?? 0) : null),
    ]),
  );
  return parents.map((id) => pages.get(id) ?? toPage<Rows[C]>([], request.page, 0));
}
