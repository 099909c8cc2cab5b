import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { ArticleFilter } from '../article/article.args';
import { ConnectionArgs } from '../shared/connection.args';

@ArgsType()
export class MentionsArgs extends ConnectionArgs {
  @Field(() => ArticleFilter, {
    nullable: true,
    description: 'In which articles; all when absent.',
  })
  filter?: FilterInput | null;
}
