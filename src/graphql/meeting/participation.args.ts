import { filterInput } from '../filter/filter-input';
import { enumFilterOf } from '../filter/operators';
import { ParticipationRoleEnum } from './meeting.type';

export const ParticipationRoleFilter = enumFilterOf('ParticipationRole', ParticipationRoleEnum);

export const ParticipationFilter = filterInput(
  'participations',
  'Participation',
  "a party's part in a meeting",
  {
    role: { description: 'By what part it had.', type: ParticipationRoleFilter },
    person: 'The party is a person like this.',
    organisation: 'The party is an organisation like this.',
    post: 'The party acted there in a post like this.',
    onBehalfOf: 'The party acted there for an organisation like this.',
  },
);
