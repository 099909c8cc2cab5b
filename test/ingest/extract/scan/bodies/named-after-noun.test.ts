import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'behind the noun for what they are',
    'The shipping company Nordfragt, the think tank Inštitut za strateške rešitve and the aid group Bread for Daugava signed.',
    ['Nordfragt', 'Inštitut za strateške rešitve', 'Bread for Daugava'],
  ],
  [
    'between quotation marks',
    'The minister visited the company "Meža Gāze" and the firm “Zilais Kalns”.',
    ['Meža Gāze', 'Zilais Kalns'],
  ],
  ['one word behind its head', 'The head of the charity Maizesdarbs joined her.', ['Maizesdarbs']],
  [
    'who heads it and is named behind it',
    'The head of the company Gulnara Zhaksylykova and the director of the firm Omar Khan received them.',
    [],
  ],
  [
    'who does what follows',
    'He told the company President Lee was ill. After talks with the union Macron left. The company Monday denied it.',
    [],
  ],
  ['a place', 'The party Latvia backed lost, and the group Russia chairs met.', []],
  [
    'a group that one is a member of',
    'Latvia is a founding member of the Baltic Forest Initiative and a co-chair of the Daugava Partnership.',
    ['Baltic Forest Initiative', 'Daugava Partnership'],
  ],
  [
    'an undertaking of which nobody is said to be one',
    'They discussed the Baltic Forest Initiative and the Daugava Partnership.',
    [],
  ],
  [
    'two names with a stroke between',
    'The Global Coalition to Defeat ISIS/Daesh met.',
    ['Global Coalition to Defeat ISIS/Daesh'],
  ],
  [
    'a part of a department that "of" follows',
    'The Department of State Bureau of Deep Waters met the Department of State.',
    ['Department of State Bureau of Deep Waters', 'Department of State'],
  ],
  [
    'those of a group there, a country team, a division for a region',
    'The Standing Group of Partners in Haiti, the United Nations Country Team in Haiti and the Horn of Africa Division met.',
    [
      'Standing Group of Partners in Haiti',
      'United Nations Country Team in Haiti',
      'Horn of Africa Division',
    ],
  ],
  [
    'two bodies with nouns of their own',
    'The Baltic Guard Corps and Supreme Trade Council were named.',
    ['Baltic Guard Corps', 'Supreme Trade Council'],
  ],
  ['headings, lines of rail, operations', 'TRADE TIES', []],
  [
    'a line of rail and an operation',
    'The Latvia-Estonia Railway and Operation Amber Shield (OAS) were told of.',
    [],
  ],
  ['a short form that is a word, too', 'UNICEF, WHO and UNDP met.', ['UNICEF', 'WHO', 'UNDP']],
])('reads bodies: %s', (_, text, bodies) => {
  expect(bodiesOf(text)).toEqual(bodies);
});
