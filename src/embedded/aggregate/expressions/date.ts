import { Timestamp, ObjectId } from 'bson';
import {
  $dayOfMonth,
  $dayOfWeek,
  $dayOfYear,
  $hour,
  $isoDayOfWeek,
  $isoWeek,
  $millisecond,
  $minute,
  $month,
  $second,
  $year,
} from 'mingo/operators/expression/date';
import { Context } from 'mingo/core';
import { located, unsupported } from '../../errors';
import { isDocument, typeName } from '../../query/values';
import { type Evaluate } from '../frame';
import { type Compile, type ExpressionTable, fieldsOf, isNullish } from './operator';

type MingoOperator = typeof $year;

/** Parts of dates, in UTC: mingo's, which agree with MongoDB's once the operand is a plain date. */
const parts: Record<string, MingoOperator> = {
  ...{ $year, $month, $dayOfMonth, $hour, $minute, $second, $millisecond },
  ...{ $dayOfWeek, $dayOfYear, $isoDayOfWeek, $isoWeek },
};

const options = { context: Context.init() } as Parameters<MingoOperator>[2];

export const dateExpressions: ExpressionTable = {
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, datePart(name, part)])),
  $isoWeekYear: (operand, compile) => {
    const date = dateOperand('$isoWeekYear', operand, compile);
    return (frame) => {
      const value = date(frame);
      return isNullish(value) ? null : BigInt(isoYear(instant('$isoWeekYear', value)));
    };
  },
  $dateToString: (operand, compile) => {
    const spec = fieldsOf('$dateToString', operand, ['date'], ['format', 'timezone', 'onNull']);
    checkTimezone(spec.timezone);
    const date = compile(spec.date);
    const format = 'format' in spec ? compile(spec.format) : () => '%Y-%m-%dT%H:%M:%S.%LZ';
    const onNull = compile(spec.onNull ?? null);
    return (frame) => {
      const value = date(frame);
      const pattern = format(frame);
      if (!isNullish(pattern)) checkFormat(pattern); // also where there is no date
      if (isNullish(value)) return onNull(frame);
      if (isNullish(pattern)) return null;
      return formatted(instant('$dateToString', value), pattern as string);
    };
  },
};

function datePart(name: string, part: MingoOperator): ExpressionTable[string] {
  return (operand, compile) => {
    const date = dateOperand(name, operand, compile);
    return (frame) => {
      const value = date(frame);
      if (isNullish(value)) return null;
      return part({}, instant(name, value), options);
    };
  };
}

// Either the date itself, alone or in an array of one, or {date, timezone}.
function dateOperand(name: string, operand: unknown, compile: Compile): Evaluate {
  if (isDocument(operand) && !Object.keys(operand)[0]?.startsWith('$')) {
    const spec = fieldsOf(name, operand, ['date'], ['timezone']);
    checkTimezone(spec.timezone);
    return compile(spec.date);
  }
  if (!Array.isArray(operand)) return compile(operand);
  if (operand.length !== 1) {
    throw located(40536, `${name} accepts exactly one argument if given an array`);
  }
  return compile(operand[0]);
}

function checkTimezone(timezone: unknown): void {
  if (timezone !== undefined && timezone !== 'UTC' && timezone !== 'GMT') {
    throw unsupported('a timezone other than UTC');
  }
}

function instant(name: string, value: unknown): Date {
  if (value instanceof Date) return new Date(value);
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.getHighBitsUnsigned() * 1000);
  throw located(16006, `can't convert from BSON type ${typeName(value)} to Date in ${name}`);
}

/** The year of the week's Thursday, which is what an ISO week belongs to. */
function isoYear(date: Date): number {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  return thursday.getUTCFullYear();
}

const padded = (value: number, length: number) => String(value).padStart(length, '0');
const partOf = (part: MingoOperator, date: Date) => part({}, new Date(date), options);

const formats: Record<string, (date: Date) => string> = {
  '%': () => '%',
  Y: (d) => padded(d.getUTCFullYear(), 4),
  m: (d) => padded(d.getUTCMonth() + 1, 2),
  d: (d) => padded(d.getUTCDate(), 2),
  H: (d) => padded(d.getUTCHours(), 2),
  M: (d) => padded(d.getUTCMinutes(), 2),
  S: (d) => padded(d.getUTCSeconds(), 2),
  L: (d) => padded(d.getUTCMilliseconds(), 3),
  j: (d) => padded(partOf($dayOfYear, d), 3),
  w: (d) => String(d.getUTCDay() + 1),
  u: (d) => String(d.getUTCDay() || 7),
  V: (d) => padded(partOf($isoWeek, d), 2),
  G: (d) => padded(isoYear(d), 4),
  z: () => '+0000',
  Z: () => '0',
};

function checkFormat(pattern: unknown): void {
  if (typeof pattern !== 'string') {
    throw located(18533, `$dateToString requires that 'format' be a string`);
  }
  for (const [whole] of pattern.matchAll(/%[\s\S]?/g)) {
    const letter = whole.slice(1);
    if (Object.hasOwn(formats, letter)) continue;
    if (letter === '') throw located(18535, "Unmatched '%' at end of format string");
    if ('bBU'.includes(letter)) throw unsupported(`${whole} in a date format`);
    throw located(18536, `Invalid format character '${whole}' in format string`);
  }
}

function formatted(date: Date, pattern: string): string {
  const year = date.getUTCFullYear();
  if (year < 0 || year > 9999) {
    throw located(18537, '$dateToString is only defined on year 0-9999');
  }
  return pattern.replace(/%([\s\S])/g, (whole, letter: string) => formats[letter]?.(date) ?? whole);
}
