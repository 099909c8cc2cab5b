import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    "Where a source says it: a stretch of an article's text, word for word. Every quote was compared with the text at its offsets when it was loaded.",
  simpleResolvers: true,
})
export class Evidence {
  @Field(() => Int, {
    description:
      "Index into `Article.sentences` of the sentence that the quote begins in; 0 is the article's header.",
  })
  sentence!: number;

  @Field(() => Int, {
    description: "Offset of the quote's start in `Article.text`, in UTF-16 code units.",
  })
  start!: number;

  @Field(() => Int, { description: "Offset after the quote's end, in UTF-16 code units." })
  end!: number;

  @Field({ description: 'The words themselves: `text.slice(start, end)`.' })
  quote!: string;
}
