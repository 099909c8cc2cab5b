/** What a line of towns, states, agencies and days is made of: no word begins small but particles. */
const NAMES = /^(?:[\p{Lu}\d][\p{L}\p{M}\d.'’-]*|de|of|the|and|[-–—,/():|])*$/u;
/** What parts a dateline from what is told. */
const PARTED = /^\s*(?:[-–—:]|\))/u;
const LONGEST_LEAD = 60;
const PROSE = 120;

/**
 * Whether a day is that of a text's dateline: on a line of its own before what is told ("July 16, 2021,
 * Riga"), or before a dash or a colon that what is told follows ("RIGA, July 16, 2021 - The"). Such a day
 * says when the text was written and tells nothing of it.
 * @param start where the day stands in the text, to before `end`.
 */
export function isDatelineDay(
  text: string,
  bodyStart: number,
  { start, end }: { start: number; end: number },
): boolean {
  if (!/\d/.test(text.slice(start, end))) return false;
  const from = Math.max(bodyStart, text.lastIndexOf('\n', start - 1) + 1);
  const to = text.indexOf('\n', end);
  const isAfterProse = text
    .slice(bodyStart, from)
    .split('\n')
    .some((line) => line.length > PROSE);
  const lead = text.slice(from, start);
  const rest = text.slice(end, to < 0 ? text.length : to);
  if (isAfterProse || lead.length > LONGEST_LEAD || !areNames(lead)) return false;
  return PARTED.test(rest) || (rest.length <= LONGEST_LEAD && areNames(rest));
}

const areNames = (words: string): boolean =>
  words
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .every((word) => NAMES.test(word));
