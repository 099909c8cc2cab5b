import { ArgsType, Field, InputType } from 'type-graphql';
import { enumFilterOf } from '../filter/operators';
import { OrganisationFilter } from '../organisation/organisation.args';
import { PersonFilter } from '../person/person.args';
import { PostFilter } from '../post/post.args';
import { ConnectionArgs } from '../shared/connection.args';
import { CertaintyEnum } from '../shared/enums';
import { ordersOf } from '../shared/order';
import { DayScalar } from '../shared/scalars';
import { AccessionEnum, EndStateEnum } from './tenure.type';

export const EndStateFilter = enumFilterOf('EndState', EndStateEnum);
export const AccessionFilter = enumFilterOf('Accession', AccessionEnum);

@InputType({ description: 'Conditions on a tenure. All that are given must hold.' })
export class TenureFilter {
  @Field(() => [TenureFilter], { nullable: true, description: 'All of these hold.' })
  and?: TenureFilter[] | null;

  @Field(() => [TenureFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: TenureFilter[] | null;

  @Field(() => TenureFilter, { nullable: true, description: 'This does not hold.' })
  not?: TenureFilter | null;

  @Field(() => EndStateFilter, { nullable: true, description: 'By whether it has ended.' })
  endState?: InstanceType<typeof EndStateFilter> | null;

  @Field(() => AccessionFilter, {
    nullable: true,
    description: 'By how the holder came to the post.',
  })
  how?: InstanceType<typeof AccessionFilter> | null;

  @Field(() => PersonFilter, { nullable: true, description: 'By the holder.' })
  person?: PersonFilter | null;

  @Field(() => PostFilter, { nullable: true, description: 'By the post.' })
  post?: PostFilter | null;

  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'By the body that the post stands in.',
  })
  organisation?: OrganisationFilter | null;
}

export const TenureOrder = ordersOf('Tenure', {
  FIRST_CITED: {
    path: 'firstCited',
    description: 'The first day on which a source cites the holder.',
  },
});

@ArgsType()
export class TenuresArgs extends ConnectionArgs {
  @Field(() => TenureFilter, { nullable: true, description: 'Which tenures; all when absent.' })
  filter?: TenureFilter | null;

  @Field(() => TenureOrder.Input, {
    nullable: true,
    description: 'In which order; by first citation when absent.',
  })
  orderBy?: InstanceType<typeof TenureOrder.Input> | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Only tenures whose standing on this day is one of `certainty`; all tenures when absent.',
  })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    defaultValue: ['DEFINITE', 'POSSIBLE'],
    description: 'With `asOf`: which standings to return.',
  })
  certainty!: ('DEFINITE' | 'POSSIBLE' | 'NO')[];
}
