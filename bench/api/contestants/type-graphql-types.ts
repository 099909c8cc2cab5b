import { Field, ID, InputType, Int, ObjectType, registerEnumType, ArgsType } from 'type-graphql';

@ObjectType()
export class PartialDate {
  @Field() edtf!: string;
  @Field(() => String, { nullable: true }) earliest!: string | null;
  @Field(() => String, { nullable: true }) latest!: string | null;
  @Field() precision!: string;
  @Field(() => String, { nullable: true }) original!: string | null;
}

@ObjectType()
export class Person {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
}

@ObjectType()
export class Organisation {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
  @Field() kind!: string;
}

@ObjectType()
export class Post {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() label!: string;
}

@ObjectType()
export class Tenure {
  @Field(() => ID) id!: string;
  @Field() firstCited!: string;
  @Field() lastCited!: string;
  @Field() endState!: string;
  @Field() how!: string;
}

@ObjectType()
export class Participation {
  @Field() role!: string;
  @Field(() => String, { nullable: true }) capacityText!: string | null;
}

@ObjectType()
export class Meeting {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
  @Field() kind!: string;
  @Field() status!: string;
  @Field(() => PartialDate, { nullable: true }) date!: PartialDate | null;
  @Field(() => [Participation]) participants!: Participation[];
}

@ObjectType()
export class MeetingConnection {
  @Field(() => [Meeting]) nodes!: Meeting[];
}

export enum MeetingOrderField {
  DATE = 'DATE',
}
registerEnumType(MeetingOrderField, { name: 'MeetingOrderField' });

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection' });

@InputType()
export class MeetingOrder {
  @Field(() => MeetingOrderField) field!: MeetingOrderField;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC }) direction!: OrderDirection;
}

export enum MeetingStatus {
  HELD = 'HELD',
  PLANNED = 'PLANNED',
}
registerEnumType(MeetingStatus, { name: 'MeetingStatus' });

@InputType()
export class StatusFilter {
  @Field(() => MeetingStatus) eq!: MeetingStatus;
}

@InputType()
export class MeetingFilter {
  @Field(() => StatusFilter) status!: StatusFilter;
}

@ArgsType()
export class MeetingsArgs {
  @Field(() => Int) first!: number;
  @Field(() => MeetingFilter) filter!: MeetingFilter;
  @Field(() => MeetingOrder, { nullable: true }) orderBy?: MeetingOrder;
}
