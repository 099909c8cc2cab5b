import type { Document } from 'mongodb';
import { standingFilter } from '../../store/standing-filter';
import type { TenuresArgs } from './tenure.args';

/** The condition that `asOf` and `certainty` put on tenures; none without `asOf`. */
export function tenuresAsOf({
  asOf,
  certainty,
}: Pick<TenuresArgs, 'asOf' | 'certainty'>): Document {
  return asOf ? standingFilter(asOf, certainty) : {};
}
