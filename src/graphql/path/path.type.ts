import { Field, Int, ObjectType } from 'type-graphql';
import { Party } from '../node/node.type';

@ObjectType({
  description: 'Two parties at one meeting: one link of a path.',
  simpleResolvers: true,
})
export class PathStep {}

@ObjectType({
  description:
    'How two parties are connected: a chain of meetings that took place, each sharing a person with the next.',
  simpleResolvers: true,
})
export class Path {
  @Field(() => Int, { description: 'How many meetings it has; no chain is shorter.' })
  length!: number;

  @Field(() => Party, { description: 'Where it begins.' })
  from!: Party;

  @Field(() => Party, { description: 'Where it ends.' })
  to!: Party;

  @Field(() => [PathStep], { description: 'The meetings, from the beginning to the end.' })
  steps!: PathStep[];
}
