import { ArgsType, Field, InputType } from 'type-graphql';
import { ArticleFilter } from '../article/article.args';
import { DateWindowFilter, enumFilterOf, StringFilter } from '../filter/operators';
import { OrganisationFilter } from '../organisation/organisation.args';
import { PersonFilter } from '../person/person.args';
import { PlaceFilter } from '../place/place.args';
import { PostFilter } from '../post/post.args';
import { ConnectionArgs } from '../shared/connection.args';
import { ordersOf } from '../shared/order';
import { TopicFilter } from '../topic/topic.args';
import { MeetingKindEnum, MeetingStatusEnum } from './meeting.type';

export const MeetingKindFilter = enumFilterOf('MeetingKind', MeetingKindEnum);
export const MeetingStatusFilter = enumFilterOf('MeetingStatus', MeetingStatusEnum);

@InputType({ description: 'Conditions on a meeting. All that are given must hold.' })
export class MeetingFilter {
  @Field(() => [MeetingFilter], { nullable: true, description: 'All of these hold.' })
  and?: MeetingFilter[] | null;

  @Field(() => [MeetingFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: MeetingFilter[] | null;

  @Field(() => MeetingFilter, { nullable: true, description: 'This does not hold.' })
  not?: MeetingFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => MeetingKindFilter, { nullable: true, description: 'By sort of encounter.' })
  kind?: InstanceType<typeof MeetingKindFilter> | null;

  @Field(() => MeetingStatusFilter, { nullable: true, description: 'By whether it took place.' })
  status?: InstanceType<typeof MeetingStatusFilter> | null;

  @Field(() => DateWindowFilter, {
    nullable: true,
    description: 'By when it took place or is planned.',
  })
  date?: DateWindowFilter | null;

  @Field(() => PersonFilter, {
    nullable: true,
    description: 'Some participant is a person like this.',
  })
  participant?: PersonFilter | null;

  @Field(() => OrganisationFilter, {
    nullable: true,
    description:
      "Some participant is, acts for, or holds there a post in a body like this. A body that contains the participant's counts too.",
  })
  organisation?: OrganisationFilter | null;

  @Field(() => PostFilter, {
    nullable: true,
    description: 'Some participant acts there in a post like this.',
  })
  post?: PostFilter | null;

  @Field(() => TopicFilter, { nullable: true, description: 'Some topic of it is like this.' })
  topic?: TopicFilter | null;

  @Field(() => PlaceFilter, { nullable: true, description: 'Its stated place is like this.' })
  place?: PlaceFilter | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: 'Some article that reports it is like this.',
  })
  article?: ArticleFilter | null;
}

export const MeetingOrder = ordersOf('Meeting', {
  DATE: { path: 'dateLatest', description: 'The last day on which it can have taken place.' },
  EARLIEST_DATE: {
    path: 'dateEarliest',
    description: 'The first day on which it can have taken place.',
  },
  NAME: { path: 'name', description: 'The heading.' },
});

@ArgsType()
export class MeetingsArgs extends ConnectionArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings; all when absent.' })
  filter?: MeetingFilter | null;

  @Field(() => MeetingOrder.Input, {
    nullable: true,
    description: 'In which order; by date when absent.',
  })
  orderBy?: InstanceType<typeof MeetingOrder.Input> | null;
}
