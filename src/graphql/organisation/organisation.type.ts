import { Field, ObjectType } from 'type-graphql';
import type { OrganisationKind } from '../../store/organisation';
import { Evidence } from '../evidence/evidence.type';
import { Node, Party } from '../node/node.type';
import { connectionOf } from '../shared/connection.type';
import { enumOf } from '../shared/enum';
import { Name } from '../shared/name.type';
import { PartialDate } from '../shared/partial-date.type';

export const OrganisationKindEnum = enumOf<OrganisationKind>(
  'OrganisationKind',
  'What sort of body an organisation is.',
  {
    STATE: 'A state, as a party in foreign relations.',
    PARLIAMENT: 'A national parliament.',
    PARLIAMENTARY_CHAMBER: 'One chamber of a parliament, such as a senate.',
    PARLIAMENTARY_ASSEMBLY: 'An assembly of members of several parliaments.',
    INTERNATIONAL_ORGANISATION: 'A body of states, such as the OSCE.',
    GOVERNMENT: 'A government or cabinet.',
    MINISTRY: 'A ministry.',
    DIPLOMATIC_MISSION: 'An embassy, consulate or other mission.',
    DEPARTMENT: 'A part of another body, such as a press service.',
    AGENCY: 'A public agency.',
    NEWS_AGENCY: 'A news agency or another publisher of news.',
    COMPANY: 'A company.',
    PARTY: 'A political party.',
    GROUP: 'Several whom a source names only together, such as `Belgian enterprises`.',
    OTHER: 'A body of another kind.',
  },
);

@ObjectType({
  implements: [Node, Party],
  description:
    'A body: a state, ministry, parliament, international organisation, agency or company.',
  simpleResolvers: true,
})
export class Organisation {
  id!: string;

  @Field({ description: 'Key for people to type, such as `osce-parliamentary-assembly`.' })
  slug!: string;

  @Field({ description: 'The preferred name, as the sources write it.' })
  name!: string;

  @Field(() => [Name], { description: 'All names that the sources use, the preferred one first.' })
  names!: Name[];

  @Field(() => OrganisationKindEnum, { description: 'What sort of body it is.' })
  kind!: OrganisationKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was founded; null when no source says.',
  })
  founded!: PartialDate | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was abolished; null when no source says that it was.',
  })
  abolished!: PartialDate | null;

  @Field(() => [Evidence], { description: 'Where the sources name the body.' })
  evidence!: Evidence[];
}

export const OrganisationConnection = connectionOf(() => Organisation, 'Organisation');
