import { Decimal128 } from 'bson';
import { unsupported } from '../errors';
import { asDouble, asInteger, numberOf } from '../query/arithmetic';
import { type Accumulator } from './accumulator';

const TWO_TO_32 = 4294967296n;
const LONG_LIMIT = 2 ** 63;

/**
 * The sum of the numbers among the values, as MongoDB makes it to the last bit: of two doubles, the second
 * of which is what the first lacks. Whole numbers are exact in it.
 */
export class Sum implements Accumulator {
  private sum = 0;
  private rest = 0;
  private plain = 0;
  private kind: 'int' | 'long' | 'double' = 'int';

  add(value: unknown): void {
    if (value instanceof Decimal128) throw unsupported('$sum of Decimal128');
    const number = numberOf(value);
    if (!number) return;
    if (number.kind === 'double' || (number.kind === 'long' && this.kind === 'int')) {
      this.kind = number.kind;
    }
    if (typeof number.value === 'number') this.addDouble(number.value);
    else {
      const high = (number.value / TWO_TO_32) * TWO_TO_32;
      this.addDouble(Number(number.value - high));
      this.addDouble(Number(high));
    }
  }

  private addDouble(x: number): void {
    this.plain += x;
    const both = x + this.rest;
    const left = this.rest - (both - x);
    const sum = this.sum + both;
    const before = sum - both;
    const error = this.sum - before + (both - (sum - before));
    this.sum = sum;
    this.rest = left + error;
  }

  result(): unknown {
    if (this.kind !== 'double' && Math.abs(this.sum) <= LONG_LIMIT) {
      const whole = BigInt(this.sum) + BigInt(this.rest);
      if (BigInt.asIntN(64, whole) === whole) return this.kind === 'int' ? asInteger(whole) : whole;
    }
    return asDouble(this.total());
  }

  /** The sum as a double. */
  total(): number {
    return Number.isNaN(this.sum) ? this.plain : this.sum;
  }
}

/** The sum of one constant double, which MongoDB merely adds up. */
export class RepeatedSum implements Accumulator {
  private sum = 0;

  add(value: unknown): void {
    this.sum += Number(numberOf(value)?.value);
  }

  result(): unknown {
    return asDouble(this.sum);
  }
}
