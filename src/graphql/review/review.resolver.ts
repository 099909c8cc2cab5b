import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Reviewable } from '../../store/row';
import { ENTITY_TYPES } from '../entity-types';
import { Reads } from '../reads';
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
export const REVIEW_RESOLVERS: readonly ClassType[] = ENTITY_TYPES.map(reviewResolver);
