import { Field, ObjectType } from 'type-graphql';
import type { SpeechAct } from '../../store/statement';
import { Evidence } from '../evidence/evidence.type';
import { Node } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { enumOf } from '../shared/enum';

export const SpeechActEnum = enumOf<SpeechAct>('SpeechAct', 'What a speaker did by saying it.', {
  WELCOMED: 'Called something welcome.',
  ASSESSED: 'Gave an opinion on something.',
  INFORMED: 'Told of something.',
  NOTED: 'Pointed something out.',
  AGREED: 'Agreed to something.',
  THANKED: 'Gave thanks.',
  PROPOSED: 'Proposed something.',
  REQUESTED: 'Asked for something.',
  CONDEMNED: 'Condemned something.',
  EXPRESSED_CONCERN: 'Voiced concern.',
  CONFIRMED: 'Confirmed something.',
  DENIED: 'Denied something.',
  CONGRATULATED: 'Congratulated someone.',
  SAID: 'Said it, in no more particular way.',
});

@ObjectType({
  implements: [Node],
  description: 'What a party said, as a source reports it: a claim by the speaker, not a fact.',
  simpleResolvers: true,
})
export class Statement {
  id!: string;

  @Field(() => SpeechActEnum, { description: 'What the speaker did by saying it.' })
  act!: SpeechAct;

  @Field({ description: "What was said, in the source's words." })
  text!: string;

  @Field(() => [Evidence], { description: 'Where the sources report it.' })
  evidence!: Evidence[];
}

export const StatementConnection = connectionOf(() => Statement, 'Statement');
