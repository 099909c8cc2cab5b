import { Field, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { Name } from '../shared/name.type';
import { PartialDate } from '../shared/partial-date.type';

@ObjectType({
  implements: [Node],
  description: 'An office, such as an ambassadorship. It exists apart from who holds it.',
  simpleResolvers: true,
})
export class Post {
  id!: string;

  @Field({ description: 'Key for people to type, such as `ambassador-of-kazakhstan`.' })
  slug!: string;

  @Field({ description: 'The preferred label, as the sources write it.' })
  label!: string;

  @Field(() => [Name], { description: 'All labels that the sources use, the preferred one first.' })
  labels!: Name[];

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was created; null when no source says.',
  })
  founded!: PartialDate | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was abolished; null when no source says that it was.',
  })
  abolished!: PartialDate | null;

  @Field(() => [Evidence], { description: 'Where the sources speak of the post.' })
  evidence!: Evidence[];
}

export const PostConnection = connectionOf(() => Post, 'Post');
