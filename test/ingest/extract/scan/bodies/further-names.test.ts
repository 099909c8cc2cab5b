import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'several ministries under one noun',
    'Officials of the Departments of State, Trade, and the Treasury met those of the Ministries of Justice and Energy of Latvia.',
    ['Departments of State, Trade, and the Treasury', 'Ministries of Justice and Energy of Latvia'],
  ],
  ['no row of fields', 'The Offices of the two leaders and the Departments of Latvia closed.', []],
  [
    'after a word that leads to its noun',
    'The Riga Stock Exchange, the Latvian Interests Section, the Baltic Intelligence Unit and the General Staff of the Latvian Armed Forces replied.',
    [
      'Riga Stock Exchange',
      'Latvian Interests Section',
      'Baltic Intelligence Unit',
      'General Staff of the Latvian Armed Forces',
    ],
  ],
  ['the noun by itself', 'A Youth Exchange, the Lee Staff and a Policy Section were told of.', []],
  [
    'without the town where it sat, which no list has',
    'They praised the meeting of the Baltic Technology Council in Meža, Latvia.',
    ['Baltic Technology Council'],
  ],
  [
    'a wing after a dash',
    "The Meža People's Liberation Movement-North and the Baltic Muslim League-N split.",
    ["Meža People's Liberation Movement-North", 'Baltic Muslim League-N'],
  ],
  [
    'a place within a name',
    'The Daugava Canal Authority and the Royal Orkney Islands Police Force wrote.',
    ['Daugava Canal Authority', 'Royal Orkney Islands Police Force'],
  ],
  [
    'where a body is, and what tells it apart',
    'The Baltic Rice Institute in Meža and the Latvian Academy in Berlin met.',
    ['Baltic Rice Institute', 'Latvian Academy in Berlin'],
  ],
  ['in a state', 'Oak University Latvia taught them.', ['Oak University Latvia']],
  [
    'the rule of law',
    'The EU Rule of Law Mission in Latvia left.',
    ['EU Rule of Law Mission in Latvia'],
  ],
  [
    'known names after that of the nations',
    'The UN Green Climate Fund paid.',
    ['UN Green Climate Fund'],
  ],
  [
    'of two states with the noun in lower case',
    'The Joint Latvian-Estonian centre opened, and the Latvian-Estonian centre did not.',
    ['Joint Latvian-Estonian centre'],
  ],
  [
    'a body that does what a compound tells',
    'The UN-led talks and the Ministry of Trade-funded scheme came after Riga-based rebels had left.',
    ['UN', 'Ministry of Trade'],
  ],
  [
    'bodies of the further words of an office',
    "Anna Lee, Director of Plans for the Baltic Defence Command, met USAID's Assistant Administrator for the Bureau for Africa Omar Khan.",
    ['Baltic Defence Command', 'USAID', 'Bureau for Africa'],
  ],
  [
    'a rank of an officer and no body',
    'Senior Bureau Official for the Office of Trade Anna Lee spoke.',
    ['Office of Trade'],
  ],
])('%s', (_, text, names) => {
  expect(bodiesOf(text)).toEqual(names);
});
