import { located } from '../../errors';
import { numberOf } from '../../query/arithmetic';
import { typeName } from '../../query/values';

/** The `n` of `$firstN` and its like: a whole number above 0, of any type. */
export function elementCount(value: unknown): number {
  const number = numberOf(value);
  if (!number) {
    throw located(5787902, `Value for 'n' must be of integral type, but found ${typeName(value)}`);
  }
  const n = Number(number.value);
  if (!Number.isInteger(n)) {
    throw located(5787903, `Value for 'n' must be of integral type, but found ${n}`);
  }
  if (n < 1) throw located(5787908, `'n' must be greater than 0, found ${n}`);
  return n;
}
