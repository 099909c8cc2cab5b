import { officeField } from '../../../../../src/ingest/extract/scan/offices/office-field';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';
import { reading } from '../../read-meetings';

/** The field that a text begins with, and then the rest. */
function parted(text: string): string[] {
  const tokens = tokenise(text, 0, text.length);
  const to = officeField(tokens, 0);
  const at = tokens[to]?.start ?? text.length;
  return [text.slice(0, at).trim(), text.slice(at)];
}

test.each<[string, string, string]>([
  ['a row of fields', 'Arms Control, Verification and Compliance', 'Anna Keller met'],
  ['an article in the row', 'Economic Growth, Energy, and the Environment', 'Jose Roy met'],
  ['a field that no list has', 'Hostages and Energy Diplomacy', 'Laura Keller met'],
  ['a name that no list has', 'Finance and Public Credit', 'Yorgu met'],
  ['a name whose first is a town', 'Political Affairs', 'Victoria Holt met'],
  ['things that no list has', 'Critical Minerals', 'Anna Roy met'],
  ['animals', 'Snow Leopards', 'Anna Roy met'],
  ['a place at its end', 'Food and Agriculture Agencies in Rome', 'Cindy Roy met'],
])('the holder begins after %s', (_, field, rest) =>
  expect(parted(`${field} ${rest}`)).toEqual([field, rest]),
);

test.each<[string, string]>([
  ['a name whose first ends as a row of things', 'Trade Pentus Mustafa Roy met'],
  ['a name whose first no list has', 'Trade Mekun Mustafa Roy met'],
  ['another office', 'Trade and Minister Anna Roy met'],
  ['a name after a sign', 'Trade, Anna Roy, met'],
  ['one of another state', 'the Riga Council, Latvian Diplomat Anna Roy met'],
])('nothing is sure before %s', (_, text) => expect(parted(text)[0]).toBe(''));

test('a bureau ends where the name of who heads it begins', () => {
  const { people, sentences, text } = reading(
    'Administrator for the Bureau of the Middle East Andrew Roy met Coordinator for the Bureau of Resilience and Food Security Laura Keller.',
  );
  const bodies = sentences.flatMap(({ items }) => items.filter(({ kind }) => kind === 'BODY'));
  expect(bodies.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Bureau of the Middle East',
    'Bureau of Resilience and Food Security',
  ]);
  expect(people.all.map(({ name }) => name)).toEqual(['Andrew Roy', 'Laura Keller']);
});
