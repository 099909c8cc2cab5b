import type { Named } from '../reading';

/** Between two of a row: "A, B and the C". */
export const NEXT_IN_ROW = /^\s*(?:,|and|, and)\s*(?:the\s+)?$/u;

/** The row of persons that stands last of those named: "A and B". */
export function rowOfLast(text: string, named: readonly Named[], joint = NEXT_IN_ROW): Named[] {
  const row: Named[] = [];
  for (const each of [...named].reverse()) {
    const [next] = row;
    if (next && !joint.test(text.slice(each.end, next.start))) break;
    row.unshift(each);
  }
  return row;
}
