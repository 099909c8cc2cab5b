import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { OrganisationRow } from '../../store/organisation';
import { RELATIONS } from '../../store/relations';
import { ArticleOrder, ArticlesArgs } from '../article/article.args';
import { ArticleConnection } from '../article/article.type';
import { Batch } from '../batch';
import { Reads } from '../reads';
import { STANDING_COLUMNS } from '../tenure/standing-of';
import { type ApiContext, loadLists } from '../context';
import { MeetingOrder, MeetingsArgs } from '../meeting/meeting.args';
import { MeetingConnection } from '../meeting/meeting.type';
import { listOfficials } from '../official/list-officials';
import { OfficialsArgs } from '../official/official.args';
import { OfficialConnection } from '../official/official.type';
import { PostOrder, PostsArgs } from '../post/post.args';
import { PostConnection } from '../post/post.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { Country, countryOf } from '../shared/country.type';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { StatementOrder, StatementsArgs } from '../statement/statement.args';
import { StatementConnection } from '../statement/statement.type';
import { OrganisationOrder, OrganisationsArgs } from './organisation.args';
import { Organisation, OrganisationConnection } from './organisation.type';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: 'The organisation with this slug; null when there is none.',
  })
  @Reads()
  organisation(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<OrganisationRow | null> {
    return findBySlug(context, 'organisations', slug);
  }

  @Query(() => OrganisationConnection, {
    description: 'All organisations, or those that a filter passes.',
  })
  @Reads()
  organisations(
    @Args() args: OrganisationsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAll(context, 'organisations', args, OrganisationOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly OrganisationRow[]): string[] {
    return rows.map((row) => toGlobalId('Organisation', row.id));
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country that a source ties the body to; null when none does.',
  })
  @Reads()
  country(@Root() organisation: OrganisationRow): Country | null {
    return organisation.country === null ? null : countryOf(organisation.country);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The body that this one is directly part of; null when no source says.',
  })
  @Batch()
  @Reads()
  parent(@Root() organisations: readonly OrganisationRow[], @Ctx() context: ApiContext) {
    return context.load(
      'organisations',
      organisations.map((one) => one.parent),
    );
  }

  @FieldResolver(() => [Organisation], {
    description: 'All bodies that contain this one, nearest first.',
  })
  @Batch()
  @Reads('ancestors')
  ancestors(@Root() organisations: readonly OrganisationRow[], @Ctx() context: ApiContext) {
    return loadLists(
      context,
      'organisations',
      organisations.map((one) => one.ancestors),
    );
  }

  @FieldResolver(() => OrganisationConnection, {
    description: 'Bodies that are directly part of this one.',
  })
  @Batch()
  @Reads()
  children(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: OrganisationsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = OrganisationOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.organisationChildren, organisations, args, order, info);
  }

  @FieldResolver(() => PostConnection, { description: 'Posts that stand in this body.' })
  @Batch()
  @Reads()
  posts(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: PostsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = PostOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.organisationPosts, organisations, args, order, info);
  }

  @FieldResolver(() => OfficialConnection, {
    description:
      'Who holds or held a post in this body, by first citation. With `asOf`: on that day, and how sure that is.',
  })
  @Batch()
  @Reads(...STANDING_COLUMNS)
  officials(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: OfficialsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOfficials(context, RELATIONS.organisationTenures, organisations, args, info);
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings at which someone stood for this body, or for a body inside it.',
  })
  @Batch()
  @Reads()
  meetings(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.organisationMeetings, organisations, args, order, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that the body published.' })
  @Batch()
  @Reads()
  published(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: ArticlesArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = ArticleOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.organisationArticles, organisations, args, order, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What the body said, as claims.' })
  @Batch()
  @Reads()
  statements(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: StatementsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = StatementOrder.resolve(args.orderBy);
    const spoken = { 'speaker.kind': 'ORGANISATION' };
    return listByParent(
      context,
      RELATIONS.organisationStatements,
      organisations,
      args,
      order,
      info,
      spoken,
    );
  }
}
