import { ArgsType, Field } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import { filterInput } from '../filter/filter-input';
import { enumFilterOf } from '../filter/operators';
import { ConnectionArgs } from '../shared/connection.args';
import { BY_CODE_POINT, ordersOf } from '../shared/order';
// Declares the filter that `participants` refers to.
import './participation.args';
import { MeetingKindEnum, MeetingStatusEnum } from './meeting.type';

export const MeetingKindFilter = enumFilterOf('MeetingKind', MeetingKindEnum);
export const MeetingStatusFilter = enumFilterOf('MeetingStatus', MeetingStatusEnum);

export const MeetingFilter = filterInput('meetings', 'Meeting', 'a meeting', {
  slug: 'By slug.',
  name: 'By heading.',
  kind: { description: 'By sort of encounter.', type: MeetingKindFilter },
  status: { description: 'By whether it took place.', type: MeetingStatusFilter },
  date: 'By when it took place or is planned.',
  participant: 'Some participant is a person like this.',
  participants:
    'By who took part and in which capacity, all conditions on one and the same participant.',
  inOffice:
    "Some participant held a post like this at the meeting's own date, whether or not it was the capacity in which they met.",
  organisation:
    "Some participant is, acts for, or holds there a post in a body like this. A body that contains the participant's counts too.",
  post: 'Some participant acts there in a post like this.',
  topic: 'Some topic of it is like this.',
  topics: 'By its topics.',
  place: 'By its stated place.',
  article: 'Some article that reports it is like this.',
  articles: 'By the articles that report it.',
  discussedAt: 'By the meetings at which it was spoken of, as a planned visit is.',
  plans: 'By the meetings that were spoken of there.',
  statements: 'By what was said there.',
  text: 'By words of its heading, of its outcomes, of the names of its parties, topics and place, and of the capacities in which people met.',
});

export const MeetingOrder = ordersOf('Meeting', {
  DATE: { path: 'dateLatest', description: 'The last day on which it can have taken place.' },
  EARLIEST_DATE: {
    path: 'dateEarliest',
    description: 'The first day on which it can have taken place.',
  },
  NAME: { path: 'name', description: `The heading, ${BY_CODE_POINT}.` },
});

@ArgsType()
export class MeetingsArgs extends ConnectionArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings; all when absent.' })
  filter?: FilterInput | null;

  @Field(() => MeetingOrder.Input, {
    nullable: true,
    description: 'In which order; by date when absent.',
  })
  orderBy?: InstanceType<typeof MeetingOrder.Input> | null;
}
