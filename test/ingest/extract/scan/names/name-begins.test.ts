import { nameBeginsAt } from '../../../../../src/ingest/extract/scan/names/name-begins';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';

test.each<[string, number, boolean]>([
  ['Food Security Laura Keller met', 2, true],
  ['Food Security Dr. Jay Roy met', 2, true],
  ['Food Security Laura Keller Institute', 2, false],
  ['Food Security Laura met', 2, false],
  ['Food Grace Development met', 1, false],
])('in "%s" at word %i a whole name begins: %s', (text, at, is) =>
  expect(nameBeginsAt(tokenise(text, 0, text.length), at)).toBe(is),
);
