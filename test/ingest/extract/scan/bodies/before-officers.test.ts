import { bodiesOf } from './read-bodies';

const RANKS = [
  'Director',
  'Managing Director',
  'Political Director',
  'Regional Director',
  'Head of the Islands',
  'Senior Bureau Official',
  'Principal Deputy Assistant Secretary',
  'Parliamentary State Secretary',
  'Policy Planning Director',
  'Chief Economist',
  'Inspector General',
  'Desk Officer',
  'Asia Director',
];
const BODIES = [
  'Bureau of Harvest Resources',
  'Office of Global Harvests',
  'Office of the Prime Minister',
  'Ministry of Finance',
  'Latvian Department of Foreign Affairs and Trade',
  'Bureau of Trade, Human Rights, and Labor',
];

describe('a body ends where the rank of its officer begins', () => {
  test.each(RANKS)('%s', (rank) => {
    for (const body of BODIES)
      expect(bodiesOf(`She met in Riga with ${body} ${rank} Anna Lee.`)).toEqual([body]);
  });
});

test.each<[string, string, string[]]>([
  [
    'an office is named for an officer',
    'The Office of the Special Coordinator for Trade and the Office of Deputy Prime Minister Lee wrote.',
    ['Office of the Special Coordinator for Trade', 'Office of Deputy Prime Minister'],
  ],
  [
    'a minister has a field of his own',
    'The Ministry of Defence, Trade Minister Anna Lee and he agreed.',
    ['Ministry of Defence'],
  ],
  [
    'a name that no list has',
    'The head of the Office of Foreign Assistance Zelka Orvin came.',
    ['Office of Foreign Assistance'],
  ],
  [
    'a noun for bodies after "General" is no name',
    'The General Secretariat of the Baltic Council met General Anna Lee.',
    ['General Secretariat of the Baltic Council'],
  ],
  ['a short form of an office', 'The Senior Field Official (SFO) came.', []],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
