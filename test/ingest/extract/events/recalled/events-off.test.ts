import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga.';
const HELD = 'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan';
test.each<[string, string, string[]]>([
  [
    'talks that were to have been held',
    `${MET} Talks that were to have been held in Oslo last month collapsed.`,
    [HELD, 'MEETING CANCELLED 2021-06 Oslo '],
  ],
  [
    'a round that was moved to another month',
    `${MET} A further round, scheduled for August in Oslo, has been moved to September.`,
    [HELD, 'MEETING CANCELLED 2021-08 Oslo '],
  ],
  [
    'a meeting between the two',
    `${MET} A meeting between the two, set for July 20, fell through.`,
    [HELD, 'MEETING CANCELLED 2021-07-20 - Anna Lee+Omar Khan'],
  ],
  [
    'a forum of any kind',
    `${MET} A trade forum that had been due to open in Oslo on July 20 was called off.`,
    [HELD, 'CONFERENCE CANCELLED 2021-07-20 Oslo '],
  ],
  [
    'what was planned and will not take place',
    `${MET} A meeting of the Joint Commission, planned for July 20, will not take place.`,
    [HELD, 'MEETING CANCELLED 2021-07-20 - '],
  ],
  [
    'a round of consultations of states',
    `${MET} A round of consultations between Latvia and Norway, which was to open in Oslo in June, was put off.`,
    [HELD, 'CONSULTATIONS CANCELLED 2021-06 Oslo '],
  ],
  [
    'who was expected and cancelled the visit',
    `${MET} President Eva Holm, who had been expected in Oslo, cancelled her visit.`,
    [HELD, 'VISIT CANCELLED - Oslo Eva Holm'],
  ],
  [
    'who had been due and called it off',
    `${MET} President Eva Holm had been due in Oslo on July 20 but called off the trip.`,
    [HELD, 'VISIT CANCELLED 2021-07-20 Oslo Eva Holm'],
  ],
  [
    'who is no longer going',
    `${MET} President Eva Holm is no longer going to Oslo in August.`,
    [HELD, 'VISIT CANCELLED 2021-08 Oslo Eva Holm'],
  ],
  [
    'who had planned to go',
    `${MET} President Eva Holm had planned to go to Oslo in June but stayed at home.`,
    [HELD, 'VISIT CANCELLED 2021-06 Oslo Eva Holm'],
  ],
  [
    'stops in several towns',
    `${MET} She cancelled stops in Oslo and Madrid.`,
    [HELD, 'VISIT CANCELLED - Oslo Anna Lee', 'VISIT CANCELLED - Madrid Anna Lee'],
  ],
  [
    'a visit that will not go ahead',
    `${MET} Her visit to Oslo, announced for July 20, will not go ahead.`,
    [HELD, 'VISIT CANCELLED 2021-07-20 Oslo Anna Lee'],
  ],
  [
    'who had to cancel',
    `${MET} She had to cancel a visit to Oslo.`,
    [HELD, 'VISIT CANCELLED - Oslo Anna Lee'],
  ],
  [
    'who asked for it was to come',
    `${MET} A meeting on the borders, set for July 20 in Oslo, was called off at the request of Norway.`,
    [HELD, 'MEETING CANCELLED 2021-07-20 Oslo '],
  ],
  [
    'a gathering of a body',
    `${MET} A planned gathering of the Joint Border Commission was called off.`,
    [HELD, 'MEETING CANCELLED - - '],
  ],
  [
    'with one who is not named',
    `${MET} Her meeting with an envoy, scheduled for July 9, never took place.`,
    [HELD, 'MEETING CANCELLED 2021-07-09 - Anna Lee'],
  ],
  ['talks that were held and collapsed', `${MET} The talks collapsed after two hours.`, [HELD]],
  ['moved to another place: held there', `${MET} The session was moved to Oslo.`, [HELD]],
  [
    'held after all',
    `${MET} The postponed summit was held in Oslo on July 14.`,
    [HELD, 'CONFERENCE HELD 2021-07-14 Oslo '],
  ],
  ['what is denied', `${MET} Khan denied that the summit had been cancelled.`, [HELD]],
  [
    'who pulled out says nothing of the summit',
    `${MET} Khan pulled out of the summit in Oslo.`,
    [HELD],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
