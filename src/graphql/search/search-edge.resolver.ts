import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Batch } from '../batch';
import type { ApiContext } from '../context';
import { Reads } from '../reads';
import type { AnyRow } from '../shared/load-refs';
import { highlightsOf } from './search-highlight';
import { SearchEdge, SearchHighlight } from './search.type';

/** What an edge's highlights are made from. */
interface EdgeValue {
  query: string;
  node: AnyRow;
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => [SearchHighlight], {
    description:
      'The words that the query found: in the name that fits best, or the first 20 in what is found by words.',
  })
  @Batch()
  @Reads('text', 'names', 'labels', 'outcomes', 'participants', 'topics')
  highlights(
    @Root() edges: readonly EdgeValue[],
    @Ctx() context: ApiContext,
  ): Promise<SearchHighlight[][]> {
    return Promise.all(edges.map(({ query, node }) => highlightsOf(context, query, node)));
  }
}
