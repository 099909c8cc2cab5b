import { Field, Int, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { DayScalar } from '../shared/scalars';

@ObjectType({ description: "One sentence of an article's text.", simpleResolvers: true })
export class Sentence {
  @Field(() => Int, { description: "Place in the text, from 0; 0 is the article's header." })
  index!: number;

  @Field(() => Int, { description: 'Offset of its start in `Article.text`, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after its end, in UTF-16 code units.' })
  end!: number;

  @Field({ description: 'The sentence itself: `text.slice(start, end)`.' })
  text!: string;
}

@ObjectType({
  description: 'A text that an article had before it changed, and that evidence still cites.',
  simpleResolvers: true,
})
export class EarlierText {
  @Field({
    description: 'SHA-256 of its UTF-8 bytes, in hexadecimal: that of the evidence that cites it.',
  })
  textHash!: string;

  @Field({ description: 'The whole text, byte for byte as it arrived.' })
  text!: string;

  @Field(() => [Sentence], { description: 'The text, sentence by sentence.' })
  sentences!: Sentence[];
}

@ObjectType({
  implements: [Node],
  description: 'A news text as it was published, and what it says of itself.',
  simpleResolvers: true,
})
export class Article {
  id!: string;

  @Field({ description: 'Key for people to type.' })
  slug!: string;

  @Field(() => [Evidence], { description: 'Where the text names its publisher.' })
  publisherEvidence!: Evidence[];

  @Field(() => [Evidence], { description: 'Where the text names on whose word it relies.' })
  originEvidence!: Evidence[];

  @Field(() => String, {
    nullable: true,
    description:
      'The dateline as printed, such as `BRUSSELS`: where the text was filed, which need not be where anything happened. Null when it has none.',
  })
  dateline!: string | null;

  @Field(() => [Evidence], { description: 'Where the text prints the dateline.' })
  datelineEvidence!: Evidence[];

  @Field({ description: "The text's language, as a BCP 47 tag such as `en`." })
  language!: string;

  @Field(() => DayScalar, { description: 'Day of publication.' })
  publishedAt!: string;

  @Field(() => [Evidence], { description: 'Where the text prints the day of publication.' })
  publishedAtEvidence!: Evidence[];

  @Field({
    description:
      'The whole text, byte for byte as it arrived, header included. Offsets refer to it, but for evidence that cites one of `earlierTexts`.',
  })
  text!: string;

  @Field({ description: "SHA-256 of the text's UTF-8 bytes, in hexadecimal." })
  textHash!: string;
}

export const ArticleConnection = connectionOf(() => Article, 'Article');
