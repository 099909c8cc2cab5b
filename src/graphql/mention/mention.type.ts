import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { MentionValue } from '../../store/article';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { connectionOf } from '../shared/connection.type';
import { typeOfTagged } from '../shared/tagged';

/** A stored mention with the article that it stands in. */
export interface MentionSource extends MentionValue {
  article: string;
}

export const MentionedEntity = createUnionType({
  name: 'MentionedEntity',
  description: 'Whom or what a text names.',
  types: () => [Person, Organisation, Place] as const,
  resolveType: typeOfTagged as never,
});

@ObjectType({
  description: 'A place in a text that names someone or something.',
  simpleResolvers: true,
})
export class Mention {
  @Field(() => Int, { description: 'Index of the sentence that it begins in.' })
  sentence!: number;

  @Field(() => Int, { description: 'Offset of its start in `Article.text`, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after its end, in UTF-16 code units.' })
  end!: number;

  @Field({ description: 'The words themselves.' })
  quote!: string;
}

export const MentionConnection = connectionOf(() => Mention, 'Mention');
