import { bodiesOf } from './read-bodies';

const BODIES = [
  'Ministry of Foreign Affairs',
  'Latvian Ministry of Defence',
  'Department of Energy',
  'Council of Ministers',
  'Bank of Estonia',
  'Institute for Harvest Studies',
];

describe('a body ends before what is told of it', () => {
  test.each([
    'on Monday',
    'in September 2020',
    'on Black Sea security',
    'for Ukraine’s sake',
    'and Foreign Minister Anna Lee',
    'and Anna Lee',
    'and Estonian farmers',
    ', business, and civil society',
    'Headquarters',
    'Christmas party',
    'Award',
  ])('%s', (tail) => {
    for (const body of BODIES)
      expect(bodiesOf(`She wrote to the ${body} ${tail}.`.replace(' ,', ','))).toEqual([body]);
  });
});

test.each<[string, string, string[]]>([
  [
    'what a body is for and where it is stays',
    'The Committee on Ukraine, the Department for Central Asia, the Baltic Office in Riga and the Bureau of River Affairs in Riga met.',
    [
      'Committee on Ukraine',
      'Department for Central Asia',
      'Baltic Office in Riga',
      'Bureau of River Affairs',
    ],
  ],
  [
    'those of an officer',
    'The Office of the High Representative’s staff met the Government of Prime Minister Lee.',
    ['Office of the High Representative'],
  ],
  [
    'a turn of a state and all who live there are none',
    'Latvia’s Presidency of the Baltic River League met Civil Society.',
    ['Baltic River League'],
  ],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
