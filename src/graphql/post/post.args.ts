import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { CodeFilter, OptionalCodeFilter } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { BY_CODE_POINT, ordersOf } from '../shared/order';

export const PostFilter = filterInput('posts', 'Post', 'a post', {
  slug: 'By slug.',
  label:
    'By label: `eq`, `in` and `startsWith` compare the preferred label, `contains` looks in all labels.',
  identifier: 'By the key under which another register knows it.',
  sendingState: {
    description: 'By ISO 3166-1 alpha-2 code of the state that sends the holder.',
    type: OptionalCodeFilter,
  },
  receivingState: {
    description: 'By code of a state to which the holder is accredited.',
    type: CodeFilter,
  },
  organisation: 'By the body that it stands in.',
  servesPost: 'By the post that it serves, as an adviser serves a king.',
  tenures: 'By who holds or held it.',
  meetings: 'By the meetings at which someone acted in it.',
});

export const PostOrder = ordersOf('Post', {
  LABEL: { path: 'label', description: `The preferred label, ${BY_CODE_POINT}.` },
});

@ArgsType()
export class PostsArgs extends ConnectionArgs {
  @Field(() => PostFilter, { nullable: true, description: 'Which posts; all when absent.' })
  filter?: FilterInput | null;

  @Field(() => PostOrder.Input, {
    nullable: true,
    description: 'In which order; by label when absent.',
  })
  orderBy?: InstanceType<typeof PostOrder.Input> | null;
}
