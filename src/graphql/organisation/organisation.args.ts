import { ArgsType, Field, InputType } from 'type-graphql';
import { enumFilterOf, NameFilter, StringFilter } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';
import { OrganisationKindEnum } from './organisation.type';

export const OrganisationKindFilter = enumFilterOf('OrganisationKind', OrganisationKindEnum);

@InputType({ description: 'Conditions on an organisation. All that are given must hold.' })
export class OrganisationFilter {
  @Field(() => [OrganisationFilter], { nullable: true, description: 'All of these hold.' })
  and?: OrganisationFilter[] | null;

  @Field(() => [OrganisationFilter], {
    nullable: true,
    description: 'At least one of these holds.',
  })
  or?: OrganisationFilter[] | null;

  @Field(() => OrganisationFilter, { nullable: true, description: 'This does not hold.' })
  not?: OrganisationFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => NameFilter, {
    nullable: true,
    description:
      'By name: `eq` and `in` compare the preferred name, `contains` looks in all names.',
  })
  name?: NameFilter | null;

  @Field(() => OrganisationKindFilter, { nullable: true, description: 'By kind.' })
  kind?: InstanceType<typeof OrganisationKindFilter> | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By ISO 3166-1 alpha-2 code of its country.',
  })
  country?: StringFilter | null;

  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'By the body that it is directly part of.',
  })
  parent?: OrganisationFilter | null;

  @Field(() => OrganisationFilter, { nullable: true, description: 'By any body that contains it.' })
  ancestor?: OrganisationFilter | null;
}

export const OrganisationOrder = ordersOf('Organisation', {
  NAME: { path: 'name', description: 'The preferred name.' },
});

@ArgsType()
export class OrganisationsArgs extends ConnectionArgs {
  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'Which organisations; all when absent.',
  })
  filter?: OrganisationFilter | null;

  @Field(() => OrganisationOrder.Input, {
    nullable: true,
    description: 'In which order; by name when absent.',
  })
  orderBy?: InstanceType<typeof OrganisationOrder.Input> | null;
}
