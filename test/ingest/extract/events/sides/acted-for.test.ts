import { meetingsOfSides } from '../../read-sides';

test.each<[string, string, string[]]>([
  [
    'a dialogue is with the state that its name tells, where nobody is named for it',
    'In Oslo, Minister Anna Lee will lead the Latvian delegation to the Strategic Dialogue with Norway.',
    ['CONSULTATIONS PLANNED - Oslo Anna Lee+Norway'],
  ],
  [
    'delegations of states that are to meet again are not those who met last',
    'Latvian Foreign Minister Anna Lee met with her Norwegian counterpart Paul Berg in Oslo on Monday. According to Berg, delegations of Latvia and Norway are to meet again in Bergen in September.',
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Paul Berg',
      'MEETING PLANNED 2021-09 Bergen Latvia+Norway',
    ],
  ],
  [
    'ministers who are to meet again are those who met',
    'Latvian Foreign Minister Anna Lee met with her Norwegian counterpart Paul Berg in Oslo on Monday. The two ministers are to meet again in Bergen in September.',
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Paul Berg',
      'MEETING PLANNED 2021-09 Bergen Anna Lee+Paul Berg',
    ],
  ],
  [
    'who co-chairs a commission is at its meeting and acts for it',
    'Tomorrow, the Intergovernmental Commission will meet in Oslo. I hope that its co-chairs, Minister of Trade Anna Lee and Minister of Mines Paul Berg, reach an agreement.',
    ['MEETING PLANNED 2021-07-17 Oslo Anna Lee+Paul Berg'],
  ],
])('who acts for whom: %s', (_, text, told) => expect(meetingsOfSides(text)).toEqual(told));
