import { Field, ObjectType } from 'type-graphql';
import type { Accession, EndState } from '../../store/tenure';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { enumOf } from '../shared/enum';
import { PartialDate } from '../shared/partial-date.type';
import { DayScalar } from '../shared/scalars';

export const EndStateEnum = enumOf<EndState>('EndState', 'Whether a tenure has ended.', {
  ENDED: 'A source says that it ended.',
  ONGOING: 'A source says that it goes on.',
  UNKNOWN: 'No source says. It may have ended since.',
});

export const AccessionEnum = enumOf<Accession>('Accession', 'How a holder came to a post.', {
  ELECTED: 'By election.',
  APPOINTED: 'By appointment.',
  UNKNOWN: 'No source says.',
});

@ObjectType({
  implements: [Node],
  description:
    "One person's holding of one post. What no source states is null or UNKNOWN, never guessed.",
  simpleResolvers: true,
})
export class Tenure {
  id!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it began; null when no source says.',
  })
  start!: PartialDate | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "When it ended; null when no source says. On this day the post is already the successor's.",
  })
  end!: PartialDate | null;

  @Field(() => EndStateEnum, { description: 'Whether it has ended, as far as a source says.' })
  endState!: EndState;

  @Field(() => AccessionEnum, { description: 'How the holder came to the post.' })
  how!: Accession;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the holder stands in for another; null when no source says.',
  })
  acting!: boolean | null;

  @Field(() => DayScalar, {
    description:
      'First day on which a source cites the person as holder, on which it was published or which it recalls (of a year or another span, its last day); where none does, as a former or coming one.',
  })
  firstCited!: string;

  @Field(() => DayScalar, {
    description:
      'Last day on which a source cites the person as holder, on which it was published or which it recalls (of a year or another span, its first day); where none does, as a former or coming one.',
  })
  lastCited!: string;

  @Field(() => [Evidence], { description: 'Where the sources say so.' })
  evidence!: Evidence[];
}

export const TenureConnection = connectionOf(() => Tenure, 'Tenure');
