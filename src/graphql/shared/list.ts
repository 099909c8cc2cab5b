import type { GraphQLResolveInfo } from 'graphql';
import type { Document } from 'mongodb';
import type { CollectionName, Rows } from '../../store/collections';
import { compileFilter } from '../../store/filter';
import type { FilterInput } from '../../store/filter-input';
import { totalKept } from '../../store/kept/read-counts';
import { allOf, type ListRequest, type Page, readPage, type SortKey } from '../../store/page';
import { readWindows, type Relation } from '../../store/window';
import type { ApiContext } from '../context';
import { type ConnectionArgs, type NamedOrder, orderIn, pageRequest } from './connection.args';
import { PageConnection, wantsOf } from './page-connection';

/** The arguments of a list that can be filtered. */
export interface ListArgs extends ConnectionArgs {
  filter?: object | null;
}

/** The key by which a row is found again in an order. */
export function sortKeyOf<R extends { id: string }>(order: NamedOrder): (row: R) => SortKey {
  const path = order.path.split('.');
  const valueOf = (row: R): unknown =>
    path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], row);
  return (row) => [String(valueOf(row)), row.id];
}

async function listRequest(
  context: ApiContext,
  name: CollectionName,
  args: ListArgs,
  order: NamedOrder,
  info: GraphQLResolveInfo,
  also: Document,
): Promise<ListRequest> {
  const page = pageRequest(args, order);
  const filter = await compileFilter(context.reader, name, args.filter as FilterInput);
  return { filter: allOf([also, filter]), order, page, wants: wantsOf(info) };
}

const connection = <R extends { id: string }>(
  page: Page<R>,
  order: NamedOrder,
): PageConnection<R> => new PageConnection<R>(page, order, sortKeyOf(order), (row) => row);

/**
 * A connection over a whole collection.
 * @param also a condition beside the client's filter.
 */
export async function listAll<C extends CollectionName>(
  context: ApiContext,
  name: C,
  args: ListArgs,
  by: NamedOrder,
  info: GraphQLResolveInfo,
  also: Document = {},
): Promise<PageConnection<Rows[C]>> {
  const order = orderIn(info, by);
  const request = await listRequest(context, name, args, order, info, also);
  if (name === 'meetings' && Object.keys(also).length === 0)
    request.keptTotal = () => totalKept(context.reader, args.filter as FilterInput | null);
  return connection(await readPage(context.reader, name, request), order);
}

/**
 * Each parent's own connection over its children, in the parents' order.
 * @param also a condition on the children beside the client's filter.
 */
export async function listByParent<C extends CollectionName>(
  context: ApiContext,
  relation: Relation<CollectionName, C>,
  parents: readonly { id: string }[],
  args: ListArgs,
  by: NamedOrder,
  info: GraphQLResolveInfo,
  also: Document = {},
): Promise<PageConnection<Rows[C]>[]> {
  const order = orderIn(info, by);
  const request = await listRequest(context, relation.from, args, order, info, also);
  const ids = parents.map((parent) => parent.id);
  const pages = await readWindows(context.reader, relation, ids, request);
  return pages.map((page) => connection(page, order));
}
