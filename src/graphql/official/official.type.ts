import { Field, ObjectType } from 'type-graphql';
import type { TenureRow } from '../../store/tenure';
import { connectionOf } from '../shared/connection.type';
import { Standing } from '../shared/standing.type';

/** An official is a tenure seen on a day. */
export interface OfficialSource {
  tenure: TenureRow;
  standing: Standing | null;
}

@ObjectType({
  description: 'A person in a post, with the standing on the day that was asked about.',
  simpleResolvers: true,
})
export class Official {
  @Field(() => Standing, {
    nullable: true,
    description: 'Standing on the day given as `asOf`; null when no day was given.',
  })
  standing!: Standing | null;
}

export const OfficialConnection = connectionOf(() => Official, 'Official');
