import { Field, ObjectType } from 'type-graphql';
import type { NameKind } from '../../domain/name';
import { NameKindEnum } from './enums';

@ObjectType({
  description: 'One name of a person, body, post, topic or place.',
  simpleResolvers: true,
})
export class Name {
  @Field({ description: 'The name as written.' })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Language, as a BCP 47 tag such as `en`; null when unknown.',
  })
  lang!: string | null;

  @Field({ description: 'Script, as an ISO 15924 code such as `Latn` or `Cyrl`.' })
  script!: string;

  @Field(() => NameKindEnum, { description: 'How the name stands to whom it names.' })
  kind!: NameKind;
}
