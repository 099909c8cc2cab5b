import fc from 'fast-check';
import { plainWords } from '../../src/domain/plain-words';
import { tries } from '../tries';

const LOCALES = [
  'und',
  'en',
  'de',
  'fi',
  'sv',
  'fr',
  'it',
  'ru',
  'kk',
  'tr',
  'el',
  'he',
  'ja',
  'th',
];

const told = (words: Iterable<{ segment: string; index: number }>): string[] =>
  Array.from(words, ({ segment, index }) => `${index} ${segment}`);

function segmented(text: string, segmenter: Intl.Segmenter): string[] {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return told(words.filter(({ segment }) => !/^_+$/.test(segment)));
}

const signs = fc.constantFrom(...'.,;:\'’‘"“”«»–—…_-/@\u00a0 \t\r{}[]');
const letters = fc.constantFrom(...'aZéßŁıİĸʼnɏжЁӘҰ');
const plain = fc.array(fc.oneof(signs, letters, fc.constantFrom(...'059')), { maxLength: 14 });
const mixed = fc.array(fc.oneof(plain, fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 3,
});

test.each(LOCALES)('plain lines have in %s the words that the segmenter finds', (locale) => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const numRuns = tries(300);
  let found = 0;
  fc.assert(
    fc.property(fc.oneof(plain, mixed), (characters) => {
      const text = characters.flat().join('').normalize('NFC');
      const words = plainWords(text, locale, segmenter);
      if (!words) return;
      found++;
      expect(told(words)).toEqual(segmented(text, segmenter));
    }),
    { numRuns },
  );
  expect(found).toBeGreaterThan(numRuns * 0.4);
});

test('a locale with rules of its own has its segmenter', () => {
  const segmenter = new Intl.Segmenter('en-US-posix', { granularity: 'word' });
  expect(plainWords('a.b', 'en-US-posix', segmenter)).toBeNull();
});

test('other characters are for the segmenter', () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  expect(plainWords('习近平会见', 'zh', segmenter)).toBeNull();
  // A mark over the letter before it, which no letter in one stands for.
  expect(plainWords('x\u0301', 'zh', segmenter)).toBeNull();
});
