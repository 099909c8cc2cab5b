import { isDay } from '../../domain/day';
import type { ParsedHeader, Piece } from './parsed-header';

const LINE = /^(?<label>[a-z][a-z-]*):[^\S\n]*(?<value>[^\n]*?)[^\S\n]*\r?\n/u;

/**
 * Reads a header of labelled lines (`url: ...`, `published: YYYY-MM-DD`) that a blank line ends, as
 * collections of texts carry it; null when the text opens otherwise.
 */
export function parseLabelledHeader(text: string): ParsedHeader | null {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  let at = offset;
  let publishedAt: Piece | null = null;
  let headline: Piece | null = null;
  for (let match = LINE.exec(text.slice(at)); match; match = LINE.exec(text.slice(at))) {
    const { label = '', value = '' } = match.groups ?? {};
    const start = at + match[0].indexOf(value, label.length + 1);
    const piece = { value, start, end: start + value.length };
    if (label === 'title' && value !== '') headline = piece;
    if (label === 'published') {
      if (!isDay(value))
        return { ok: false, reason: `${label} "${value}" at ${start}: expected a day, YYYY-MM-DD` };
      publishedAt = piece;
    }
    at += match[0].length;
  }
  const blank = /^[^\S\n]*\r?\n\s*/u.exec(text.slice(at));
  if (at === offset || !publishedAt || !blank) return null;
  const bodyStart = at + blank[0].length;
  if (text.slice(bodyStart).trim() === '')
    return { ok: false, reason: 'the header is followed by no text' };
  return { ok: true, header: { publishedAt, headline, dateline: null, agency: null, bodyStart } };
}
