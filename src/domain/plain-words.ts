/** Letters of the Latin and Cyrillic scripts, without the marks that are written over others. */
const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0400-\\u0481\\u048a-\\u052f';
/** What parts words and has no other part in the rules by which texts are segmented. */
const OTHER = '\\u00a0\\u00ab\\u00bb\\u2013\\u2014\\u201c\\u201d\\u2026';
const PLAIN = new RegExp(`^[\\0-\\x7f${LETTER}${OTHER}\\u2018\\u2019]*$`, 'u');

/** Words with what stands within them: a sign between letters, or between digits. */
const wordsWith = (betweenLetters: string): RegExp =>
  new RegExp(
    `[${LETTER}0-9_]+(?:(?:(?<=[${LETTER}])[${betweenLetters}](?=[${LETTER}])|(?<=[0-9])[.,;'\\u2018\\u2019](?=[0-9]))[${LETTER}0-9_]+)*`,
    'gu',
  );
const WORDS = [wordsWith(".:'\\u2018\\u2019"), wordsWith(".'\\u2018\\u2019")];

/** All that the rules know of plain characters. */
const PROBE =
  "a.b a:b a'b a’b a,b a;b a-b 1.2 1:2 1'2 1’2 1,2 1;2 a.1 1.a a’1 a1.b 1a.2 a_b _a a_.b a/b a@b éж.я ı'x «a» “b”c–d—e…f‘g’ a\u00a0b a\tb";

const known = new Map<string, RegExp | null>();

/**
 * The words of a line in plain characters, with their places: those that a segmenter of the locale finds,
 * many times as fast. Words of underscores alone are left out. Null where it takes the segmenter: for other
 * characters, and in a locale with rules of its own.
 */
export function plainWords(
  line: string,
  locale: string,
  segmenter: Intl.Segmenter,
): Iterable<{ segment: string; index: number }> | null {
  if (!PLAIN.test(line)) return null;
  let words = known.get(locale);
  if (words === undefined) known.set(locale, (words = wordsAs(segmenter)));
  return words && matches(words, line);
}

/** The expression that finds what the segmenter finds. */
function wordsAs(segmenter: Intl.Segmenter): RegExp | null {
  const wanted = [...segmenter.segment(PROBE)].filter(({ isWordLike }) => isWordLike);
  const told = wanted.map(({ segment, index }) => `${index} ${segment}`).join('\n');
  const tells = (words: RegExp): boolean =>
    told === Array.from(matches(words, PROBE), (w) => `${w.index} ${w.segment}`).join('\n');
  return WORDS.find(tells) ?? null;
}

function* matches(words: RegExp, line: string): Generator<{ segment: string; index: number }> {
  for (const { 0: segment, index } of line.matchAll(words))
    if (!/^_+$/.test(segment)) yield { segment, index };
}
