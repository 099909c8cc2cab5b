import type { Span } from '../../store/article';

/** The town and day that a release opens with, up to the dash: "Riga, 14 May 2024 –", "ASTANA, March 3, 2023 –". */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M}.’'/-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3},\s+(?:\d{1,2}\s+\p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\s+\d{1,2})(?:,?\s+\d{4})\s*[-–—]+\s+(?=\S)/u;

/**
 * A text's first sentence without the dateline that no header has taken, and the dateline by itself: "Riga, 14 May
 * 2024 – | As part of her visit to Oslo, A met B". Its day is that of the release, and what follows opens the text.
 */
export function datelineApart(text: string, { start, end }: Span): [Span, Span] | null {
  const length = DATELINE.exec(text.slice(start, end))?.[0].length;
  return length === undefined
    ? null
    : [
        { start, end: start + length },
        { start: start + length, end },
      ];
}
