import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ParticipationValue } from '../../store/meeting';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Party } from '../node/node.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Post } from '../post/post.type';
import { loadRefs } from '../shared/load-refs';
import { Tenure } from '../tenure/tenure.type';
import { Topic } from '../topic/topic.type';
import { MeetingTopic, Participation } from './meeting.type';

type Parts = readonly ParticipationValue[];

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Party, { description: 'The person or organisation.' })
  @Batch()
  @Reads()
  party(@Root() parts: Parts, @Ctx() context: ApiContext) {
    return loadRefs(
      context,
      parts.map((part) => part.party),
    );
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The party, when it is a person.' })
  @Batch()
  @Reads()
  person(@Root() parts: Parts, @Ctx() context: ApiContext) {
    return context.load(
      'people',
      parts.map(({ party }) => (party.kind === 'PERSON' ? party.id : null)),
    );
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The party, when it is an organisation.',
  })
  @Batch()
  @Reads()
  organisation(@Root() parts: Parts, @Ctx() context: ApiContext) {
    const ids = parts.map(({ party }) => (party.kind === 'ORGANISATION' ? party.id : null));
    return context.load('organisations', ids);
  }

  @FieldResolver(() => Post, {
    nullable: true,
    description: 'The post in which a person acted at that meeting; null when no source says.',
  })
  @Batch()
  @Reads()
  post(@Root() parts: Parts, @Ctx() context: ApiContext) {
    return context.load(
      'posts',
      parts.map((part) => part.post),
    );
  }

  @FieldResolver(() => Tenure, {
    nullable: true,
    description: "The person's holding of that post; null when no source says.",
  })
  @Batch()
  @Reads()
  tenure(@Root() parts: Parts, @Ctx() context: ApiContext) {
    if (context.asked.has('post')) {
      context.foresee(
        'posts',
        parts.map((part) => part.post),
      );
    }
    return context.load(
      'tenures',
      parts.map((part) => part.tenure),
    );
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation for which the party acted there; null when no source says.',
  })
  @Batch()
  @Reads()
  onBehalfOf(@Root() parts: Parts, @Ctx() context: ApiContext) {
    return context.load(
      'organisations',
      parts.map((part) => part.onBehalfOf),
    );
  }
}

@Resolver(() => MeetingTopic)
export class MeetingTopicResolver {
  @FieldResolver(() => Topic, { description: 'The topic.' })
  @Batch()
  @Reads()
  topic(@Root() topics: readonly { topic: string }[], @Ctx() context: ApiContext) {
    return context.load(
      'topics',
      topics.map((one) => one.topic),
    );
  }
}
