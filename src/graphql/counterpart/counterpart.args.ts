import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { MeetingFilter } from '../meeting/meeting.args';
import { PersonFilter } from '../person/person.args';
import { ConnectionArgs } from '../shared/connection.args';

@ArgsType()
export class CounterpartsArgs extends ConnectionArgs {
  @Field(() => PersonFilter, {
    nullable: true,
    description: 'Which counterparts; all when absent.',
  })
  filter?: FilterInput | null;

  @Field(() => MeetingFilter, {
    nullable: true,
    description: 'Which meetings count; all that took place when absent.',
  })
  meetings?: FilterInput | null;
}
