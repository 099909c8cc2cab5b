import type { NodeType } from './global-id';

/** A row that says its GraphQL type, as interfaces and unions need. */
export type Tagged<R> = R & { __typename: NodeType };

/** Marks a row, which belongs to this request alone, with its GraphQL type. */
export function tagged<R extends object>(row: R, type: NodeType): Tagged<R> {
  return Object.assign(row, { __typename: type });
}

/** `resolveType` of every interface and union. */
export function typeOfTagged(value: { __typename: NodeType }): string {
  return value.__typename;
}
