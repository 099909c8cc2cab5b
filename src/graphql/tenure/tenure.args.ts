import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { enumFilterOf } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { CertaintyEnum } from '../shared/enums';
import { ordersOf } from '../shared/order';
import { DayScalar } from '../shared/scalars';
import { AccessionEnum, EndStateEnum } from './tenure.type';

export const EndStateFilter = enumFilterOf('EndState', EndStateEnum);
export const AccessionFilter = enumFilterOf('Accession', AccessionEnum);

export const TenureFilter = filterInput('tenures', 'Tenure', 'a tenure', {
  endState: { description: 'By whether it has ended.', type: EndStateFilter },
  how: { description: 'By how the holder came to the post.', type: AccessionFilter },
  acting: 'By whether the holder stands in for another.',
  firstCited: 'By the first day on which a source cites the holder.',
  lastCited: 'By the last day on which a source cites the holder.',
  start: 'By when it began, within the bounds that dates and citations set.',
  end: 'By when it ended, within the bounds that dates and citations set.',
  standing: 'By whether the post was held on a day.',
  person: 'By the holder.',
  post: 'By the post.',
  organisation: 'By the body that the post stands in.',
});

export const TenureOrder = ordersOf('Tenure', {
  FIRST_CITED: {
    path: 'firstCited',
    description: 'The first day on which a source cites the holder.',
  },
  LAST_CITED: {
    path: 'lastCited',
    description: 'The last day on which a source cites the holder.',
  },
  START: {
    path: 'bounds.startLatest',
    description: 'The last day on which it can have begun.',
  },
  END: {
    path: 'bounds.endLatest',
    description: 'The last day on which it can have ended; where no source sets one, after all.',
  },
});

@ArgsType()
export class TenuresArgs extends ConnectionArgs {
  @Field(() => TenureFilter, { nullable: true, description: 'Which tenures; all when absent.' })
  filter?: FilterInput | null;

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
    nullable: true,
    description:
      'Which standings on that day to return; DEFINITE and POSSIBLE when absent. Needs `asOf`: refused without.',
  })
  certainty?: ('DEFINITE' | 'POSSIBLE' | 'NO')[] | null;
}
