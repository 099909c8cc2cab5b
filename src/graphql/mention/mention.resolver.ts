import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article } from '../article/article.type';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { loadRefs } from '../shared/load-refs';
import { Mention, MentionedEntity, type MentionSource } from './mention.type';

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => MentionedEntity, {
    nullable: true,
    description: 'Whom or what it names; null where that is no longer served.',
  })
  @Batch()
  @Reads()
  entity(@Root() mentions: readonly MentionSource[], @Ctx() context: ApiContext) {
    return loadRefs(
      context,
      mentions.map((mention) => mention.entity),
    );
  }

  @FieldResolver(() => Article, { description: 'The article that it stands in.' })
  @Batch()
  @Reads()
  article(@Root() mentions: readonly MentionSource[], @Ctx() context: ApiContext) {
    return context.load(
      'articles',
      mentions.map((mention) => mention.article),
    );
  }
}
