import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { PersonRow } from '../../store/person';
import { RELATIONS } from '../../store/relations';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { MeetingsArgs, MeetingOrder } from '../meeting/meeting.args';
import { MeetingConnection } from '../meeting/meeting.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { StatementOrder, StatementsArgs } from '../statement/statement.args';
import { StatementConnection } from '../statement/statement.type';
import { TenureOrder, TenuresArgs } from '../tenure/tenure.args';
import { TenureConnection } from '../tenure/tenure.type';
import { tenuresAsOf } from '../tenure/tenures-as-of';
import { PeopleArgs, PersonOrder } from './person.args';
import { Person, PersonConnection } from './person.type';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, {
    nullable: true,
    description: 'The person with this slug; null when there is none.',
  })
  @Reads()
  person(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<PersonRow | null> {
    return findBySlug(context, 'people', slug);
  }

  @Query(() => PersonConnection, { description: 'All people, or those that a filter passes.' })
  @Reads()
  people(@Args() args: PeopleArgs, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return listAll(context, 'people', args, PersonOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly PersonRow[]): string[] {
    return rows.map((row) => toGlobalId('Person', row.id));
  }

  @FieldResolver(() => TenureConnection, {
    description: 'The posts that the person holds or held.',
  })
  @Batch()
  @Reads()
  tenures(
    @Root() people: readonly PersonRow[],
    @Args() args: TenuresArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = TenureOrder.resolve(args.orderBy);
    return listByParent(
      context,
      RELATIONS.personTenures,
      people,
      args,
      order,
      info,
      tenuresAsOf(args),
    );
  }

  @FieldResolver(() => MeetingConnection, { description: 'Meetings that the person took part in.' })
  @Batch()
  @Reads()
  meetings(
    @Root() people: readonly PersonRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.personMeetings, people, args, order, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What the person said, as claims.' })
  @Batch()
  @Reads()
  statements(
    @Root() people: readonly PersonRow[],
    @Args() args: StatementsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = StatementOrder.resolve(args.orderBy);
    const spoken = { 'speaker.kind': 'PERSON' };
    return listByParent(context, RELATIONS.personStatements, people, args, order, info, spoken);
  }
}
