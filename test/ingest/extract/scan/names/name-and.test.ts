import { isNameAnd } from '../../../../../src/ingest/extract/scan/names/name-and';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';

test.each<[string, number, boolean]>([
  ['Anna Keller and Security Council Director Omar Khan', 0, true],
  ['President Uhuro Kenyati and Cabinet Secretary Omar Khan', 1, true],
  ['the Uhuro Kenyati and Cabinet House', 1, false],
  ['Minister Trade and Industry Group', 1, false],
  ['Director Riga and Tallinn Group', 1, false],
  ['President Uhuro Kenyati met Omar Khan', 1, false],
])('in "%s" at word %i a name before "and": %s', (text, at, is) =>
  expect(isNameAnd(tokenise(text, 0, text.length), at)).toBe(is),
);
