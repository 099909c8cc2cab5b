import { joined, sayingOf } from './read-joined';

test.each([
  'In talks with President Ole Berg in Riga on Monday, President Anna Lee praised the role of King Omar Khan.',
  'Meeting President Ole Berg in Riga, President Anna Lee warned King Omar Khan against any attack.',
  'President Anna Lee met with President Ole Berg in Riga on Monday and praised the role of King Omar Khan.',
  'President Anna Lee met with President Ole Berg in Riga to discuss a proposal by King Omar Khan.',
  'President Anna Lee met with President Ole Berg in Riga despite a warning from King Omar Khan.',
  'President Anna Lee met with President Ole Berg in Riga as King Omar Khan called for calm.',
  'President Anna Lee met with President Ole Berg in Riga, a meeting that King Omar Khan described as useful.',
])('who is only spoken of was not met: %s', (body) =>
  expect(joined(body, sayingOf(0.9))[0]).toMatch(
    /^MEETING (?:Anna Lee\+Ole Berg|Ole Berg\+Anna Lee)$/,
  ),
);

test.each([
  'In talks with President Ole Berg in Riga, President Anna Lee and King Omar Khan praised trade.',
  'President Anna Lee met with President Ole Berg in Riga, joined by King Omar Khan.',
  'President Anna Lee met with President Ole Berg in Riga as King Omar Khan looked on.',
])('who was there besides may have been: %s', (body) =>
  expect(joined(body, sayingOf(0.9))[0]).toContain('Omar Khan'),
);

test('a thing that is welcomed is no guest', () =>
  expect(
    joined(
      'They welcomed the agreement between President Omar Khan and President Rita Meza.',
      sayingOf(0.9),
    ),
  ).toEqual([]));
