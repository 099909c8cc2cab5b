import { Field, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { Name } from '../shared/name.type';

@ObjectType({
  implements: [Node],
  description: 'A city, country or other place that a source names.',
  simpleResolvers: true,
})
export class Place {
  id!: string;

  @Field({ description: 'Key for people to type, such as `brussels`.' })
  slug!: string;

  @Field({ description: 'The preferred name.' })
  name!: string;

  @Field(() => [Name], { description: 'All names, the preferred one first.' })
  names!: Name[];

  @Field(() => [Evidence], { description: 'Where the sources name it.' })
  evidence!: Evidence[];
}

export const PlaceConnection = connectionOf(() => Place, 'Place');
