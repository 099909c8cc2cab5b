import { countryAt } from '../../../../../src/ingest/extract/scan/gazetteer';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';

test.each([
  ['French', 'FR'],
  ['American', 'US'],
  ['Dutch', 'NL'],
  ['Norwegian', 'NO'],
  ['Indian', 'IN'],
  ['American Samoan', 'AS'],
  ['Latvian', 'LV'],
])('%s is of %s', (word, code) =>
  expect(countryAt(tokenise(word, 0, word.length), 0)?.country).toBe(code),
);
