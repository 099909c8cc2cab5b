import type { ServedText } from '../../store/every-row';
import type { Row } from '../../store/row';
import type { Mismatch } from './check-evidence';

/**
 * Holds what is served now against the texts that are: a quote from a text that is not served with its
 * article any more, not as an earlier one either, proves nothing to who reads it.
 * @param row whose evidence it is.
 * @param versions of the text that is cited.
 */
export function checkServed(
  row: Pick<Row, 'retractedAt'>,
  versions: readonly ServedText[],
): Mismatch | null {
  if (row.retractedAt !== null || versions.some(({ retractedAt }) => retractedAt === null))
    return null;
  return {
    expected: 'a text that the article has now, or is served as one that it had',
    found: 'one that it had',
  };
}
