import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met today with President Omar Khan';

test.each<[string, string, string[]]>([
  [
    'a town is where they met, and no visit',
    `${MET} and welcomed the President to Riga.`,
    ['MEETING HELD 2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'a state is visited too',
    `${MET}. Minister Lee welcomed President Khan to Latvia.`,
    [
      'MEETING HELD 2021-07-16 Latvia Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Latvia Omar Khan',
    ],
  ],
  [
    'where it is told of already, it stays',
    `${MET} in Oslo. She welcomed him to Norway.`,
    ['MEETING HELD 2021-07-16 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'one who is welcomed to an office need not be there',
    'Minister Anna Lee welcomed Special Envoy Eva Holm to the role.',
    [],
  ],
  [
    'nor one who is welcomed as what she is now',
    'Minister Anna Lee welcomed Ambassador Eva Holm as the new Envoy.',
    [],
  ],
  [
    'another who is welcomed did not meet there',
    `${MET}. Minister Lee welcomed Ambassador Eva Holm to Riga last year.`,
    ['MEETING HELD 2021-07-16 - Anna Lee+Omar Khan', 'MEETING HELD 2020 Riga Anna Lee+Eva Holm'],
  ],
])('one is welcomed: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
