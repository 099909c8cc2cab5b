import { ArgsType, Field, InputType } from 'type-graphql';
import { ArticleFilter } from '../article/article.args';
import { enumFilterOf } from '../filter/operators';
import { MeetingFilter } from '../meeting/meeting.args';
import { PersonFilter } from '../person/person.args';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';
import { TopicFilter } from '../topic/topic.args';
import { SpeechActEnum } from './statement.type';

export const SpeechActFilter = enumFilterOf('SpeechAct', SpeechActEnum);

@InputType({ description: 'Conditions on a statement. All that are given must hold.' })
export class StatementFilter {
  @Field(() => [StatementFilter], { nullable: true, description: 'All of these hold.' })
  and?: StatementFilter[] | null;

  @Field(() => [StatementFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: StatementFilter[] | null;

  @Field(() => StatementFilter, { nullable: true, description: 'This does not hold.' })
  not?: StatementFilter | null;

  @Field(() => SpeechActFilter, {
    nullable: true,
    description: 'By what the speaker did by saying it.',
  })
  act?: InstanceType<typeof SpeechActFilter> | null;

  @Field(() => PersonFilter, { nullable: true, description: 'By the person who said it.' })
  speaker?: PersonFilter | null;

  @Field(() => TopicFilter, { nullable: true, description: 'Some topic of it is like this.' })
  topic?: TopicFilter | null;

  @Field(() => MeetingFilter, {
    nullable: true,
    description: 'By the meeting at which it was said.',
  })
  meeting?: MeetingFilter | null;

  @Field(() => ArticleFilter, { nullable: true, description: 'By an article that reports it.' })
  article?: ArticleFilter | null;
}

export const StatementOrder = ordersOf('Statement', {
  TEXT: { path: 'order', description: 'The order of the text that reports it.' },
});

@ArgsType()
export class StatementsArgs extends ConnectionArgs {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Which statements; all when absent.',
  })
  filter?: StatementFilter | null;

  @Field(() => StatementOrder.Input, {
    nullable: true,
    description: 'In which order; that of the text when absent.',
  })
  orderBy?: InstanceType<typeof StatementOrder.Input> | null;
}
