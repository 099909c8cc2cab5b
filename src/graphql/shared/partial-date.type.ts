import { Field, ObjectType } from 'type-graphql';
import type { DatePrecision } from '../../domain/partial-date';
import { DatePrecisionEnum } from './enums';
import { DayScalar } from './scalars';

@ObjectType({
  description: 'A date as far as a source states it, never finer.',
  simpleResolvers: true,
})
export class PartialDate {
  @Field({
    description:
      'The date in EDTF (ISO 8601-2): `2021-07-16` a day, `2021-23` autumn 2021, `../2021-07-16` on or before that day. `~` (approximate), `?` (uncertain) and `%` (both) say that the source doubts it.',
  })
  edtf!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'First day that it can mean; null when the sources set no lower bound. Of a date that its source doubts, the first day as written.',
  })
  earliest!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Last day that it can mean; null when the sources set no upper bound. Of a date that its source doubts, the last day as written.',
  })
  latest!: string | null;

  @Field(() => DatePrecisionEnum, { description: 'How finely it is stated.' })
  precision!: DatePrecision;

  @Field(() => String, {
    nullable: true,
    description:
      "The source's own words, such as `autumn 2021`; null when the date is not stated but derived.",
  })
  original!: string | null;
}
