import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { applyBatching } from '../executor/batch-resolve';
import { ArticleResolver } from './article/article.resolver';
import { BACKING_RESOLVERS } from './backing/backing.resolver';
import { CounterpartEdgeResolver, CounterpartsResolver } from './counterpart/counterpart.resolver';
import { DISAGREEMENTS_RESOLVERS } from './disagreement/disagreements.resolver';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { IDENTIFIERS_RESOLVERS } from './identifier/identifiers.resolver';
import { MeetingResolver } from './meeting/meeting.resolver';
import { MeetingTopicResolver, ParticipationResolver } from './meeting/participation.resolver';
import { MentionResolver } from './mention/mention.resolver';
import {
  OrganisationMentionsResolver,
  PersonMentionsResolver,
  PlaceMentionsResolver,
} from './mention/mentions.resolver';
import { NodeResolver } from './node/node.resolver';
import { OfficialResolver } from './official/official.resolver';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { PathResolver } from './path/path.resolver';
import { PersonResolver } from './person/person.resolver';
import { PlaceResolver } from './place/place.resolver';
import { PostResolver } from './post/post.resolver';
import { RECORDED_AT_RESOLVERS } from './recorded/recorded-at.resolver';
import { REVIEW_RESOLVERS } from './review/review.resolver';
import { withRootArguments } from './root-arguments';
import { SearchEdgeResolver } from './search/search-edge.resolver';
import { SearchResolver } from './search/search.resolver';
import { StatementResolver } from './statement/statement.resolver';
import { StatsResolver } from './stats/stats.resolver';
import { TenureResolver } from './tenure/tenure.resolver';
import { TimelineResolver } from './timeline/timeline.resolver';
import { TopicInitiatorResolver, TopicResolver } from './topic/topic.resolver';

/** The API's schema, ready to execute. */
export function apiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ArticleResolver,
      CounterpartEdgeResolver,
      CounterpartsResolver,
      EvidenceResolver,
      MeetingResolver,
      MeetingTopicResolver,
      MentionResolver,
      NodeResolver,
      OfficialResolver,
      OrganisationMentionsResolver,
      OrganisationResolver,
      ParticipationResolver,
      PathResolver,
      PersonMentionsResolver,
      PersonResolver,
      PlaceMentionsResolver,
      PlaceResolver,
      PostResolver,
      SearchEdgeResolver,
      SearchResolver,
      StatementResolver,
      StatsResolver,
      TenureResolver,
      TimelineResolver,
      TopicInitiatorResolver,
      TopicResolver,
      ...BACKING_RESOLVERS,
      ...DISAGREEMENTS_RESOLVERS,
      ...RECORDED_AT_RESOLVERS,
      ...IDENTIFIERS_RESOLVERS,
      ...REVIEW_RESOLVERS,
    ],
    validate: false,
    // Apollo Server validates the schema as it starts: TypeGraphQL need not read the whole of it before.
    skipCheck: true,
  });
  // TypeGraphQL makes this type itself and has no place for its description.
  schema.getQueryType()!.description =
    'What can be asked: an entity by its slug or id, lists of entities by filter, and search.';
  return applyBatching(withRootArguments(schema));
}

/** The schema as SDL, sorted, as `schema/schema.graphql` holds it. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
