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

/** What opens a quotation that a sentence begins with. */
const OPENS = /^["“«]/u;
const CLOSES = /["”»]/u;

/**
 * Whether a quotation that a sentence begins, and perhaps those after it go on with, stands by itself:
 * nothing follows in the sentence in which it ends.
 */
export function isOwnQuotation(text: string, { start }: Span): boolean {
  if (!OPENS.test(text.slice(start, start + 1))) return false;
  const paragraph = text.slice(start + 1).split('\n', 1)[0] ?? '';
  const closed = CLOSES.exec(paragraph);
  if (!closed) return false;
  const isWhole = /[.?!…]$/u.test(paragraph.slice(0, closed.index).trimEnd());
  return isWhole
    ? /^\s*(?:$|["“«]|\p{Lu})/u.test(paragraph.slice(closed.index + 1)) &&
        !(ASKED.test(paragraph.slice(0, closed.index)) ? ATTRIBUTED : ATTRIBUTED_WHOLE).test(
          paragraph.slice(closed.index + 1),
        )
    : /^\.\s*(?:$|\p{Lu})/u.test(paragraph.slice(closed.index + 1));
}

const ASKED = /[?!…]\s*$/u;
/** A quotation with no comma before who said it: ""Are we late?" Lee asked." */
const ATTRIBUTED =
  /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}(?:said|asked|added|told|replied|stated|wondered|wrote)\b(?![,:])/u;
/** The same after a point, where nothing else is said there: ""We stay." Lee said."; but not "Lee said she came". */
const ATTRIBUTED_WHOLE = new RegExp(
  String.raw`${ATTRIBUTED.source}(?=\s*(?:[.;]|$)|\s+(?:on|in|at|to|during|after)\b)`,
  'u',
);
