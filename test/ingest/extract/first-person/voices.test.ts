import { meetings } from '../read-meetings';

const LEAD = 'President Anna Lee received Prime Minister Omar Khan in Oslo.';
const NOW = 'MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan';

test.each<[string, string[], string[]]>([
  [
    'is who met a third',
    ['Anna Lee: I met Chancellor Eva Holm in Riga on Monday.', 'Omar Khan: Good.'],
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Eva Holm'],
  ],
  [
    'is the other, once the other speaks',
    ['Anna Lee: Good day.', 'Omar Khan: I met Chancellor Eva Holm in Riga on Monday.'],
    ['MEETING HELD 2021-07-12 Riga Omar Khan+Eva Holm'],
  ],
  [
    'goes on in the paragraphs below',
    [
      'Anna Lee: Good day, and welcome to Oslo, dear colleagues.',
      'Chancellor Eva Holm and I opened a bridge in Riga on Monday.',
    ],
    ['CEREMONY HELD 2021-07-12 Riga Eva Holm+Anna Lee'],
  ],
  [
    'is told by the family name in capitals',
    ['PRESIDENT LEE: I met Chancellor Eva Holm in Riga on Monday.'],
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Eva Holm'],
  ],
  [
    'is nobody where one asks who is not named',
    ['Anna Lee: Good day.', 'QUESTION: I met Chancellor Eva Holm in Riga on Monday.'],
    [],
  ],
])('who says "I" in a transcript %s', (_, lines, told) =>
  expect(meetings([LEAD, ...lines].join('\n\n'))).toEqual([NOW, ...told]),
);
