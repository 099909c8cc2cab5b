import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { InputError } from '../../errors';
import {
  compareHits,
  type Hit,
  hitKey,
  SEARCH_KINDS,
  searchAll,
  type SearchKind,
} from '../../store/search';
import type { ApiContext } from '../context';
import { ForwardArgs, type NamedOrder, pageRequest } from '../shared/connection.args';
import { toCursor } from '../shared/cursor';
import { loadRefs } from '../shared/load-refs';
import { EntityKindEnum, SearchConnection } from './search.type';
import { Reads } from '../reads';

const QUERY_MAX = 200;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Finds people, bodies, posts, topics and places by name (case, diacritics, scripts, initials and small typing errors are forgiven), and meetings, statements and articles by their words; best first.',
  })
  @Reads()
  async search(
    @Arg('query', () => String, { description: `What to look for, up to ${QUERY_MAX} characters.` })
    query: string,
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description: 'Look only for these; all when absent.',
    })
    kinds: SearchKind[] | null,
    @Args() args: ForwardArgs,
    @Ctx() context: ApiContext,
  ) {
    if (query.trim() === '' || query.length > QUERY_MAX) {
      throw new InputError('query', `1 to ${QUERY_MAX} characters, not only white space`);
    }
    const sought = kinds ? [...new Set(kinds)] : SEARCH_KINDS;
    // A cursor counts in one search's own ranking.
    const among = kinds ? ` among ${[...sought].sort().join(', ')}` : '';
    const name = `Query.search for ${JSON.stringify(query)}${among}`;
    const order: NamedOrder = { name, path: 'score', direction: -1 };
    const page = pageRequest(args, order);
    const { hits, cut } = await searchAll(context.reader, query, sought);
    const start = page.after
      ? hits.findIndex((hit) => compareHits(hit, hitOf(page.after!)) > 0)
      : 0;
    const shown = start < 0 ? [] : hits.slice(start, start + page.limit);
    const rows = await loadRefs(context, shown);
    const edges = shown.flatMap((hit, i) => {
      const node = rows[i];
      if (!node) return [];
      return [
        {
          cursor: toCursor(order.name, [String(hit.score), hitKey(hit)]),
          node,
          score: hit.score,
          query,
        },
      ];
    });
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: start >= 0 && start + shown.length < hits.length,
        hasPreviousPage: page.after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: hits.length,
      facets: sought.map((kind) => ({
        kind,
        count: hits.filter((hit) => hit.kind === kind).length,
        isComplete: !cut.has(kind),
      })),
    };
  }
}

function hitOf([score, key]: readonly [string, string]): Hit {
  const slash = key.indexOf('/');
  return {
    score: Number(score),
    kind: key.slice(0, slash) as SearchKind,
    id: key.slice(slash + 1),
  };
}
