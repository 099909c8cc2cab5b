import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { PersonRow } from '../../store/person';
import type { PostRow } from '../../store/post';
import type { TenureRow } from '../../store/tenure';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Person } from '../person/person.type';
import { Post } from '../post/post.type';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll } from '../shared/list';
import { DayScalar } from '../shared/scalars';
import { Standing } from '../shared/standing.type';
import { STANDING_COLUMNS, standingOf } from './standing-of';
import { TenureOrder, TenuresArgs } from './tenure.args';
import { Tenure, TenureConnection } from './tenure.type';
import { tenuresAsOf } from './tenures-as-of';

@Resolver(() => Tenure)
export class TenureResolver {
  @Query(() => TenureConnection, {
    description: 'All tenures, or those that a filter passes: who holds or held which post.',
  })
  @Reads()
  tenures(@Args() args: TenuresArgs, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    const order = TenureOrder.resolve(args.orderBy);
    return listAll(context, 'tenures', args, order, info, tenuresAsOf(args));
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly TenureRow[]): string[] {
    return rows.map((row) => toGlobalId('Tenure', row.id));
  }

  @FieldResolver(() => Person, { description: 'The holder.' })
  @Batch()
  @Reads()
  person(
    @Root() tenures: readonly TenureRow[],
    @Ctx() context: ApiContext,
  ): Promise<(PersonRow | null)[]> {
    return context.load(
      'people',
      tenures.map((tenure) => tenure.person),
    );
  }

  @FieldResolver(() => Post, { description: 'The post held.' })
  @Batch()
  @Reads()
  post(
    @Root() tenures: readonly TenureRow[],
    @Ctx() context: ApiContext,
  ): Promise<(PostRow | null)[]> {
    return context.load(
      'posts',
      tenures.map((tenure) => tenure.post),
    );
  }

  @FieldResolver(() => Standing, {
    description: 'Whether the post was held on a day, how sure that is, and why.',
  })
  @Reads(...STANDING_COLUMNS)
  standing(
    @Root() tenure: TenureRow,
    @Arg('asOf', () => DayScalar, { description: 'The day in question.' }) asOf: string,
  ): Standing {
    return standingOf(tenure, asOf);
  }
}
