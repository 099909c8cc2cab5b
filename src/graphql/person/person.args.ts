import { ArgsType, Field, InputType } from 'type-graphql';
import { NameFilter, StringFilter } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';

@InputType({ description: 'Conditions on a person. All that are given must hold.' })
export class PersonFilter {
  @Field(() => [PersonFilter], { nullable: true, description: 'All of these hold.' })
  and?: PersonFilter[] | null;

  @Field(() => [PersonFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PersonFilter[] | null;

  @Field(() => PersonFilter, { nullable: true, description: 'This does not hold.' })
  not?: PersonFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => NameFilter, {
    nullable: true,
    description:
      'By name: `eq` and `in` compare the preferred name, `contains` looks in all names.',
  })
  name?: NameFilter | null;
}

export const PersonOrder = ordersOf('Person', {
  NAME: { path: 'name', description: 'The preferred name.' },
});

@ArgsType()
export class PeopleArgs extends ConnectionArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all when absent.' })
  filter?: PersonFilter | null;

  @Field(() => PersonOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof PersonOrder.Input> | null;
}
