import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga on Wednesday.';
const HELD = 'MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan';
test.each<[string, string, string[]]>([
  [
    'whom one is then due to see',
    `${MET} Lee is then due to see President Eva Holm in Oslo.`,
    [HELD, 'MEETING PLANNED - Oslo Anna Lee+Eva Holm'],
  ],
  [
    'whom one travels to see',
    `${MET} Lee travels to Oslo on July 20 to see President Eva Holm.`,
    [
      HELD,
      'MEETING PLANNED 2021-07-20 Oslo Anna Lee+Eva Holm',
      'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
    ],
  ],
  [
    'the next stop',
    `${MET} Her next stop is Oslo, where talks with President Eva Holm are planned.`,
    [HELD, 'MEETING PLANNED - Oslo Anna Lee+Eva Holm', 'VISIT PLANNED - Oslo Anna Lee'],
  ],
  [
    'she, and not whom she meets, is expected',
    `${MET} She will hold talks with President Eva Holm on Monday and is expected in Oslo on July 20.`,
    [
      HELD,
      'MEETING PLANNED 2021-07-19 - Anna Lee+Eva Holm',
      'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
    ],
  ],
  [
    'what a programme provides for',
    `${MET} Lee's programme also provides for a meeting with President Eva Holm.`,
    [HELD, 'MEETING PLANNED - - Anna Lee+Eva Holm'],
  ],
  [
    'on the agenda for a day',
    `${MET} A meeting with President Eva Holm is on the agenda for July 20.`,
    [HELD, 'MEETING PLANNED 2021-07-20 - Anna Lee+Eva Holm'],
  ],
  [
    'from there',
    `${MET} Lee will go from there to Oslo for talks with President Eva Holm.`,
    [HELD, 'MEETING PLANNED - Oslo Anna Lee+Eva Holm', 'VISIT PLANNED - Oslo Anna Lee'],
  ],
  ['what one goes to see', `${MET} Lee went home to see the sea.`, [HELD]],
  ['a topic on the agenda', `${MET} Trade is on the agenda for July 20.`, [HELD]],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
