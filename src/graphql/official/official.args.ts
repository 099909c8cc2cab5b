import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { ConnectionArgs } from '../shared/connection.args';
import { CertaintyEnum } from '../shared/enums';
import { DayScalar } from '../shared/scalars';
import { TenureFilter, TenureOrder } from '../tenure/tenure.args';

@ArgsType()
export class OfficialsArgs extends ConnectionArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day in question. Absent: everyone ever cited in such a post, without a standing.',
  })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    nullable: true,
    description:
      'Which standings on that day to return; DEFINITE and POSSIBLE when absent. Add NO to see who is ruled out, and why. Needs `asOf`: refused without.',
  })
  certainty?: ('DEFINITE' | 'POSSIBLE' | 'NO')[] | null;

  @Field(() => TenureFilter, {
    nullable: true,
    description: 'Whose holdings of which posts; all when absent.',
  })
  filter?: FilterInput | null;

  @Field(() => TenureOrder.Input, {
    nullable: true,
    description: 'In which order; by first citation when absent.',
  })
  orderBy?: InstanceType<typeof TenureOrder.Input> | null;
}
