import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Evidence as EvidenceValue } from '../../domain/evidence';
import type { ArticleRow } from '../../store/article';
import { Article } from '../article/article.type';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Evidence } from './evidence.type';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article, { description: 'The article that says it.' })
  @Batch()
  @Reads()
  article(
    @Root() evidence: readonly EvidenceValue[],
    @Ctx() context: ApiContext,
  ): Promise<(ArticleRow | null)[]> {
    return context.load(
      'articles',
      evidence.map((one) => one.article),
    );
  }
}
