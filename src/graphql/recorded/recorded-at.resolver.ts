import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../store/row';
import { Article } from '../article/article.type';
import { Meeting } from '../meeting/meeting.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { Reads } from '../reads';
import { InstantScalar } from '../shared/scalars';
import { Statement } from '../statement/statement.type';
import { Tenure } from '../tenure/tenure.type';
import { Topic } from '../topic/topic.type';

/** `recordedAt` on a type whose rows are versions. */
function recordedAtResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class RecordedAtResolver {
    @FieldResolver(() => InstantScalar, {
      description:
        'Since when the base holds of it what is served here: of an entity that was added to or corrected since it was first known, the instant of the last change. `knownAt` with an earlier one answers with what it held before.',
    })
    @Reads('recordedAt')
    recordedAt(@Root() row: Row): Date {
      return row.recordedAt;
    }
  }
  return RecordedAtResolver;
}

/** One resolver for each type whose rows are versions. */
export const RECORDED_AT_RESOLVERS: readonly ClassType[] = [
  Article,
  Meeting,
  Organisation,
  Person,
  Place,
  Post,
  Statement,
  Tenure,
  Topic,
].map(recordedAtResolver);
