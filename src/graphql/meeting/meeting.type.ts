import { Field, ObjectType } from 'type-graphql';
import type { MeetingKind, MeetingStatus, ParticipationRole } from '../../store/meeting';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { enumOf } from '../shared/enum';
import { PartialDate } from '../shared/partial-date.type';

export const MeetingKindEnum = enumOf<MeetingKind>('MeetingKind', 'What sort of encounter it is.', {
  MEETING: 'A meeting in person.',
  CALL: 'A call by telephone or video.',
  VISIT: 'A visit, which may hold several meetings.',
  CONFERENCE: 'A conference or summit.',
  SIGNING: 'The signing of a document.',
  CEREMONY: 'A ceremony.',
  CONSULTATIONS: 'A round of consultations or negotiations.',
  OTHER: 'An encounter of another sort.',
});

export const MeetingStatusEnum = enumOf<MeetingStatus>(
  'MeetingStatus',
  'Whether a meeting took place, as far as a source says.',
  {
    PLANNED: 'A source says that it is planned. Whether it took place is not known.',
    CONFIRMED: 'A source says that it is confirmed for a coming day.',
    HELD: 'A source says that it took place.',
    CANCELLED: 'A source says that it was called off.',
    REPORTED: 'A source passes on that it took place, without vouching for it.',
  },
);

export const ParticipationRoleEnum = enumOf<ParticipationRole>(
  'ParticipationRole',
  'What part a party had in a meeting.',
  {
    PARTICIPANT: 'Took part.',
    HOST: 'Received the others.',
    GUEST: 'Was received.',
    VISITOR: 'Made the visit.',
    SUPPORTER: 'Lent support, without being said to take part.',
    ORGANISER: 'Organised it.',
    SIGNATORY: 'Signed.',
    MEDIATOR: 'Mediated.',
  },
);

@ObjectType({
  description: "One party's part in one meeting, in the capacity held at that meeting.",
  simpleResolvers: true,
})
export class Participation {
  @Field(() => ParticipationRoleEnum, { description: 'What part it had.' })
  role!: ParticipationRole;

  @Field(() => String, {
    nullable: true,
    description: "The capacity in the source's own words, such as `Ambassador of Kazakhstan`.",
  })
  capacityText!: string | null;

  @Field(() => [Evidence], { description: 'Where the sources say so.' })
  evidence!: Evidence[];
}

@ObjectType({
  description: 'A topic of a meeting, with the words that say so.',
  simpleResolvers: true,
})
export class MeetingTopic {
  @Field(() => [Evidence], { description: 'Where the sources say so.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'What came of a meeting.', simpleResolvers: true })
export class Outcome {
  @Field({ description: "The result, in the source's words." })
  text!: string;

  @Field(() => [Evidence], { description: 'Where the sources say so.' })
  evidence!: Evidence[];
}

@ObjectType({
  implements: [Node],
  description:
    'An encounter of parties: a meeting, call, visit, conference or signing, held or planned.',
  simpleResolvers: true,
})
export class Meeting {
  id!: string;

  @Field({ description: 'Key for people to type. Its words state nothing.' })
  slug!: string;

  @Field({ description: 'A short heading for people.' })
  name!: string;

  @Field(() => MeetingKindEnum, { description: 'What sort of encounter it is.' })
  kind!: MeetingKind;

  @Field(() => MeetingStatusEnum, {
    description: 'Whether it took place, as far as a source says.',
  })
  status!: MeetingStatus;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When, as far as a source states. A meeting reported without a date was on or before the day of the report: `../2021-07-16`.',
  })
  date!: PartialDate | null;

  @Field(() => [Evidence], { description: 'Where a source names the place; empty when none does.' })
  placeEvidence!: Evidence[];

  @Field(() => [Participation], { description: 'Who took part, in which capacity.' })
  participants!: Participation[];

  @Field(() => [MeetingTopic], { description: 'What it was about.' })
  topics!: MeetingTopic[];

  @Field(() => [Outcome], { description: 'What came of it.' })
  outcomes!: Outcome[];

  @Field(() => [Evidence], {
    description: 'Where the sources say that it took place or is planned.',
  })
  evidence!: Evidence[];
}

export const MeetingConnection = connectionOf(() => Meeting, 'Meeting');
