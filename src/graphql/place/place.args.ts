import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { BY_NAME, OptionalCodeFilter } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { BY_CODE_POINT, ordersOf } from '../shared/order';

export const PlaceFilter = filterInput('places', 'Place', 'a place', {
  slug: 'By slug.',
  name: BY_NAME,
  identifier: 'By the key under which another register knows it.',
  country: {
    description: 'By ISO 3166-1 alpha-2 code of the country that it is or lies in.',
    type: OptionalCodeFilter,
  },
  meetings: 'By the meetings of which it is the stated place.',
  articles: 'By the articles that name it.',
});

export const PlaceOrder = ordersOf('Place', {
  NAME: { path: 'name', description: `The preferred name, ${BY_CODE_POINT}.` },
});

@ArgsType()
export class PlacesArgs extends ConnectionArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places; all when absent.' })
  filter?: FilterInput | null;

  @Field(() => PlaceOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof PlaceOrder.Input> | null;
}
