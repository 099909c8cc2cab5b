import type { Span } from '../../store/article';
import type { OneQuote, Quote } from './record';
import type { TextIndex } from './text-index';
import { describeValue } from './record-error';

/** Why a quote has no one place in the text. */
export interface QuoteProblem {
  expected: string;
  found: string;
  /** The part of the quote that is at fault, when it has parts. */
  part: 'text' | 'within' | null;
}

/** A fact's quotes as a list. */
export function quotesOf(quote: Quote): OneQuote[] {
  return Array.isArray(quote) ? quote : [quote];
}

/** The one place in the text that a quote means, or why there is none. */
export function locateQuote(index: TextIndex, quote: OneQuote): Span | QuoteProblem {
  if (typeof quote === 'string') return onlyPlace(index, quote, null);
  const around = onlyPlace(index, quote.within, 'within');
  return isProblem(around) ? around : onlyPlace(index, quote.text, 'text', around);
}

export function isProblem(result: Span | QuoteProblem): result is QuoteProblem {
  return 'expected' in result;
}

function onlyPlace(
  index: TextIndex,
  words: string,
  part: QuoteProblem['part'],
  within?: Span,
): Span | QuoteProblem {
  const places = index.find(words, within);
  const [place] = places;
  if (place && places.length === 1) return place;
  const where = within ? '"within"' : 'the text';
  return place
    ? {
        expected: `words that stand in ${where} once (add or lengthen "within" to tell which)`,
        found: `${describeValue(words)} ${places.length} times`,
        part,
      }
    : {
        expected: `words that stand in ${where}`,
        found: `${describeValue(words)}, which do not`,
        part,
      };
}
