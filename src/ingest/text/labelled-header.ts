import { dayTold } from '../read/day-told';
import type { ParsedHeader, Piece } from './parsed-header';

const LINE = /^(?<label>[a-z][a-z-]*):[^\S\n]*(?<value>[^\n]*?)[^\S\n]*\r?\n/u;

/** Labels that show a header for one, whatever else it holds; any word may stand before a colon in a text. */
const KNOWN = new Set(['url', 'title', 'published', 'publisher']);

/**
 * Reads a header of labelled lines (`url: ...`, `published: YYYY-MM-DD`) that a blank line ends, as
 * collections of texts carry it; null when the text opens otherwise. The day may be missing.
 */
export function parseLabelledHeader(text: string): ParsedHeader | null {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  let at = offset;
  let publishedAt: Piece | null = null;
  let headline: Piece | null = null;
  let url: Piece | null = null;
  let isHeader = false;
  for (let match = LINE.exec(text.slice(at)); match; match = LINE.exec(text.slice(at))) {
    const { label = '', value = '' } = match.groups ?? {};
    const start = at + match[0].indexOf(value, label.length + 1);
    const piece = { value, start, end: start + value.length };
    isHeader ||= KNOWN.has(label);
    if (label === 'title' && value !== '') headline = piece;
    if (label === 'url' && isWebAddress(value)) url = piece;
    if (label === 'published') {
      const day = dayTold(value);
      if (day === null) {
        const reason = `${label} "${value}" at ${start}: expected a day, YYYY-MM-DD`;
        return { ok: false, reason, isWrong: true };
      }
      publishedAt = { ...piece, value: day };
    }
    at += match[0].length;
  }
  const blank = /^[^\S\n]*\r?\n\s*/u.exec(text.slice(at));
  if (!isHeader || !blank) return null;
  const bodyStart = at + blank[0].length;
  if (text.slice(bodyStart).trim() === '')
    return { ok: false, reason: 'the header is followed by no text', isWrong: true };
  return {
    ok: true,
    header: { publishedAt, headline, url, dateline: null, agency: null, bodyStart },
  };
}

/** Other addresses (`urn:`, `file:`) lead no reader to the text. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/u.test(value) && URL.canParse(value);
}
