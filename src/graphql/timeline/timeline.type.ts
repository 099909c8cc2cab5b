import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Meeting } from '../meeting/meeting.type';
import { connectionOf } from '../shared/connection.type';
import { enumOf } from '../shared/enum';
import { PartialDate } from '../shared/partial-date.type';
import { DayScalar } from '../shared/scalars';
import { Statement } from '../statement/statement.type';
import { Tenure } from '../tenure/tenure.type';

export type TimelineEventValue =
  'TENURE_START' | 'MEETING' | 'PLAN' | 'CANCELLATION' | 'STATEMENT' | 'TENURE_END';

export const TimelineEventEnum = enumOf<TimelineEventValue>(
  'TimelineEvent',
  'What an entry of a timeline tells.',
  {
    TENURE_START: 'Someone came to a post.',
    MEETING: 'A meeting that took place.',
    PLAN: 'A meeting that is planned; whether it took place is not known.',
    CANCELLATION: 'A meeting that was called off.',
    STATEMENT: 'Something was said, as a claim.',
    TENURE_END: 'Someone left a post.',
  },
);

/** What the resolvers of entries read, marked with the entry's type. */
export interface TimelineEntrySource {
  __typename: string;
}

@InterfaceType({
  description: 'Something in the course of time.',
  resolveType: (entry: TimelineEntrySource) => entry.__typename,
})
export abstract class TimelineEntry {
  @Field(() => TimelineEventEnum, { description: 'What it tells.' })
  event!: TimelineEventValue;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When, as far as the sources state. What was said is dated on or before the day on which it was published.',
  })
  date!: PartialDate | null;

  @Field(() => DayScalar, {
    description:
      'The day by which it is placed: the last one that it can have been on; `9999-12-31` when no source sets an end to that.',
  })
  placedOn!: string;
}

@ObjectType({
  implements: TimelineEntry,
  description: 'A tenure begins or ends.',
  simpleResolvers: true,
})
export class TimelineTenure extends TimelineEntry {
  @Field(() => Tenure, { description: 'The tenure.' })
  tenure!: Tenure;
}

@ObjectType({
  implements: TimelineEntry,
  description: 'A meeting, held, planned or called off.',
  simpleResolvers: true,
})
export class TimelineMeeting extends TimelineEntry {
  @Field(() => Meeting, { description: 'The meeting.' })
  meeting!: Meeting;
}

@ObjectType({
  implements: TimelineEntry,
  description: 'Something was said.',
  simpleResolvers: true,
})
export class TimelineStatement extends TimelineEntry {
  @Field(() => Statement, { description: 'The statement.' })
  statement!: Statement;
}

export const TimelineConnection = connectionOf(() => TimelineEntry as never, 'Timeline');
