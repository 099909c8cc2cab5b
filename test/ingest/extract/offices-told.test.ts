import { reading } from './read-meetings';

const held = (body: string) => {
  const { people, text } = reading(body);
  return people.all.flatMap(({ name, offices }) =>
    offices.map(({ label }) => `${name}: ${text.slice(label.start, label.end)}`),
  );
};

test.each<[string, string, string[]]>([
  [
    'a state that begins with "New"',
    'New Zealand Defense Minister Anna Roy met the new Defense Minister Omar Khan.',
    ['Anna Roy: New Zealand Defense Minister', 'Omar Khan: Defense Minister'],
  ],
  [
    'an adjective that the lists of states leave out',
    'They met Ecuadorian president Rafael Roy.',
    ['Rafael Roy: Ecuadorian president'],
  ],
  [
    'a field of one word before an envoy',
    'Global Water Coordinator Maura Roy met Climate Envoy Omar Khan.',
    ['Maura Roy: Global Water Coordinator', 'Omar Khan: Climate Envoy'],
  ],
  [
    'whose it is, after the name',
    'They saw Anna Roy, his special envoy to the Middle East.',
    ['Anna Roy: special envoy to the Middle East'],
  ],
  [
    'a department’s',
    'Department Spokesperson Anna Roy spoke.',
    ['Anna Roy: Department Spokesperson'],
  ],
  [
    'a senior official for a field',
    'Senior Official for Public Diplomacy and Public Affairs Anna Roy met Senior Bureau Official for African Affairs Omar Khan.',
    [
      'Anna Roy: Senior Official for Public Diplomacy and Public Affairs',
      'Omar Khan: Senior Bureau Official for African Affairs',
    ],
  ],
  ['an official of no field holds none', 'Senior Official Anna Roy spoke.', []],
])('%s', (_, text, offices) => expect(held(text)).toEqual(offices));

test('first ladies are persons', () => {
  const { people } = reading('They met first lady Gracia Roye of Latvia.');
  expect(people.all.map(({ name }) => name)).toEqual(['Gracia Roye']);
});
