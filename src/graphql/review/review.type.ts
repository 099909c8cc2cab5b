import { Field, Float, ObjectType } from 'type-graphql';
import type { ServedReview } from '../../store/row';
import { enumOf } from '../shared/enum';

export const ReviewStateEnum = enumOf<ServedReview>(
  'ReviewState',
  'Whether a reviewer accepted what is served. Without `includeProposed: true` all of it is ACCEPTED.',
  {
    ACCEPTED: 'All of it is accepted.',
    AMENDED: 'It is accepted, and something that waits for review adds to it or changes it.',
    PROPOSED: 'All that is said of it waits for review.',
  },
);

@ObjectType({
  description: 'How far what is served was reviewed.',
  simpleResolvers: true,
})
export class Review {
  @Field(() => ReviewStateEnum, { description: 'Whether a reviewer accepted it.' })
  state!: ServedReview;

  @Field(() => Float, {
    nullable: true,
    description:
      'How sure the extractor is, from 0 to 1: of the least sure part that waits for review. Null when nothing waits, and where it gives no figure.',
  })
  confidence!: number | null;
}
