import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  createUnionType,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { StatementRow } from '../../store/statement';
import { Article } from '../article/article.type';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Meeting } from '../meeting/meeting.type';
import { Party } from '../node/node.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll } from '../shared/list';
import { type AnyRow, loadRefs } from '../shared/load-refs';
import { typeOfTagged } from '../shared/tagged';
import { Tenure } from '../tenure/tenure.type';
import { Topic } from '../topic/topic.type';
import { StatementOrder, StatementsArgs } from './statement.args';
import { Statement, StatementConnection } from './statement.type';

export const StatementSubject = createUnionType({
  name: 'StatementSubject',
  description: 'What a statement is about.',
  types: () => [Article, Meeting, Person, Organisation, Post, Tenure, Topic, Place] as const,
  resolveType: typeOfTagged as never,
});

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: 'All statements, or those that a filter passes.',
  })
  @Reads()
  statements(
    @Args() args: StatementsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAll(context, 'statements', args, StatementOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly StatementRow[]): string[] {
    return rows.map((row) => toGlobalId('Statement', row.id));
  }

  @FieldResolver(() => Party, { description: 'Who said it.' })
  @Batch()
  @Reads()
  speaker(@Root() statements: readonly StatementRow[], @Ctx() context: ApiContext) {
    return loadRefs(
      context,
      statements.map((one) => one.speaker),
    );
  }

  @FieldResolver(() => [StatementSubject], {
    description: 'What it is about, as far as the sources name it.',
  })
  @Batch()
  @Reads()
  async about(
    @Root() statements: readonly StatementRow[],
    @Ctx() context: ApiContext,
  ): Promise<AnyRow[][]> {
    const lists = await Promise.all(statements.map((one) => loadRefs(context, one.about)));
    return lists.map((rows) => rows.filter((row): row is AnyRow => row !== null));
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting at which it was said; null when no source says.',
  })
  @Batch()
  @Reads()
  meeting(@Root() statements: readonly StatementRow[], @Ctx() context: ApiContext) {
    return context.load(
      'meetings',
      statements.map((one) => one.meeting),
    );
  }
}
