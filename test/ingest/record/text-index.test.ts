import fc from 'fast-check';
import { TextIndex } from '../../../src/ingest/record/text-index';

const find = (text: string, words: string) =>
  new TextIndex(text).find(words).map(({ start, end }) => [start, end, text.slice(start, end)]);

test.each<[string, string, string, unknown[]]>([
  [
    'words',
    'to be or not to be',
    'to be',
    [
      [0, 5, 'to be'],
      [13, 18, 'to be'],
    ],
  ],
  [
    'overlapping places',
    'aaa',
    'aa',
    [
      [0, 2, 'aa'],
      [1, 3, 'aa'],
    ],
  ],
  ['no place', 'abc', 'd', []],
  ['nothing to look for', 'abc', '  ', []],
  ['case counts', 'EU and eu', 'EU', [[0, 2, 'EU']]],
  ['white space of any sort and length', 'a\n\n b\u00a0c', 'a b c', [[0, 7, 'a\n\n b\u00a0c']]],
  ['words wrapped by the writer', 'one two', ' one\n  two ', [[0, 7, 'one two']]],
  ['accents apart in the text', 'Rene\u0301 met', 'Ren\u00e9 met', [[0, 9, 'Rene\u0301 met']]],
  ['accents apart in the quote', 'Ren\u00e9 met', 'Rene\u0301', [[0, 4, 'Ren\u00e9']]],
  ['places after composed accents', 'e\u0301e\u0301 x', 'x', [[5, 6, 'x']]],
  ['a bare letter is not its accented one', 'Rene\u0301', 'Rene', []],
  ['letters beyond the basic plane', '\u{1F600} ok', 'ok', [[3, 5, 'ok']]],
  [
    'Hangul in parts',
    '\u1112\u1161\u11ab\u1100\u116e\u11a8',
    '\ud55c',
    [[0, 3, '\u1112\u1161\u11ab']],
  ],
])('%s', (_name, text, words, places) => expect(find(text, words)).toEqual(places));

test('not inside of a character with one accent more', () =>
  expect(find('aéaé\u0301', 'aé')).toEqual([[0, 2, 'aé']]));

test('within a stretch', () =>
  expect(new TextIndex('a b a').find('a', { start: 2, end: 5 })).toEqual([{ start: 4, end: 5 }]));

test('every piece of a text is found where it was cut, whatever its characters', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'e', '\u0301', 'é', ' ', '\n', '\u{1F600}', '\u1100', '\u1161'),
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      // Cut at edges of user-perceived characters, as people quote.
      const edges = [...new Intl.Segmenter().segment(whole)].map(({ index }) => index);
      edges.push(whole.length);
      const [i = 0, j = 0] = [a % edges.length, b % edges.length].sort((x, y) => x - y);
      const [start = 0, end = 0] = [edges[i], edges[j]];
      const words = whole.slice(start, end);
      if (words !== words.trim() || words === '') return;
      const found = new TextIndex(whole).find(words);
      expect(found).toContainEqual({ start, end });
      for (const place of found)
        expect(whole.slice(place.start, place.end).normalize('NFC').replace(/\s+/g, ' ')).toBe(
          words.normalize('NFC').replace(/\s+/g, ' '),
        );
    }),
  );
});

test('what stands once is told as by all its places, for words of any characters', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'e', '\u0301', 'é', ' ', '\n', '\u1100', '\u1161'),
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      // Whole words, after their white space or before it.
      const edges = [0, ...Array.from(whole.matchAll(/(?<=\s)|(?=\s)/gu), ({ index }) => index)];
      edges.push(whole.length);
      const [i = 0, j = 0] = [a % edges.length, b % edges.length].sort((x, y) => x - y);
      const [start = 0, end = 0] = [edges[i], edges[j]];
      const index = new TextIndex(whole);
      expect(index.isOnce({ start, end })).toBe(index.find(whole.slice(start, end)).length === 1);
    }),
  );
});
