import { TENS } from './tens';
import { MONTHS, NUMBERS, SEASONS, WEEKDAYS } from './words';

/** Alternatives of a word list as a regular expression's source, longest first. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

/** A pattern's source with its named groups made anonymous, so that it can stand inside another. */
export function nested(source: string): string {
  return `(?:${source.replace(/\(\?<[a-zA-Z]\w*>/g, '(?:')})`;
}

const isShort = (month: string) => month.length <= 4 && !['may', 'june', 'july'].includes(month);
/** The months by their whole names, in lower case, in their order. */
export const MONTH_NAMES = Object.keys(MONTHS).filter((month) => !isShort(month));
/** A month; an abbreviated one may carry its point. */
export const MONTH = `(?:${anyOf(MONTH_NAMES)}\\b|${anyOf(Object.keys(MONTHS).filter(isShort))}\\b\\.?)`;
export const WEEKDAY = anyOf(Object.keys(WEEKDAYS));
export const SEASON = anyOf(Object.keys(SEASONS));
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
export const YEAR = '(?:1[5-9]|20|21)\\d{2}(?![\\d%]|[.,]\\d)';
const BELOW_TEN = anyOf(
  Object.keys(NUMBERS).filter((word) => (NUMBERS[word] ?? 0) < 10 && word.length > 2),
);
/** A whole number in figures or words: no part of "1.5" or of "twenty-five". */
export const NUMBER = `(?<!\\d[.,]|-)(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}|(?:${anyOf(Object.keys(TENS))})(?:[-\\s]${BELOW_TEN})?|(?:(?:a|one)\\s+)?hundred|${anyOf(Object.keys(NUMBERS))})`;
export const DASH = '\\s*[-‐‑–—]\\s*';
/** Between the parts of one date. */
export const GAP = '(?:\\s+|,\\s*)';

/** The number that a day, a numeral or a number word tells. */
export function numberOf(text: string): number {
  const word = text.toLowerCase().replace(/\s+/gu, ' ');
  if (/^\d/u.test(word)) return Number.parseInt(word.replaceAll(',', ''), 10);
  if (word.endsWith('hundred')) return 100;
  const [tens = '', below = ''] = word.split(/[-\s]/u);
  return NUMBERS[word] ?? (TENS[tens] ?? Number.NaN) + (NUMBERS[below] ?? 0);
}

/** The number (1 to 12) of a month's name; NaN for a word in lower case, which is "may" or "march". */
export function monthOf(text: string): number {
  if (/^[a-z]/.test(text)) return Number.NaN;
  return MONTHS[text.toLowerCase().replace('.', '')] ?? Number.NaN;
}

/** A part of a word without which no rule matches: the rules are many, and most sentences tell no time. */
const PART_OF_A_TIME =
  '(?:\\d|day|night|morrow|morning|afternoon|evening|week|month|year|quarter|half|decade|centur|hour|minute|ago|recent|lately|previous|soon|shortly|future|upcoming|spring|summer|autumn|winter|fall|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
export const MAY_TELL_TIME = new RegExp(PART_OF_A_TIME, 'iu');

/** The cue of an expression that begins with these words: a time begins soon behind them. */
export const timeAfter = (words: string): RegExp =>
  new RegExp(`(?:${words})[^]{0,100}?${PART_OF_A_TIME}`, 'iu');
