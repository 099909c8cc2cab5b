import { ArgsType, Field, InputType } from 'type-graphql';
import { NameFilter, StringFilter } from '../filter/operators';
import { OrganisationFilter } from '../organisation/organisation.args';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';

@InputType({ description: 'Conditions on a post. All that are given must hold.' })
export class PostFilter {
  @Field(() => [PostFilter], { nullable: true, description: 'All of these hold.' })
  and?: PostFilter[] | null;

  @Field(() => [PostFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PostFilter[] | null;

  @Field(() => PostFilter, { nullable: true, description: 'This does not hold.' })
  not?: PostFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => NameFilter, {
    nullable: true,
    description:
      'By label: `eq` and `in` compare the preferred label, `contains` looks in all labels.',
  })
  label?: NameFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By ISO 3166-1 alpha-2 code of the sending state.',
  })
  sendingState?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By code of a receiving state.' })
  receivingState?: StringFilter | null;

  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'By the body that it stands in.',
  })
  organisation?: OrganisationFilter | null;

  @Field(() => PostFilter, { nullable: true, description: 'By the post that it serves.' })
  servesPost?: PostFilter | null;
}

export const PostOrder = ordersOf('Post', {
  LABEL: { path: 'label', description: 'The preferred label.' },
});

@ArgsType()
export class PostsArgs extends ConnectionArgs {
  @Field(() => PostFilter, { nullable: true, description: 'Which posts; all when absent.' })
  filter?: PostFilter | null;

  @Field(() => PostOrder.Input, {
    nullable: true,
    description: 'In which order; by label when absent.',
  })
  orderBy?: InstanceType<typeof PostOrder.Input> | null;
}
