import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { InputError } from '../../errors';
import type { ApiContext } from '../context';
import { MAX_PAGE } from '../shared/connection.args';
import { fromGlobalId, NODE_COLLECTIONS } from '../shared/global-id';
import { type AnyRow } from '../shared/load-refs';
import { tagged } from '../shared/tagged';
import { Node } from './node.type';
import { Reads } from '../reads';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The entity with this global id; null when there is none.',
  })
  @Reads()
  node(
    @Arg('id', () => ID, { description: 'A global id as given by any `id` field.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<AnyRow | null> {
    return load(context, id, 'id');
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The entities with these global ids, in the same order; null where there is none, with an error of its own where the text is no id.',
  })
  @Reads()
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${MAX_PAGE} global ids.` }) ids: string[],
    @Ctx() context: ApiContext,
  ): Promise<(AnyRow | InputError | null)[]> {
    if (ids.length > MAX_PAGE) throw new InputError('ids', `at most ${MAX_PAGE} ids`);
    return Promise.all(ids.map((id, index) => loadOrTell(context, id, `ids.${index}`)));
  }
}

/** The entity, or what is wrong with its id, which as an element of a list takes no other's place. */
async function loadOrTell(
  context: ApiContext,
  globalId: string,
  argument: string,
): Promise<AnyRow | InputError | null> {
  try {
    return await load(context, globalId, argument);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function load(
  context: ApiContext,
  globalId: string,
  argument: string,
): Promise<AnyRow | null> {
  const { type, id } = fromGlobalId(globalId, argument);
  const [row] = await context.load(NODE_COLLECTIONS[type], [id]);
  return row ? tagged(row, type) : null;
}
