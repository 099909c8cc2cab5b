import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { PlaceRow } from '../../store/place';
import { RELATIONS } from '../../store/relations';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { MeetingOrder, MeetingsArgs } from '../meeting/meeting.args';
import { MeetingConnection } from '../meeting/meeting.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { Country, countryOf } from '../shared/country.type';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { PlaceOrder, PlacesArgs } from './place.args';
import { Place, PlaceConnection } from './place.type';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description: 'The place with this slug; null when there is none.',
  })
  @Reads()
  place(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<PlaceRow | null> {
    return findBySlug(context, 'places', slug);
  }

  @Query(() => PlaceConnection, { description: 'All places, or those that a filter passes.' })
  @Reads()
  places(@Args() args: PlacesArgs, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return listAll(context, 'places', args, PlaceOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly PlaceRow[]): string[] {
    return rows.map((row) => toGlobalId('Place', row.id));
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country that it is or lies in; null when no source says.',
  })
  @Reads()
  country(@Root() place: PlaceRow): Country | null {
    return place.country === null ? null : countryOf(place.country);
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings of which it is the stated place; a dateline is no such statement.',
  })
  @Batch()
  @Reads()
  meetings(
    @Root() places: readonly PlaceRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.placeMeetings, places, args, order, info);
  }
}
