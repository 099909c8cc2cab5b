import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Disagreement as DisagreementValue, Disputable } from '../../store/disagreement';
import { Reads } from '../reads';
import { Meeting, Participation } from '../meeting/meeting.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { Tenure } from '../tenure/tenure.type';
import { Topic } from '../topic/topic.type';
import { Disagreement } from './disagreement.type';

/** `disagreements` on a type whose details sources can state differently. */
function disagreementsResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class DisagreementsResolver {
    @FieldResolver(() => [Disagreement], {
      description:
        'The details of it that sources state differently, with every value and why one is served; empty where none is.',
    })
    @Reads('disagreements')
    disagreements(@Root() row: Disputable): DisagreementValue[] {
      return row.disagreements ?? [];
    }
  }
  return DisagreementsResolver;
}

/** One resolver for each type whose rows keep disagreements. */
export const DISAGREEMENTS_RESOLVERS: readonly ClassType[] = [
  Meeting,
  Organisation,
  Participation,
  Person,
  Place,
  Post,
  Tenure,
  Topic,
].map(disagreementsResolver);
