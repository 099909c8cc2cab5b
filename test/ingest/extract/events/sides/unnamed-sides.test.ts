import { findMeetings, reading } from '../../read-meetings';

/** The sides by their own words of each meeting that a text tells of. */
const sidesOf = (body: string): string[][] => {
  const read = reading(body);
  return findMeetings(read).map(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)),
  );
};

test.each<[string, string[][]]>([
  // Those of two states under one noun are one group.
  ['Norwegian and Kenyan officials met in Oslo on Monday.', [['Norwegian and Kenyan officials']]],
  [
    'Latvian, Chilean, and Kenyan experts held consultations in Oslo on Monday.',
    [['Latvian, Chilean, and Kenyan experts']],
  ],
  [
    'Minister Anna Lee met Chilean and Kenyan officials in Oslo.',
    [['Chilean and Kenyan officials']],
  ],
  // Two groups, each with its noun.
  [
    'Latvian diplomats and Taliban representatives met in Doha on Monday.',
    [['Latvian diplomats', 'Taliban representatives']],
  ],
  ['Norwegian negotiators and others met in Doha on Monday.', [[]]],
  // Who acted for states is not named: the states are.
  ['Representatives of Norway and Kenya met in Oslo on Monday.', [['Norway', 'Kenya']]],
  [
    'Officials from Norway, Kenya, and the African Union met in Oslo on Monday.',
    [['Norway', 'Kenya', 'African Union']],
  ],
  ['Norway, Chile, and Kenya held talks in Oslo on Monday.', [['Norway', 'Chile', 'Kenya']]],
  // Offices in the plural, and who is no party.
  ['Norwegian and Chilean foreign ministers met in Oslo on Monday.', [[]]],
  ['Norwegian and Chilean troops met in Oslo on Monday.', []],
  ['Officials of Norway, who had asked for it, met in Oslo on Monday.', [[]]],
])('the sides in "%s"', (body, sides) => expect(sidesOf(body)).toEqual(sides));
