import { reading } from '../../read-meetings';

const bodies = (body: string) => {
  const { sentences, text } = reading(body);
  return sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'BODY' ? [text.slice(item.start, item.end)] : [])),
  );
};

test.each<[string, string[]]>([
  ['They came to a meeting of the Friends of Latvia in Riga.', ['Friends of Latvia']],
  ['They joined the Group of Friends of Latvia.', ['Group of Friends of Latvia']],
  ['Friends of Latvia came to Riga.', []],
  ['They spoke to friends of Latvia.', []],
  ['They met officials at the Chancellery and Trade Ministry.', ['Chancellery', 'Trade Ministry']],
  ['They spoke of the Cabinet and the Sovereign Council.', ['Cabinet', 'Sovereign Council']],
  ['They spoke of a cabinet.', []],
  ['They met at Latvia’s foreign ministry.', ['foreign ministry']],
  ['They met at Latvia’s parliament.', ['Latvia’s parliament']],
  ['They met in the Kremlin.', []],
  ['They praised the Baltic Integration System.', ['Baltic Integration System']],
  ['They praised the Baltic Alarm System.', []],
  ['They opened a Latvia Affairs Unit.', ['Latvia Affairs Unit']],
  ['They built the Great Riverside Dam (GRD).', []],
  [
    'She leads the Office of the Special Envoy to Monitor and Combat Trafficking.',
    ['Office of the Special Envoy to Monitor and Combat Trafficking'],
  ],
])('bodies in "%s": %j', (text, names) => {
  expect(bodies(text)).toEqual(names);
});
