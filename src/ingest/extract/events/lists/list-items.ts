import type { Span } from '../../../../store/article';
import { BULLET, ITEM_BEGINS, ITEM_ENDS } from '../../lexicon/list-leads';

/** No more are read, and none that is longer: prose is no list. */
const MOST = 40;
const ITEM_MAX = 400;
/** A line without a sign at its end that is still an item. */
const BARE_MAX = 160;

/** The items of a row in one sentence: "A, Minister; B, Governor; and C"; the whole row where no semicolon parts it. */
export function itemsInLine(text: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const sign = text.charAt(i);
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (i < end && (sign !== ';' || depth > 0)) continue;
    items.push(trimmed(text, { start: from, end: i }));
    from = i + 1;
  }
  return items.filter((item) => item.end > item.start).slice(0, MOST);
}

/**
 * The items that stand on lines of their own from an offset on: lines with a bullet as long as they have one;
 * else lines that end in a semicolon or in nothing, up to the one with which the list ends.
 */
export function itemsOnLines(text: string, from: number): Span[] {
  const items: Span[] = [];
  let isBulleted: boolean | null = null;
  let isOpen = false;
  for (const line of linesFrom(text, from)) {
    const words = text.slice(line.start, line.end);
    const bullet = BULLET.exec(words)?.[0].length ?? 0;
    isBulleted ??= bullet > 0;
    const isEnded = /[.!?]["”’)]*$/u.test(words);
    const isItem = isBulleted
      ? bullet > 0
      : bullet === 0 && (isOpen || (!isEnded && (isListed(words) || words.length <= BARE_MAX)));
    if (!isItem || words.length > ITEM_MAX || items.length === MOST || /:$/u.test(words)) break;
    items.push(trimmed(text, { start: line.start + bullet, end: line.end }));
    if (!isBulleted && isEnded) break;
    isOpen = isListed(words);
  }
  return items.filter((item) => item.end > item.start);
}

/** "A, Minister;", "B; and": another follows. */
const isListed = (words: string): boolean => /(?:[;,]|[;,]\s*and)$/u.test(words);

function* linesFrom(text: string, from: number): Generator<Span> {
  for (let start = from; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const words = text.slice(start, end);
    const at = start + words.length - words.trimStart().length;
    if (words.trim() !== '') yield { start: at, end: at + words.trim().length };
    start = end + 1;
  }
}

/** An item without what joins it to the next. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = ITEM_BEGINS.exec(words)?.[0].length ?? 0;
  const left = words.slice(lead).replace(ITEM_ENDS, '');
  return { start: start + lead, end: start + lead + left.length };
}
