import { meetings } from '../../read-meetings';

const MET = 'Ministers Anna Lee and Omar Khan met in Oslo on Monday.';
const FIRST = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan';
const OFF = 'MEETING CANCELLED 2021-07-05 Riga Anna Lee+Omar Khan';

test.each<[string, string[]]>([
  [`${MET} The talks were originally to have been held in Riga on July 5.`, [FIRST, OFF]],
  [
    `${MET} The talks had originally been scheduled for July 5 in Riga but were put off.`,
    [FIRST, OFF],
  ],
  [`${MET} The meeting was initially planned for July 5 in Riga.`, [FIRST, OFF]],
  [
    `${MET} The meeting, originally due to take place in Riga on July 5, was moved to Oslo.`,
    [FIRST, OFF],
  ],
  // No other day or place is told, or what follows was done instead.
  [`${MET} The meeting was originally planned for the morning.`, [FIRST]],
  [
    'The talks between Ministers Anna Lee and Omar Khan were originally to have been held in Riga on July 5.',
    [OFF],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
