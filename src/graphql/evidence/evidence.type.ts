import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    "Where a source says it: a stretch of an article's text, word for word. Every quote was compared with the text at its offsets when it was loaded.",
  simpleResolvers: true,
})
export class Evidence {
  @Field({
    description:
      'SHA-256 of the text that is cited, in hexadecimal: `Article.textHash`, or where the article was changed since, that of one of `Article.earlierTexts`.',
  })
  textHash!: string;

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
