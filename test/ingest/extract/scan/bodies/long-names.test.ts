import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  ['a noun for a known body is left off', 'They spoke about the NATO Alliance.', ['NATO']],
  [
    'a circle has its adjective',
    'The Transatlantic Quad met, and so did the OSCE Troika.',
    ['Transatlantic Quad', 'OSCE Troika'],
  ],
  [
    'after "and the" another body begins',
    'He met with the Latvian Fund for Rural Development and the Baltic Forest Owners Organization.',
    ['Latvian Fund for Rural Development', 'Baltic Forest Owners Organization'],
  ],
  [
    'fields joined by "and" are of one body',
    'The Riga Office on Drugs and Crime held a seminar.',
    ['Riga Office on Drugs and Crime'],
  ],
  [
    'names may be slashed',
    'She works at the Bureau of Trade Policy/Export Promotion.',
    ['Bureau of Trade Policy/Export Promotion'],
  ],
  [
    'unless another body follows the slash',
    'She works at the Bureau of Trade Policy/Office of Export Promotion.',
    ['Bureau of Trade Policy', 'Office of Export Promotion'],
  ],
  [
    'a name ends where a region does',
    'Director of the Bureau for Asia Anjum Mehta spoke.',
    ['Bureau for Asia'],
  ],
  [
    'a noun alone is of the body before it',
    'He leads the Eurasian Economic Commission’s Board now.',
    ['Eurasian Economic Commission’s Board'],
  ],
  [
    'an agency of a department stands by itself',
    'The Latvian Department of Commerce’s International Trade Administration was there.',
    ['International Trade Administration'],
  ],
  ['capitals within a word tell a short form', 'The BaltEcU summit was held.', ['BaltEcU']],
  ['a plural of a short form is none', 'The CEOs and the MPs came.', []],
  ['a convention is of no body', 'The UN Framework Convention was signed.', []],
  [
    'a part of a body whose short form is told',
    'The Baltic Union of Foresters (BUF) Commission met.',
    ['Baltic Union of Foresters (BUF) Commission'],
  ],
  [
    'a state and a body may have one',
    'The U.S.-ASEAN Forest Council met.',
    ['U.S.-ASEAN Forest Council'],
  ],
  [
    'a chamber is told with its place',
    'The Baltic Chamber of Commerce in Japan met.',
    ['Baltic Chamber of Commerce in Japan'],
  ],
  ['all envoys are none', 'The Diplomatic Corps came.', []],
  [
    'a fleet is one',
    'The Baltic Fleet and the Riga Forest Corps came.',
    ['Baltic Fleet', 'Riga Forest Corps'],
  ],
  ['a group is known by its number', 'The Bucharest Nine met.', ['Bucharest Nine']],
  ['how some meet is none', 'They met in the C5+1 format.', []],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
