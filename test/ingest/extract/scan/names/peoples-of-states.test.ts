import { countryAt, knownAt } from '../../../../../src/ingest/extract/scan/gazetteer';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';

test.each([
  ['French', 'FR'],
  ['American', 'US'],
  ['Dutch', 'NL'],
  ['Norwegian', 'NO'],
  ['Indian', 'IN'],
  ['American Samoan', 'AS'],
  ['Latvian', 'LV'],
  ['Vanuatú', 'VU'],
])('%s is of %s', (word, code) =>
  expect(countryAt(tokenise(word, 0, word.length), 0)?.country).toBe(code),
);

test.each(['Reykjavík', 'Liepāja', 'Montréal'])(
  '%s is a town by the marks that its own people write, too',
  (word) => expect(knownAt(tokenise(word, 0, word.length), 0)?.known.kind).toBe('CITY'),
);
