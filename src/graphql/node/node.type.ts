import { Field, ID, InterfaceType } from 'type-graphql';
import { GLOBAL_ID } from '../shared/global-id';
import { typeOfTagged } from '../shared/tagged';

@InterfaceType({
  description: 'Anything with a global id, by which `node` finds it again.',
  resolveType: typeOfTagged,
})
export abstract class Node {
  @Field(() => ID, GLOBAL_ID)
  id!: string;
}

@InterfaceType({
  implements: [Node],
  description: 'A person or an organisation: whoever can meet, speak or act.',
  resolveType: typeOfTagged,
})
export abstract class Party extends Node {
  @Field({ description: 'Key for people to type, such as `askar-shakirov`.' })
  slug!: string;

  @Field({ description: 'The preferred name.' })
  name!: string;
}
