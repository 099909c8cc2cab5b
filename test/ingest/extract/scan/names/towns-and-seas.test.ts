import { reading } from '../../read-meetings';

const placesOf = (body: string) =>
  reading(body).sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'PLACE' ? [item.name] : [])),
  );

test.each<[string, string, string[]]>([
  [
    'towns that few lists have',
    'They met in Naantali, Cholpon-Ata and Dire Dawa, and flew from Semarang to Viti Levu.',
    ['Naantali', 'Cholpon-Ata', 'Dire Dawa', 'Semarang', 'Viti Levu'],
  ],
  ['a region of lakes', 'They spoke of peace in the Great Lakes region.', ['Great Lakes']],
  [
    'those of two offices behind a name',
    'Mr. Omar Khan, Special Envoy to South and Central Asia and Ambassador of Latvia to India, came.',
    ['Central Asia', 'Latvia', 'India'],
  ],
])('reads places: %s', (_, text, places) => {
  expect(placesOf(text)).toEqual(places);
});
