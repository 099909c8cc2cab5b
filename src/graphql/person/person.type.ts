import { Field, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type';
import { Node, Party } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { Name } from '../shared/name.type';
import { PartialDate } from '../shared/partial-date.type';

@ObjectType({
  implements: [Node, Party],
  description: 'A person whom a source names.',
  simpleResolvers: true,
})
export class Person {
  id!: string;

  @Field({ description: 'Key for people to type, such as `margulan-baimukhan`.' })
  slug!: string;

  @Field({ description: 'The preferred name, without honorifics.' })
  name!: string;

  @Field(() => [Name], { description: 'All names that the sources use, the preferred one first.' })
  names!: Name[];

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When the person was born, as quoted in `evidence`; null when no source says.',
  })
  birthDate?: PartialDate;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When the person died, as quoted in `evidence`; null when no source says that they did.',
  })
  deathDate?: PartialDate;

  @Field(() => [Evidence], {
    description:
      'Where the sources name the person and tell their identifiers, birth and death, if any does.',
  })
  evidence!: Evidence[];
}

export const PersonConnection = connectionOf(() => Person, 'Person');
