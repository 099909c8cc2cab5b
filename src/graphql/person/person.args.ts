import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { BY_NAME } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { BY_CODE_POINT, ordersOf } from '../shared/order';

export const PersonFilter = filterInput('people', 'Person', 'a person', {
  slug: 'By slug.',
  name: BY_NAME,
  identifier: 'By the key under which another register knows it.',
  tenures: 'By the posts that the person holds or held.',
  meetings: 'By the meetings that the person took part in.',
  statements: 'By what the person said.',
  articles: 'By the articles that name the person.',
  met: 'Took part in a meeting, which took place, together with another person like this.',
});

export const PersonOrder = ordersOf('Person', {
  NAME: { path: 'name', description: `The preferred name, ${BY_CODE_POINT}.` },
});

@ArgsType()
export class PeopleArgs extends ConnectionArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all when absent.' })
  filter?: FilterInput | null;

  @Field(() => PersonOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof PersonOrder.Input> | null;
}
