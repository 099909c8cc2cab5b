import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { External } from '../../domain/external';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { Reads } from '../reads';
import { Identifier } from './identifier.type';

/** `identifiers` on a type that other registers can know. */
function identifiersResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class IdentifiersResolver {
    @FieldResolver(() => [Identifier], {
      description:
        'The keys under which other registers know it, as sources tell them, who are quoted in `evidence`; empty when none does.',
    })
    @Reads('identifiers')
    identifiers(@Root() { identifiers = [] }: External): Identifier[] {
      return identifiers.map(({ scheme, identifier }) => ({ scheme, value: identifier }));
    }
  }
  return IdentifiersResolver;
}

/** One resolver for each type whose rows keep identifiers that clients ask for. */
export const IDENTIFIERS_RESOLVERS: readonly ClassType[] = [Organisation, Person, Place, Post].map(
  identifiersResolver,
);
