import type { Span } from '../../../store/article';

/** Marks that open and close a quotation, apart from the straight one. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['«', '»'],
];

/** Where the quotation opened that an offset into the text lies in, within its paragraph; null: in none. */
export function openedAt(text: string, at: number): number | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(start, at);
  const straight = [...before.matchAll(/"/gu)];
  if (straight.length % 2 === 1) return start + (straight.at(-1)?.index ?? 0);
  for (const [open, close] of MARKS) {
    const opened = before.lastIndexOf(open);
    if (opened > before.lastIndexOf(close)) return start + opened;
  }
  return null;
}

/** Whether a quotation that began in the same paragraph is open at an offset into the text. */
export function isInQuotation(text: string, at: number): boolean {
  return openedAt(text, at) !== null;
}

/** Whether a stretch of text is a quotation and nothing else. */
export function isAllQuoted(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  if (!/^["“«].*["”»][.,]?$/su.test(words)) return false;
  return !/["”»]/u.test(words.slice(1, -1).replace(/["”»]$/u, ''));
}
