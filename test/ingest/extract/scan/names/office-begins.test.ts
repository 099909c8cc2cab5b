import { officeBegins } from '../../../../../src/ingest/extract/scan/names/office-begins';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';

test.each([
  ['Anna Lee Foreign Minister', 2, true],
  ['Anna Lee Prime Minister', 2, true],
  ['Anna Lee Permanent Representative', 2, true],
  ['Anna Lee Health and Labour', 2, false],
  ['Anna Lee Kalnina', 2, false],
  ['Anna Prime Minister', 1, false],
  ['Anna Lee Minister', 2, false],
])('in "%s" an office of several words begins at word %i: %s', (words, at, expected) =>
  expect(officeBegins(tokenise(words, 0, words.length), 0, at)).toBe(expected),
);
