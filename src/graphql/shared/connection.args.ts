import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';
import { InputError } from '../../errors';
import type { PageRequest, SortOrder } from '../../store/page';
import { fromCursor } from './cursor';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** The arguments of a forward-only list. */
@ArgsType()
export class ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to return from the start, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Return what follows this cursor (`edges.cursor` or `pageInfo.endCursor` of the same list and order).',
  })
  after?: string | null;
}

/** The arguments of every connection (Relay cursor connections). */
@ArgsType()
export class ConnectionArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to return from the end, 1 to ${MAX_PAGE}. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return what precedes this cursor.',
  })
  before?: string | null;
}

/** An order with the name that its cursors carry. */
export interface NamedOrder extends SortOrder {
  name: string;
}

/**
 * The order of the list that a field gives: its cursors are of that field alone. The parent is no part
 * of it, for one page size and cursor serve all parents of a level.
 */
export function orderIn(
  { parentType, fieldName }: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>,
  order: NamedOrder,
): NamedOrder {
  return { ...order, name: `${parentType.name}.${fieldName} by ${order.name}` };
}

/**
 * Reads the paging arguments.
 * @throws InputError that names the argument and what is allowed.
 */
export function pageRequest(args: ConnectionArgs, order: NamedOrder): PageRequest {
  for (const name of ['first', 'last'] as const) {
    const value = args[name];
    if (value !== undefined && value !== null && (value < 1 || value > MAX_PAGE)) {
      throw new InputError(
        name,
        `a whole number from 1 to ${MAX_PAGE}`,
        `${name}: ${value} is not a whole number from 1 to ${MAX_PAGE}`,
      );
    }
  }
  if (isGiven(args.first) && isGiven(args.last)) {
    const rule = 'not given together with first';
    throw new InputError('last', rule, `last: ${rule}`);
  }
  const place = (name: 'after' | 'before'): PageRequest['after'] =>
    isGiven(args[name]) ? fromCursor(args[name], order.name, name) : null;
  return {
    limit: args.first ?? args.last ?? DEFAULT_PAGE,
    backward: isGiven(args.last),
    after: place('after'),
    before: place('before'),
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
