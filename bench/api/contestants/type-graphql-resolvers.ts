import type { Document } from 'mongodb';
import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../../../src/graphql/shared/global-id';
import type { HandContext } from './hand-written-schema';
import { latestMeetings, personOf } from './reads';
import {
  Meeting,
  MeetingConnection,
  MeetingsArgs,
  Organisation,
  Participation,
  Person,
  Post,
  Tenure,
} from './type-graphql-types';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection)
  async meetings(@Args() { first, filter }: MeetingsArgs, @Ctx() { db }: HandContext) {
    return { nodes: (await latestMeetings(db, filter.status.eq, first)).slice(0, first) };
  }

  @FieldResolver(() => ID)
  id(@Root() row: Document): string {
    return toGlobalId('Meeting', row.id as string);
  }
}

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() row: Document, @Ctx() { loaders }: HandContext) {
    const id = personOf(row);
    return id === null ? null : loaders.people!.load(id);
  }

  @FieldResolver(() => Tenure, { nullable: true })
  tenure(@Root() { tenure }: Document, @Ctx() { loaders }: HandContext) {
    return tenure ? loaders.tenures!.load(tenure as string) : null;
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => ID)
  id(@Root() row: Document): string {
    return toGlobalId('Person', row.id as string);
  }
}

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver(() => ID)
  id(@Root() row: Document): string {
    return toGlobalId('Tenure', row.id as string);
  }

  @FieldResolver(() => Post)
  post(@Root() { post }: Document, @Ctx() { loaders }: HandContext) {
    return loaders.posts!.load(post as string);
  }
}

@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => ID)
  id(@Root() row: Document): string {
    return toGlobalId('Post', row.id as string);
  }

  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() { organisation }: Document, @Ctx() { loaders }: HandContext) {
    return organisation ? loaders.organisations!.load(organisation as string) : null;
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => ID)
  id(@Root() row: Document): string {
    return toGlobalId('Organisation', row.id as string);
  }
}
