import type { Cell } from './feature-table';

/** What was counted last: candidates have numbers, so that cells tell by whom they were counted. */
let counted = 0;

/** Gathers features, each once. */
export function gather(each: (found: (cell: Cell | undefined) => void) => void): Cell[] {
  const number = ++counted;
  const cells: Cell[] = [];
  each((cell) => {
    if (!cell || cell.seenBy === number) return;
    cell.seenBy = number;
    cells.push(cell);
  });
  return cells;
}
