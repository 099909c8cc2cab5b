import { meetings } from '../../read-meetings';

const COUNCIL =
  'A meeting of the Council was held in Riga. It was attended by President of Latvia Anna Lee, President of Jordan Omar Khan, President of Peru Ada Roy and President of Chile Luis Vega.';
const HELD = 'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Ada Roy+Luis Vega';

test.each<[string, string[]]>([
  // Two of those who came met by themselves.
  [
    `${COUNCIL} On the same day Anna Lee had a brief conversation with Omar Khan.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    `${COUNCIL} In the morning, Anna Lee had a working breakfast with Omar Khan.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    `${COUNCIL} On the sidelines of the meeting, Anna Lee met with Omar Khan.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  // What is signed when it is over is signed by those who came.
  [`${COUNCIL} Following the meeting, the leaders signed a declaration.`, []],
  [`${COUNCIL} Following the meeting, Anna Lee and Omar Khan signed a declaration.`, []],
])('%s', (body, told) => {
  const found = meetings(body).filter((each) => !each.startsWith('SIGNING'));
  expect(found).toEqual([HELD, ...told]);
});

const SUMMIT = 'On July 5, the 10th Summit of the League was held in Riga.';

test.each<[string, string]>([
  [`${SUMMIT} President Anna Lee attended the Summit.`, 'Anna Lee'],
  [`${SUMMIT} President Anna Lee took part in the Summit.`, 'Anna Lee'],
])('%s', (body, who) => expect(meetings(body)).toEqual([`CONFERENCE HELD 2021-07-05 Riga ${who}`]));

test.each<[string, string[]]>([
  [
    'President Anna Lee met with Minister Ada Roy in Riga. The leaders discussed the work of the League in 2019.',
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Ada Roy'],
  ],
  [
    'President Anna Lee held a phone call with President Omar Khan. In a conversation with President Ada Roy, Anna Lee discussed trade.',
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan', 'CALL HELD ../2021-07-16 - Ada Roy+Anna Lee'],
  ],
  [
    'President Anna Lee held a telephone conversation with President Omar Khan. A telephone conversation also took place with President Ada Roy.',
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan', 'CALL HELD ../2021-07-16 - Anna Lee+Ada Roy'],
  ],
  [
    'President Anna Lee met with President Omar Khan. Talks are also planned with President Ada Roy.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan', 'MEETING PLANNED - - Anna Lee+Ada Roy'],
  ],
  [
    'President Anna Lee held a number of bilateral meetings in Riga. In particular, she had talks with President Omar Khan and President Ada Roy.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ada Roy',
    ],
  ],
  [
    'President Anna Lee met with President Omar Khan in Riga. The meeting will be followed by a bilateral meeting between Anna Lee and President Ada Roy.',
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan', 'MEETING PLANNED - - Anna Lee+Ada Roy'],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
