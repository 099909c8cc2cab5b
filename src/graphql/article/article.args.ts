import { ArgsType, Field, InputType } from 'type-graphql';
import { DayFilter, StringFilter, TextFilter } from '../filter/operators';
import { OrganisationFilter } from '../organisation/organisation.args';
import { PersonFilter } from '../person/person.args';
import { PlaceFilter } from '../place/place.args';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';

@InputType({ description: 'Conditions on an article. All that are given must hold.' })
export class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold.' })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  not?: ArticleFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By language, as a BCP 47 tag.' })
  language?: StringFilter | null;

  @Field(() => DayFilter, { nullable: true, description: 'By day of publication.' })
  publishedAt?: DayFilter | null;

  @Field(() => OrganisationFilter, { nullable: true, description: 'By publisher.' })
  publisher?: OrganisationFilter | null;

  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'By the body on whose word it relies.',
  })
  origin?: OrganisationFilter | null;

  @Field(() => PersonFilter, { nullable: true, description: 'It names some person like this.' })
  person?: PersonFilter | null;

  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'It names some organisation like this.',
  })
  organisation?: OrganisationFilter | null;

  @Field(() => PlaceFilter, { nullable: true, description: 'It names some place like this.' })
  place?: PlaceFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'By words of its text.' })
  text?: TextFilter | null;
}

export const ArticleOrder = ordersOf('Article', {
  PUBLISHED_AT: { path: 'publishedAt', description: 'The day of publication.' },
});

@ArgsType()
export class ArticlesArgs extends ConnectionArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all when absent.' })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrder.Input, {
    nullable: true,
    description: 'In which order; by day of publication when absent.',
  })
  orderBy?: InstanceType<typeof ArticleOrder.Input> | null;
}
