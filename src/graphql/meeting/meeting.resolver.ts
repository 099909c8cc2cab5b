import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { MeetingRow } from '../../store/meeting';
import { RELATIONS } from '../../store/relations';
import { ArticleOrder, ArticlesArgs } from '../article/article.args';
import { ArticleConnection } from '../article/article.type';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Place } from '../place/place.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { StatementOrder, StatementsArgs } from '../statement/statement.args';
import { StatementConnection } from '../statement/statement.type';
import { MeetingOrder, MeetingsArgs } from './meeting.args';
import { Meeting, MeetingConnection } from './meeting.type';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, {
    nullable: true,
    description: 'The meeting with this slug; null when there is none.',
  })
  @Reads()
  meeting(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<MeetingRow | null> {
    return findBySlug(context, 'meetings', slug);
  }

  @Query(() => MeetingConnection, {
    description: 'All meetings, held or planned, or those that a filter passes.',
  })
  @Reads()
  meetings(
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAll(context, 'meetings', args, MeetingOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly MeetingRow[]): string[] {
    return rows.map((row) => toGlobalId('Meeting', row.id));
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description:
      'Where, as far as a source states; null when none does. A dateline is no such statement.',
  })
  @Batch()
  @Reads()
  place(@Root() meetings: readonly MeetingRow[], @Ctx() context: ApiContext) {
    return context.load(
      'places',
      meetings.map((meeting) => meeting.place),
    );
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said there, as claims.' })
  @Batch()
  @Reads()
  statements(
    @Root() meetings: readonly MeetingRow[],
    @Args() args: StatementsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = StatementOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.meetingStatements, meetings, args, order, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that report it.' })
  @Batch()
  @Reads()
  articles(
    @Root() meetings: readonly MeetingRow[],
    @Args() args: ArticlesArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = ArticleOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.meetingArticles, meetings, args, order, info);
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Other meetings that were spoken of there, such as a visit that is planned.',
  })
  @Batch()
  @Reads()
  plans(
    @Root() meetings: readonly MeetingRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.meetingPlans, meetings, args, order, info);
  }
}
