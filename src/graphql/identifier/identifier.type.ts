import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: "A key under which another register knows an entity, such as Wikidata's `Q235608`.",
  simpleResolvers: true,
})
export class Identifier {
  @Field(() => String, {
    nullable: true,
    description:
      'The register, as the source calls it, such as `wikidata`; null when the source does not name it.',
  })
  scheme!: string | null;

  @Field({ description: 'The key itself, as the source writes it.' })
  value!: string;
}
