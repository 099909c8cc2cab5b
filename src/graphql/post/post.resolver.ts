import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { PostRow } from '../../store/post';
import { RELATIONS } from '../../store/relations';
import { Batch } from '../batch';
import { Reads } from '../reads';
import { STANDING_COLUMNS } from '../tenure/standing-of';
import type { ApiContext } from '../context';
import { MeetingOrder, MeetingsArgs } from '../meeting/meeting.args';
import { MeetingConnection } from '../meeting/meeting.type';
import { listOfficials } from '../official/list-officials';
import { OfficialsArgs } from '../official/official.args';
import { OfficialConnection } from '../official/official.type';
import { Organisation } from '../organisation/organisation.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { Country, countryOf } from '../shared/country.type';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { PostOrder, PostsArgs } from './post.args';
import { Post, PostConnection } from './post.type';

@Resolver(() => Post)
export class PostResolver {
  @Query(() => Post, {
    nullable: true,
    description: 'The post with this slug; null when there is none.',
  })
  @Reads()
  post(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<PostRow | null> {
    return findBySlug(context, 'posts', slug);
  }

  @Query(() => PostConnection, { description: 'All posts, or those that a filter passes.' })
  @Reads()
  posts(@Args() args: PostsArgs, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return listAll(context, 'posts', args, PostOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly PostRow[]): string[] {
    return rows.map((row) => toGlobalId('Post', row.id));
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The body in which the post stands; null when no source says.',
  })
  @Batch()
  @Reads()
  organisation(@Root() posts: readonly PostRow[], @Ctx() context: ApiContext) {
    return context.load(
      'organisations',
      posts.map((post) => post.organisation),
    );
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The state that sends the holder, as a state sends an ambassador; null when no source says.',
  })
  @Reads()
  sendingState(@Root() post: PostRow): Country | null {
    return post.sendingState === null ? null : countryOf(post.sendingState);
  }

  @FieldResolver(() => [Country], {
    description: 'The states to which the holder is accredited; empty when no source says.',
  })
  @Reads()
  receivingStates(@Root() post: PostRow): Country[] {
    return post.receivingStates.map(countryOf);
  }

  @FieldResolver(() => Post, {
    nullable: true,
    description:
      'The post that this one serves, as an adviser serves a king; null when no source says.',
  })
  @Batch()
  @Reads()
  servesPost(@Root() posts: readonly PostRow[], @Ctx() context: ApiContext) {
    return context.load(
      'posts',
      posts.map((post) => post.servesPost),
    );
  }

  @FieldResolver(() => OfficialConnection, {
    description:
      'Who holds or held the post, by first citation; empty when no source names a holder. With `asOf`: on that day, and how sure that is.',
  })
  @Batch()
  @Reads(...STANDING_COLUMNS)
  holders(
    @Root() posts: readonly PostRow[],
    @Args() args: OfficialsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOfficials(context, RELATIONS.postTenures, posts, args, info);
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings at which someone acted in this post.',
  })
  @Batch()
  @Reads()
  meetings(
    @Root() posts: readonly PostRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.postMeetings, posts, args, order, info);
  }
}
