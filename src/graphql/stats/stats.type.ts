import { Field, Int, ObjectType } from 'type-graphql';
import type { StatsBy } from '../../store/kept/headings';
import { Country } from '../shared/country.type';
import { enumOf } from '../shared/enum';

/** How many headings one answer may hold. */
export const MAX_COUNTS = 500;

export const StatsByEnum = enumOf<StatsBy>('StatsBy', 'What meetings are counted by.', {
  MONTH: 'By month. A date that can mean several months is counted under none of them.',
  TOPIC: 'By topic; a meeting on several topics is counted under each.',
  BODY: 'By body that someone stood for, and each body that contains it.',
  COUNTRY_PAIR:
    'By pair of countries that met: those that the bodies stood for belong to, and those that sent the holders of the posts.',
});

@ObjectType({ description: 'How many meetings come under one heading.', simpleResolvers: true })
export class MeetingCount {
  @Field(() => Int, { description: 'How many meetings.' })
  count!: number;

  @Field(() => String, { nullable: true, description: 'By MONTH: the month, `YYYY-MM`.' })
  month!: string | null;

  @Field(() => [Country], {
    description: 'By COUNTRY_PAIR: the two countries, in the order of their codes; else empty.',
  })
  countries!: Country[];
}

@ObjectType({ description: 'How many meetings pass a filter, by heading.', simpleResolvers: true })
export class MeetingStats {
  @Field(() => Int, { description: 'How many meetings pass the filter.' })
  meetingsCount!: number;

  @Field(() => Int, {
    description:
      'How many of them come under no heading: by MONTH, those whose date can mean more than one month or is unknown; else those without a topic, body or pair of countries.',
  })
  uncountedCount!: number;

  @Field(() => Int, { description: 'How many headings there are.' })
  totalCount!: number;

  @Field(() => [MeetingCount], {
    description: 'Months in their order; all else the most frequent first, ties by key.',
  })
  counts!: MeetingCount[];
}
