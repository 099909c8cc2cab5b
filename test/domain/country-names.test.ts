import { countryNamed } from '../../src/domain/country-names';

test.each([
  ['Бельгия', 'BE'],
  ['бельгия', 'BE'],
  ['Ресей', 'RU'],
  ['Deutschland', 'DE'],
  ['États-Unis d’Amérique', 'US'],
  ['Reino Unido', 'GB'],
])('%s is the name of %s', (query, code) => {
  expect(countryNamed(query)?.code).toBe(code);
});

test('its English names are folded', () => {
  expect(countryNamed('Россия')?.names).toEqual(['rusian federation', 'rusia']);
});

// The first has the folded form of an English name: it is looked for as such.
test.each(['Казахстан', 'Belgium', 'Бельгии', 'Посольство Бельгии', ''])('%j is none', (query) => {
  expect(countryNamed(query)).toBeNull();
});
