import { ArgsType, Field, InputType } from 'type-graphql';
import { NameFilter, StringFilter } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';

@InputType({ description: 'Conditions on a topic. All that are given must hold.' })
export class TopicFilter {
  @Field(() => [TopicFilter], { nullable: true, description: 'All of these hold.' })
  and?: TopicFilter[] | null;

  @Field(() => [TopicFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: TopicFilter[] | null;

  @Field(() => TopicFilter, { nullable: true, description: 'This does not hold.' })
  not?: TopicFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => NameFilter, { nullable: true, description: 'By name.' })
  name?: NameFilter | null;
}

export const TopicOrder = ordersOf('Topic', {
  NAME: { path: 'name', description: 'The preferred name.' },
});

@ArgsType()
export class TopicsArgs extends ConnectionArgs {
  @Field(() => TopicFilter, { nullable: true, description: 'Which topics; all when absent.' })
  filter?: TopicFilter | null;

  @Field(() => TopicOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof TopicOrder.Input> | null;
}
