import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { oneOf, severalOf } from './words';

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field({
    description:
      'Whether the list goes on after this page; with `before` it does, for that cursor follows.',
  })
  hasNextPage!: boolean;

  @Field({
    description:
      'Whether the list has something before this page; with `after` it does, for that cursor precedes.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** What a connection's fields read. */
export interface ConnectionSource<N> {
  edges: readonly EdgeSource<N>[];
  nodes: readonly N[];
  pageInfo: PageInfo;
  totalCount: number | null;
}
export interface EdgeSource<N> {
  cursor: string;
  node: N;
}

/**
 * The edge type of a connection over `node`. The connection itself is made by `connectionOf`.
 * @param name the node type's name.
 */
export function edgeOf<N extends object>(
  node: () => ClassType<N>,
  name: string,
): ClassType<EdgeSource<N>> {
  @ObjectType(`${name}Edge`, {
    description: `One ${oneOf(name)} in a list, with its cursor.`,
    simpleResolvers: true,
  })
  class Edge implements EdgeSource<N> {
    @Field(() => String, { description: 'Place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node(), { description: `The ${oneOf(name)} itself.` })
    node!: N;
  }
  return Edge;
}

/** The connection type over `node`: its edges, the nodes alone, page info and the whole list's size. */
export function connectionOf<N extends object>(
  node: () => ClassType<N>,
  name: string,
  edge: ClassType<EdgeSource<N>> = edgeOf(node, name),
): ClassType<ConnectionSource<N>> {
  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${severalOf(name)}.`,
    simpleResolvers: true,
  })
  class Connection implements ConnectionSource<N> {
    @Field(() => [edge], { description: 'The page, each with its cursor.' })
    edges!: EdgeSource<N>[];

    @Field(() => [node()], { description: 'The page without cursors.' })
    nodes!: N[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Size of the whole list. Counted only when asked for.' })
    totalCount!: number | null;
  }
  return Connection;
}
