import { stringify } from 'csv-stringify/sync';
import type { CollectionName, Rows } from '../../store/collections';
import { believedRows, type Snapshot } from '../snapshot';
import { type Column, COLUMNS } from './columns';

/**
 * What a spreadsheet would run as a formula when it opens the file: the signs that begin one, also after
 * white space, in their full-width forms too, and tab or carriage return.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * One collection as CSV (RFC 4180, UTF-8, a row of headings): what the base believed at the snapshot's
 * instant. A text that a spreadsheet would take for a formula is led by an apostrophe.
 */
export async function* csvOf(snapshot: Snapshot, name: CollectionName): AsyncGenerator<string> {
  const columns = COLUMNS[name] as readonly Column<Rows[CollectionName]>[];
  yield lines([columns.map(([heading]) => heading)]);
  for await (const rows of believedRows(snapshot, name))
    yield lines(rows.map((row) => columns.map(([, value]) => cell(value(row)))));
}

function lines(records: (string | null)[][]): string {
  // A line break of any kind within a cell needs quotes, not only the one that ends a record.
  return stringify(records, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function cell(value: string | boolean | null): string | null {
  if (typeof value !== 'string') return value === null ? null : String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}
