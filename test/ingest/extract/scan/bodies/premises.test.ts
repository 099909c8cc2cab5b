import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'a mission is told with its town',
    'She thanked the staff of U.S. Embassy Riga and of U.S. Consulate General Lahore.',
    ['U.S. Embassy Riga', 'U.S. Consulate General Lahore'],
  ],
  ['so is one by its noun alone', 'Embassy Tallinn hosted a dinner.', ['Embassy Tallinn']],
  ['a mission is told without', 'The Latvian Embassy in Oslo wrote.', ['Latvian Embassy in Oslo']],
  ['a room is none', 'The two presidents sat in the Oval Office for an hour.', []],
  ['a building is none', 'He spoke at the Adams Executive Office Building today.', []],
  ['an office is one', 'He works for the Riga Investment Office.', ['Riga Investment Office']],
  ['a palace is none where one meets', 'They held talks in the Kremlin.', []],
  ['nor is a house', 'She met Omar Khan at 10 Downing Street.', []],
  ['that one is where it speaks', '10 Downing Street said no.', ['Downing Street']],
  ['it is one where it speaks', 'The Kremlin said that talks go on.', ['Kremlin']],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
