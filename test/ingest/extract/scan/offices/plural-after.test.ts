import { reading } from '../../read-meetings';

/** Each person with the offices that the words after their names tell. */
const held = (body: string): string[] =>
  reading(body).people.all.map(
    ({ name, offices }) => `${name}: ${offices.map(({ title }) => title.label).join('; ')}`,
  );

test.each<[string, string[]]>([
  [
    'Anna Lee and Omar Khan, the presidents of Latvia and Norway, met.',
    ['Anna Lee: president of Latvia', 'Omar Khan: president of Norway'],
  ],
  [
    'Anna Lee, Omar Khan and Eva Holm, foreign ministers of Latvia, Norway and Chile respectively, met.',
    [
      'Anna Lee: foreign minister of Latvia',
      'Omar Khan: foreign minister of Norway',
      'Eva Holm: foreign minister of Chile',
    ],
  ],
  [
    'Anna Lee and Omar Khan, the Latvian and Norwegian foreign ministers, met.',
    ['Anna Lee: Latvian foreign minister', 'Omar Khan: Norwegian foreign minister'],
  ],
])('an office in the plural behind names is theirs: %s', (body, told) =>
  expect(held(body)).toEqual(told),
);

test.each([
  'Anna Lee and Omar Khan, the presidents of Latvia, Norway and Chile, met.',
  'Anna Lee and Omar Khan, ministers of Latvia, met.',
  'Anna Lee and Omar Khan met, and the presidents of Latvia and Norway left.',
  'Anna Lee and Omar Khan, the presidents of Latvia and Norway said, had met.',
])('not where they are not as many, or others are meant: %s', (body) =>
  expect(held(body)).toEqual(['Anna Lee: ', 'Omar Khan: ']),
);
