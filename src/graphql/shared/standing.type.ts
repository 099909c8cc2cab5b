import { Field, ObjectType } from 'type-graphql';
import { CertaintyEnum } from './enums';

@ObjectType({
  description: 'Whether a person held a post on a day, how sure the sources make that, and why.',
  simpleResolvers: true,
})
export class Standing {
  @Field(() => CertaintyEnum, { description: 'How sure it is.' })
  certainty!: 'DEFINITE' | 'POSSIBLE' | 'NO';

  @Field({ description: 'The reason in words, naming the days that decide.' })
  reason!: string;
}
