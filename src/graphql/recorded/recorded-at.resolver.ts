import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../store/row';
import { ENTITY_TYPES } from '../entity-types';
import { Reads } from '../reads';
import { InstantScalar } from '../shared/scalars';

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
export const RECORDED_AT_RESOLVERS: readonly ClassType[] = ENTITY_TYPES.map(recordedAtResolver);
