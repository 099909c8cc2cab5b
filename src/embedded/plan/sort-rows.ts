import { queryExceededMemoryLimit } from '../errors';
import type { Sort, SortKey } from '../query/sort';
import type { Row } from './execute';

interface Keyed {
  row: Row;
  key: SortKey;
}

/**
 * Rows in an order that no index gives. Equals stay in the order of their coming. Holds no more rows
 * than are wanted (and as many again).
 *
 * @param bytes the most memory that the documents held may take; beyond it MongoDB's error 292
 */
export function* sortRows(
  rows: Iterable<Row>,
  sort: Sort,
  wanted: number,
  bytes: number,
): Generator<Row> {
  let held: Keyed[] = [];
  let size = 0;
  const order = (a: Keyed, b: Keyed) => sort.compareKeys(a.key, b.key);
  for (const row of rows) {
    held.push({ row, key: sort.keyOf(row.document) });
    size += row.raw.length;
    if (held.length >= 2 * wanted + 100 || (size > bytes && held.length > wanted)) {
      held = held.sort(order).slice(0, wanted);
      size = held.reduce((sum, each) => sum + each.row.raw.length, 0);
    }
    if (size > bytes) {
      throw queryExceededMemoryLimit(
        `Sort exceeded memory limit of ${bytes} bytes, but did not opt in to external sorting.`,
      );
    }
  }
  held.sort(order);
  for (let i = 0; i < held.length && i < wanted; i++) yield held[i]!.row;
}
