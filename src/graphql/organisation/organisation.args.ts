import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { BY_NAME, enumFilterOf, OptionalCodeFilter } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { BY_CODE_POINT, ordersOf } from '../shared/order';
import { OrganisationKindEnum } from './organisation.type';

export const OrganisationKindFilter = enumFilterOf('OrganisationKind', OrganisationKindEnum);

export const OrganisationFilter = filterInput('organisations', 'Organisation', 'an organisation', {
  slug: 'By slug.',
  name: BY_NAME,
  identifier: 'By the key under which another register knows it.',
  kind: { description: 'By kind.', type: OrganisationKindFilter },
  country: {
    description: 'By ISO 3166-1 alpha-2 code of its country.',
    type: OptionalCodeFilter,
  },
  parent: 'By the body that it is directly part of.',
  ancestor: 'Some body that contains it is like this.',
  children: 'By the bodies that are directly part of it.',
  posts: 'By the posts that stand in it.',
  officials: 'By who holds or held a post in it.',
  meetings: 'By the meetings at which someone stood for it, or for a body inside it.',
  statements: 'By what the body said.',
  published: 'By the articles that it published.',
});

export const OrganisationOrder = ordersOf('Organisation', {
  NAME: { path: 'name', description: `The preferred name, ${BY_CODE_POINT}.` },
});

@ArgsType()
export class OrganisationsArgs extends ConnectionArgs {
  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'Which organisations; all when absent.',
  })
  filter?: FilterInput | null;

  @Field(() => OrganisationOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof OrganisationOrder.Input> | null;
}
