import { Field, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { Name } from '../shared/name.type';

@ObjectType({
  implements: [Node],
  description: 'What meetings and statements are about.',
  simpleResolvers: true,
})
export class Topic {
  id!: string;

  @Field({ description: 'Key for people to type, such as `higher-education`.' })
  slug!: string;

  @Field({ description: 'The preferred name.' })
  name!: string;

  @Field(() => [Name], { description: 'All names, the preferred one first.' })
  names!: Name[];

  @Field(() => [Evidence], { description: 'Where the sources speak of it.' })
  evidence!: Evidence[];
}

@ObjectType({
  description: 'Who set in motion what a topic names, as a president initiates reforms.',
  simpleResolvers: true,
})
export class TopicInitiator {
  @Field(() => [Evidence], { description: 'Where a source says so.' })
  evidence!: Evidence[];
}

export const TopicConnection = connectionOf(() => Topic, 'Topic');
