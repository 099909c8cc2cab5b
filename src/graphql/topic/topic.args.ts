import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { BY_NAME } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { BY_CODE_POINT, ordersOf } from '../shared/order';

export const TopicFilter = filterInput('topics', 'Topic', 'a topic', {
  slug: 'By slug.',
  name: BY_NAME,
  meetings: 'By the meetings that were about it.',
  statements: 'By what was said about it.',
});

export const TopicOrder = ordersOf('Topic', {
  NAME: { path: 'name', description: `The preferred name, ${BY_CODE_POINT}.` },
});

@ArgsType()
export class TopicsArgs extends ConnectionArgs {
  @Field(() => TopicFilter, { nullable: true, description: 'Which topics; all when absent.' })
  filter?: FilterInput | null;

  @Field(() => TopicOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof TopicOrder.Input> | null;
}
