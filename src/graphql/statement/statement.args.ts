import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { enumFilterOf } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';
import { SpeechActEnum } from './statement.type';

export const SpeechActFilter = enumFilterOf('SpeechAct', SpeechActEnum);

export const StatementFilter = filterInput('statements', 'Statement', 'a statement', {
  act: { description: 'By what the speaker did by saying it.', type: SpeechActFilter },
  speaker: 'By the person who said it.',
  speakingBody: 'By the organisation that said it.',
  topic: 'Some topic of it is like this.',
  topics: 'By its topics.',
  aboutPerson: 'It is about some person like this.',
  aboutOrganisation: 'It is about some organisation like this.',
  aboutPost: 'It is about some post like this.',
  aboutMeeting: 'It is about some meeting like this, held or planned.',
  aboutPlace: 'It is about some place like this.',
  meeting: 'By the meeting at which it was said.',
  article: 'Some article that reports it is like this.',
  articles: 'By the articles that report it.',
  text: 'By words of what was said.',
});

export const StatementOrder = ordersOf('Statement', {
  TEXT: { path: 'order', description: 'The order of the text that reports it.' },
});

@ArgsType()
export class StatementsArgs extends ConnectionArgs {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Which statements; all when absent.',
  })
  filter?: FilterInput | null;

  @Field(() => StatementOrder.Input, {
    nullable: true,
    description: 'In which order; that of the text when absent.',
  })
  orderBy?: InstanceType<typeof StatementOrder.Input> | null;
}
