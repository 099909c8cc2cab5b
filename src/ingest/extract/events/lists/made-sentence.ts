import type { Span } from '../../../../store/article';
import { blanked } from '../../clauses/blanked';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { Token } from '../../scan/tokens';

/** A sentence as it is read for events, in the text as it then stands. */
export interface ToRead {
  reading: Reading;
  sentence: ScannedSentence;
  /** Made of a lead and an item of its list. */
  isListed?: boolean;
  /** Each of the list is told of by itself. */
  isItem?: boolean;
}

/** What a made sentence leaves out of the words that it reaches over, and what it puts there. */
export interface Changes {
  blanks?: readonly Span[];
  /** Their words are not read, their days are. */
  silent?: Span | null;
  /** A comma at each offset, the last of them read as "and". */
  commas?: readonly number[];
  /** The word that begins there is read in small letters, or with a capital. */
  small?: number;
  capital?: number;
}

/**
 * A sentence made of some of the words of a stretch of text, all others being blank: it has the tokens, items and
 * days of the sentences that it is made of, and every offset is that of the text.
 */
export function madeOf(
  reading: Reading,
  { start, end }: Span,
  { blanks = [], silent = null, commas = [], small, capital }: Changes,
): ToRead {
  const over = reading.sentences.filter((each) => each.start < end && each.end > start);
  const isRead = (span: Span) =>
    span.start >= start &&
    span.end <= end &&
    !blanks.some((blank) => blank.start < span.end && span.start < blank.end);
  const isWord = (span: Span) =>
    isRead(span) && !(silent && silent.start <= span.start && span.end <= silent.end);
  const tokens = [
    ...over.flatMap((each) => each.tokens.filter(isWord)),
    ...commas.map((at, i) => commaAt(at, i === commas.length - 1)),
  ].sort((a, b) => a.start - b.start);
  let text = blanked(reading.text, blanks, 0);
  for (const blank of blanks) text = filled(text, blank);
  for (const at of commas) text = `${text.slice(0, at)},${text.slice(at + 1)}`;
  for (const [at, isSmall] of [
    [small, true],
    [capital, false],
  ] as const) {
    const i = tokens.findIndex((token) => token.start === at);
    const word = tokens[i];
    if (!word) continue;
    const said = isSmall ? word.lower : word.text.charAt(0).toUpperCase() + word.text.slice(1);
    tokens[i] = { ...word, text: said, isCapital: !isSmall };
    text = text.slice(0, word.start) + said + text.slice(word.end);
  }
  const index = over[0]?.index ?? 0;
  const items = over.flatMap((each) => each.items.filter(isWord));
  const times = new Map(reading.times);
  times.set(
    index,
    over.flatMap((each) => (reading.times.get(each.index) ?? []).filter(isRead)),
  );
  const sentence = { start, end, index, tokens, items };
  const sentences = [
    ...reading.sentences.filter((each) => each.end <= start),
    sentence,
    ...reading.sentences.filter((each) => each.start >= end),
  ];
  return { reading: { ...reading, text, times, sentences }, sentence };
}

/** A longer run of spaces takes patterns that begin with one too long: its middle is no white space. */
const LONG = 400;
const filled = (text: string, { start, end }: Span): string =>
  end - start > LONG
    ? `${text.slice(0, start + 1)}${'\u2060'.repeat(end - start - 2)}${text.slice(end - 1)}`
    : text;

const commaAt = (start: number, isLast: boolean): Token => ({
  text: isLast ? 'and' : ',',
  lower: isLast ? 'and' : ',',
  start,
  end: start + 1,
  isCapital: false,
  isWord: isLast,
  isPossessive: false,
});
