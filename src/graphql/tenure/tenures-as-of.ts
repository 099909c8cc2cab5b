import type { Document } from 'mongodb';
import { InputError } from '../../errors';
import { standingFilter } from '../../store/standing-filter';
import type { TenuresArgs } from './tenure.args';

/**
 * The condition that `asOf` and `certainty` put on tenures; none without `asOf`.
 * @throws InputError where standings are asked for without the day that they are of.
 */
export function tenuresAsOf({
  asOf,
  certainty,
}: Pick<TenuresArgs, 'asOf' | 'certainty'>): Document {
  if (asOf) return standingFilter(asOf, certainty ?? ['DEFINITE', 'POSSIBLE']);
  if (certainty) throw new InputError('certainty', 'needs asOf', 'certainty: needs asOf');
  return {};
}
