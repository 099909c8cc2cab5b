import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../person/person.type';
import { connectionOf, type EdgeSource } from '../shared/connection.type';
import { PartialDate } from '../shared/partial-date.type';

@ObjectType('CounterpartEdge', {
  description: 'A person met, how often and when last.',
  simpleResolvers: true,
})
export class CounterpartEdge implements EdgeSource<Person> {
  @Field(() => String, { description: 'Place in the list, for `after` and `before`.' })
  cursor!: string;

  @Field(() => Person, { description: 'The person met.' })
  node!: Person;

  @Field(() => Int, {
    description: 'At how many meetings both took part; planned ones do not count.',
  })
  meetingsCount!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When they last met, as far as a source states.',
  })
  lastMet!: PartialDate | null;
}

export const CounterpartConnection = connectionOf(() => Person, 'Counterpart', CounterpartEdge);
