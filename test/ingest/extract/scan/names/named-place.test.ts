import { reading } from '../../read-meetings';

const places = (body: string): string[] =>
  reading(body).sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'PLACE' ? [item.name] : [])),
  );

test.each<[string, string, string[]]>([
  [
    'a part of a state',
    'They went to Southern Latvia and to Eastern Estonia.',
    ['Southern Latvia', 'Eastern Estonia'],
  ],
  ['no adjective of a noun', 'They read of South Latvian ways.', []],
  ['what lies at the waters', 'They spoke of the Black Sea region.', ['Black Sea region']],
  ['a region that is called one', 'They spoke of the Indo-Pacific region.', ['Indo-Pacific']],
  ['states with a curved apostrophe', 'They met in Côte d’Ivoire.', ['Côte d’Ivoire']],
  ['a region by itself', 'They spoke of the Sahel region.', ['Sahel']],
  ['a state that is no more', 'They spoke of the Soviet Union.', ['Soviet Union']],
  ['a province', 'They came from Uttar Pradesh by way of Alaska.', ['Uttar Pradesh', 'Alaska']],
  ['a given name that is a state', 'They met with Virginia Holt.', []],
  ['nations are no place', 'They met with Pacific Island nations.', []],
])('%s: %s', (_, text, names) => expect(places(text)).toEqual(names));

test.each([
  ['The Solomon Islands, Tonga and the Marshall Islands met.', 3],
  ['They went to the Canary Islands and to Tonga.', 1],
])('a state that is called islands is one: %s', (text, states) =>
  expect(
    reading(text)
      .sentences.flatMap(({ items }) => items)
      .filter((item) => item.kind === 'PLACE' && item.known.kind === 'COUNTRY'),
  ).toHaveLength(states),
);
