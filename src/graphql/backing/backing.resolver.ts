import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Evidence } from '../../domain/evidence';
import { type Backing as BackingValue, backingOf } from '../../domain/origins';
import { readSources } from '../../store/sources';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { StatedValue } from '../disagreement/disagreement.type';
import { Meeting, MeetingTopic, Outcome, Participation } from '../meeting/meeting.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { Statement } from '../statement/statement.type';
import { Tenure } from '../tenure/tenure.type';
import { Topic, TopicInitiator } from '../topic/topic.type';
import { Backing } from './backing.type';

/** `backing` on a type that has `evidence`: one command for all objects of a level. */
function backingResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class BackingResolver {
    @FieldResolver(() => Backing, {
      description: 'How many sources say so, and how many of them are independent.',
    })
    @Batch()
    @Reads('evidence')
    async backing(
      @Root() rows: readonly { evidence: readonly Evidence[] }[],
      @Ctx() context: ApiContext,
    ): Promise<BackingValue[]> {
      const articles = rows.flatMap(({ evidence }) => evidence.map(({ article }) => article));
      const sources = await readSources(context.reader, articles);
      return rows.map(({ evidence }) =>
        backingOf(evidence.flatMap(({ article }) => sources.get(article) ?? [])),
      );
    }
  }
  return BackingResolver;
}

/** One resolver for each type that has `evidence`. */
export const BACKING_RESOLVERS: readonly ClassType[] = [
  Meeting,
  MeetingTopic,
  Organisation,
  Outcome,
  Participation,
  Person,
  Place,
  Post,
  StatedValue,
  Statement,
  Tenure,
  Topic,
  TopicInitiator,
].map(backingResolver);
