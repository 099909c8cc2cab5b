import { meetings } from '../../read-meetings';

const LEE = 'Minister Anna Lee';
const CHAIRS =
  'The Co-Chairs of the Baltic Group (Ambassadors Igor Popov of Norway, Jacques Faure of France, and James Warlick of Canada)';

test.each<[string, string, string[]]>([
  [
    'all of a row do, and what they do there is of all',
    `${LEE} and Ambassador Eva Holm will travel to Riga on July 20. They will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Eva Holm',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan+Eva Holm',
    ],
  ],
  [
    'who is told of in a clause before does not',
    `${LEE} thanked Ambassador Eva Holm, who will travel to Riga on July 20.`,
    ['VISIT PLANNED 2021-07-20 Riga Eva Holm'],
  ],
  [
    'several who were named in brackets behind their noun, with another',
    `${CHAIRS} and Ambassador Ada Berg travelled to Latvia July 10-12. The Co-Chairs met with Latvian President Omar Khan on July 10 in Riga.`,
    [
      'VISIT HELD 2021-07-10/2021-07-12 Latvia Igor Popov+Jacques Faure+James Warlick+Ada Berg',
      'MEETING HELD 2021-07-10 Riga Igor Popov+Jacques Faure+James Warlick+Omar Khan',
    ],
  ],
  [
    'the same by their noun alone',
    `${CHAIRS} praised trade. The Co-Chairs will travel to Latvia on July 20.`,
    ['VISIT PLANNED 2021-07-20 Latvia Igor Popov+Jacques Faure+James Warlick'],
  ],
  [
    'others of the same noun',
    `${CHAIRS} praised trade. The Co-Chairs of the Arctic Group will travel to Latvia on July 20.`,
    [],
  ],
  [
    'where trips of one led, and whom she met there',
    `This follows ${LEE}’s trips to Latvia and Norway where she met with President Omar Khan.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Latvia Anna Lee',
      'VISIT HELD ../2021-07-16 Norway Anna Lee',
    ],
  ],
])('who travels: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string[]]>([
  [
    'President Anna Lee will meet with Speaker Omar Khan tomorrow and then visit Oslo.',
    ['MEETING PLANNED 2021-07-17 - Anna Lee+Omar Khan', 'VISIT PLANNED - Oslo Anna Lee'],
  ],
  [
    'President Anna Lee met with Speaker Omar Khan last week and then visited Oslo.',
    [
      'MEETING HELD 2021-07-05/2021-07-11 - Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Oslo Anna Lee',
    ],
  ],
])('who does two things, and when: "%s"', (text, told) => expect(meetings(text)).toEqual(told));
