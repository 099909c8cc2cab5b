import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../shared/connection.args';
import { CertaintyEnum } from '../shared/enums';
import { DayScalar } from '../shared/scalars';

@ArgsType()
export class OfficialsArgs extends ConnectionArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day in question. Absent: everyone ever cited in such a post, without a standing.',
  })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    defaultValue: ['DEFINITE', 'POSSIBLE'],
    description: 'With `asOf`: which standings to return. Add NO to see who is ruled out, and why.',
  })
  certainty!: ('DEFINITE' | 'POSSIBLE' | 'NO')[];
}
