import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'How many sources say so, and how many of them are independent: ten outlets that relay one press service are one origin.',
  simpleResolvers: true,
})
export class Backing {
  @Field(() => Int, {
    description:
      'How many articles the `evidence` beside it quotes. What many articles name keeps at most 20 quotes.',
  })
  sourceCount!: number;

  @Field(() => Int, {
    description:
      "How many independent origins those articles have. An article's origin is the body on whose word it says it relies (`Article.origin`); where that body's own article is among them, that article's; the outlet itself where it names none. Articles of mostly the same text have one origin.",
  })
  originCount!: number;
}
