import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';

export const ArticleFilter = filterInput('articles', 'Article', 'an article', {
  slug: 'By slug.',
  language: 'By language, as a BCP 47 tag such as `en`.',
  publishedAt: 'By day of publication.',
  url: 'By its address on the web.',
  publisher: 'By publisher.',
  origin: 'By the body on whose word it relies.',
  datelinePlace: 'By the place that its dateline names.',
  person: 'It names some person like this.',
  people: 'By the people whom it names.',
  organisation: 'It names some organisation like this.',
  organisations: 'By the organisations that it names.',
  place: 'It names some place like this.',
  places: 'By the places that it names.',
  meetings: 'By the meetings, held or planned, that it reports.',
  statements: 'By the statements that it reports.',
  text: 'By words of its text.',
});

export const ArticleOrder = ordersOf('Article', {
  PUBLISHED_AT: { path: 'publishedAt', description: 'The day of publication.' },
});

@ArgsType()
export class ArticlesArgs extends ConnectionArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all when absent.' })
  filter?: FilterInput | null;

  @Field(() => ArticleOrder.Input, {
    nullable: true,
    description: 'In which order; by day of publication when absent.',
  })
  orderBy?: InstanceType<typeof ArticleOrder.Input> | null;
}
