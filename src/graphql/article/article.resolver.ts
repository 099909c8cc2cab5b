import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Evidence as EvidenceValue } from '../../domain/evidence';
import type { ArticleRow, MentionValue } from '../../store/article';
import { RELATIONS } from '../../store/relations';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Evidence } from '../evidence/evidence.type';
import { MeetingOrder, MeetingsArgs } from '../meeting/meeting.args';
import { MeetingConnection } from '../meeting/meeting.type';
import { Mention, type MentionSource } from '../mention/mention.type';
import { Organisation } from '../organisation/organisation.type';
import { Place } from '../place/place.type';
import { findBySlug, SLUG } from '../shared/by-slug';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { listAll, listByParent } from '../shared/list';
import { StatementOrder, StatementsArgs } from '../statement/statement.args';
import { StatementConnection } from '../statement/statement.type';
import { ArticleOrder, ArticlesArgs } from './article.args';
import { Article, ArticleConnection, EarlierText, Sentence } from './article.type';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'The article with this slug; null when there is none.',
  })
  @Reads()
  article(
    @Arg('slug', () => String, SLUG) slug: string,
    @Ctx() context: ApiContext,
  ): Promise<ArticleRow | null> {
    return findBySlug(context, 'articles', slug);
  }

  @Query(() => ArticleConnection, { description: 'All articles, or those that a filter passes.' })
  @Reads()
  articles(
    @Args() args: ArticlesArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAll(context, 'articles', args, ArticleOrder.resolve(args.orderBy), info);
  }

  @FieldResolver(() => ID, GLOBAL_ID)
  @Batch()
  @Reads()
  id(@Root() rows: readonly ArticleRow[]): string[] {
    return rows.map((row) => toGlobalId('Article', row.id));
  }

  @FieldResolver(() => Organisation, { description: 'Who published it.' })
  @Batch()
  @Reads()
  publisher(@Root() articles: readonly ArticleRow[], @Ctx() context: ApiContext) {
    return context.load(
      'organisations',
      articles.map((article) => article.publisher),
    );
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The body on whose word the publisher relies; null when the text names none.',
  })
  @Batch()
  @Reads()
  origin(@Root() articles: readonly ArticleRow[], @Ctx() context: ApiContext) {
    return context.load(
      'organisations',
      articles.map((article) => article.origin),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The headline, where the text's header gives one; null when it gives none.",
  })
  @Reads()
  headline(@Root() { headline }: ArticleRow): string | null {
    return headline?.value ?? null;
  }

  @FieldResolver(() => [Evidence], { description: 'Where the text gives the headline.' })
  @Reads()
  headlineEvidence(@Root() { headline }: ArticleRow): EvidenceValue[] {
    return headline?.evidence ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where it stands on the web: the absolute http or https address that the text's header gives; null when it gives none.",
  })
  @Reads()
  url(@Root() { url }: ArticleRow): string | null {
    return url?.value ?? null;
  }

  @FieldResolver(() => [Evidence], { description: 'Where the text gives the address.' })
  @Reads()
  urlEvidence(@Root() { url }: ArticleRow): EvidenceValue[] {
    return url?.evidence ?? [];
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place that the dateline names.' })
  @Batch()
  @Reads()
  datelinePlace(@Root() articles: readonly ArticleRow[], @Ctx() context: ApiContext) {
    return context.load(
      'places',
      articles.map((article) => article.datelinePlace),
    );
  }

  @FieldResolver(() => [Sentence], {
    description: 'The text, sentence by sentence; the header is sentence 0.',
  })
  @Reads('sentences', 'text')
  sentences(@Root() article: ArticleRow): Sentence[] {
    return sentencesOf(article);
  }

  @FieldResolver(() => [EarlierText], {
    description:
      'The texts that it had before it changed and that evidence still cites, the latest first.',
  })
  @Reads('earlier')
  earlierTexts(@Root() { earlier = [] }: ArticleRow): EarlierText[] {
    return earlier.map((text) => ({ ...text, sentences: sentencesOf(text) }));
  }

  @FieldResolver(() => [Mention], {
    description:
      'Every place in the text that names a person, organisation or place, in the order of the text.',
  })
  @Reads('mentions')
  mentions(@Root() article: ArticleRow): MentionSource[] {
    return article.mentions.map((mention: MentionValue) => ({ ...mention, article: article.id }));
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings, held or planned, that it reports.',
  })
  @Batch()
  @Reads()
  meetings(
    @Root() articles: readonly ArticleRow[],
    @Args() args: MeetingsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = MeetingOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.articleMeetings, articles, args, order, info);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'Statements that it reports, as claims.',
  })
  @Batch()
  @Reads()
  statements(
    @Root() articles: readonly ArticleRow[],
    @Args() args: StatementsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = StatementOrder.resolve(args.orderBy);
    return listByParent(context, RELATIONS.articleStatements, articles, args, order, info);
  }
}

function sentencesOf({ text, sentences }: Pick<ArticleRow, 'text' | 'sentences'>): Sentence[] {
  return sentences.map(({ start, end }, index) => ({
    index,
    start,
    end,
    text: text.slice(start, end),
  }));
}
