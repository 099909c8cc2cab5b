import type { ServedText } from '../../store/every-row';
import type { Row } from '../../store/row';
import type { Mismatch } from './check-evidence';

/**
 * Holds the instants at which a quote is served against those at which its text is: where nobody is served
 * the text, the quote proves nothing.
 * @param row whose evidence it is.
 * @param versions of the text that is cited, in the order of their instants.
 */
export function checkServed(
  row: Pick<Row, 'recordedAt' | 'retractedAt'>,
  versions: readonly ServedText[],
): Mismatch | null {
  // Up to here the text is served without a gap from the row's first instant on; null: to this day.
  let until: Date | null = row.recordedAt;
  for (const { recordedAt, retractedAt } of versions)
    if (until !== null && recordedAt <= until && (retractedAt === null || retractedAt > until))
      until = retractedAt;
  if (until === null || (row.retractedAt !== null && until >= row.retractedAt)) return null;
  return {
    expected: `a text that the article has or had at ${until.toISOString()}`,
    found: 'one that it has or had at other instants alone',
  };
}
