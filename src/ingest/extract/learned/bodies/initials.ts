import type { ScannedSentence } from '../../scan/scan';

/** Words that names are written across, and short forms leave out. */
const JOINTS = new Set('of for and the on in to with between at &'.split(' '));

/** The first letters of each row of two capitalised words and more: what may have a short form. */
export function initialsOf({ tokens }: ScannedSentence): string[] {
  const rows = [''];
  for (const { isCapital, isWord, lower, text } of tokens) {
    if (isCapital && isWord)
      rows[rows.length - 1] += text
        .split(/[-‑–]/u)
        .map((part) => part.charAt(0).toUpperCase())
        .join('');
    else if (!JOINTS.has(lower)) rows.push('');
  }
  return rows.filter(({ length }) => length > 1);
}
