import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Reviewable } from '../../store/row';
import { Reads } from '../reads';
import { Article } from '../article/article.type';
import { Meeting } from '../meeting/meeting.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { Statement } from '../statement/statement.type';
import { Tenure } from '../tenure/tenure.type';
import { Topic } from '../topic/topic.type';
import { Review } from './review.type';

/** `review` on a type that can be proposed. */
function reviewResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class ReviewResolver {
    @FieldResolver(() => Review, {
      description:
        'Whether a reviewer accepted all of this; what is not is served only when asked for.',
    })
    @Reads()
    review(@Root() row: Reviewable): Review {
      return row.review ?? { state: 'ACCEPTED', confidence: null };
    }
  }
  return ReviewResolver;
}

/** One resolver for each type that can be proposed. */
export const REVIEW_RESOLVERS: readonly ClassType[] = [
  Article,
  Meeting,
  Organisation,
  Person,
  Place,
  Post,
  Statement,
  Tenure,
  Topic,
].map(reviewResolver);
