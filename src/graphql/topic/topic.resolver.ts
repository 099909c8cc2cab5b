import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { RELATIONS } from '../../store/relations';
import type { TopicRow } from '../../store/topic';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { MeetingOrder, MeetingsArgs } from '../meeting/meeting.args';
import { MeetingConnection } from '../meeting/meeting.type';
import { Person } from '../person/person.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { StatementOrder, StatementsArgs } from '../statement/statement.args';
import { StatementConnection } from '../statement/statement.type';
import { Tenure } from '../tenure/tenure.type';
import { TopicOrder, TopicsArgs } from './topic.args';
import { Topic, TopicConnection, TopicInitiator } from './topic.type';

type InitiatorValue = TopicRow['initiators'][number];

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, {
    nullable: true,
    description: 'The topic with this slug; null when there is none.',
  })
  @Reads()
  topic(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<TopicRow | null> {
    return findBySlug(context, 'topics', slug);
  }

  @Query(() => TopicConnection, { description: 'All topics, or those that a filter passes.' })
  @Reads()
  topics(@Args() args: TopicsArgs, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return listAll(context, 'topics', args, TopicOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly TopicRow[]): string[] {
    return rows.map((row) => toGlobalId('Topic', row.id));
  }

  @FieldResolver(() => [TopicInitiator], {
    description: 'Who set in motion what the topic names; empty when no source says.',
  })
  @Reads('initiators')
  initiators(@Root() topic: TopicRow): InitiatorValue[] {
    return topic.initiators;
  }

  @FieldResolver(() => MeetingConnection, { description: 'Meetings that were about it.' })
  @Batch()
  @Reads()
  meetings(
    @Root() topics: readonly TopicRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.topicMeetings, topics, args, order, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said about it, as claims.' })
  @Batch()
  @Reads()
  statements(
    @Root() topics: readonly TopicRow[],
    @Args() args: StatementsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = StatementOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.topicStatements, topics, args, order, info);
  }
}

@Resolver(() => TopicInitiator)
export class TopicInitiatorResolver {
  @FieldResolver(() => Person, { description: 'The initiator.' })
  @Batch()
  @Reads()
  person(@Root() initiators: readonly InitiatorValue[], @Ctx() context: ApiContext) {
    return context.load(
      'people',
      initiators.map((one) => one.person),
    );
  }

  @FieldResolver(() => Tenure, {
    nullable: true,
    description: 'The post in which the initiator acted; null when no source says.',
  })
  @Batch()
  @Reads()
  tenure(@Root() initiators: readonly InitiatorValue[], @Ctx() context: ApiContext) {
    return context.load(
      'tenures',
      initiators.map((one) => one.tenure),
    );
  }
}
