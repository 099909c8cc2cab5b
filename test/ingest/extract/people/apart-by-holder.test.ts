import { reading } from '../read-meetings';

/** A line an office that a text tells somebody to hold. */
const held = (body: string): string[] => {
  const { people, text } = reading(body);
  return people.all.flatMap(({ name, offices }) =>
    offices.map(({ label }) => `${name}: ${text.slice(label.start, label.end)}`),
  );
};

test.each<[string, string[]]>([
  [
    'Deputy Secretary of State Anna Lee came. The Deputy Secretary and Foreign Minister Omar Khan signed a paper.',
    ['Anna Lee: Deputy Secretary of State', 'Omar Khan: Foreign Minister'],
  ],
  [
    'Special Envoy for Sudan Anna Lee came. In Jeddah, the Special Envoy and Saudi Deputy Foreign Minister Omar Khan spoke.',
    ['Anna Lee: Special Envoy for Sudan', 'Omar Khan: Saudi Deputy Foreign Minister'],
  ],
  [
    'The Deputy Prime Minister and Foreign Minister Omar Khan came.',
    ['Omar Khan: Deputy Prime Minister', 'Omar Khan: Foreign Minister'],
  ],
  [
    'Deputy Prime Minister Omar Khan came. The Deputy Prime Minister and Foreign Minister Omar Khan spoke.',
    ['Omar Khan: Deputy Prime Minister', 'Omar Khan: Foreign Minister'],
  ],
  [
    'Deputy Prime Minister Anna Lee came. Deputy Prime Minister and Foreign Minister Omar Khan spoke.',
    [
      'Anna Lee: Deputy Prime Minister',
      'Omar Khan: Deputy Prime Minister',
      'Omar Khan: Foreign Minister',
    ],
  ],
])('two offices before a name: %s', (body, offices) =>
  expect(held(body).sort()).toEqual([...offices].sort()),
);
