import { BSONRegExp, Code } from 'bson';
import { located, ServerError, unsupported } from '../../errors';
import { toNumber } from '../../query/arithmetic';
import { compareStrings } from '../../query/compare';
import { compileRegex } from '../../query/regex';
import { BsonType, typeName, typeOf } from '../../query/values';
import {
  endsInNull,
  type ExpressionTable,
  fieldsOf,
  isFirstNull,
  isNullish,
  nary,
} from './operator';

/** Strings, in code points or UTF-8 bytes as each operator's name says. Letter case is ASCII's. */
export const stringExpressions: ExpressionTable = {
  $concat: nary('$concat', 0, Infinity, concatenated, endsInNull),
  $toLower: nary('$toLower', 1, 1, ([value]) => lower(coerced(value))),
  $toUpper: nary('$toUpper', 1, 1, ([value]) => upper(coerced(value))),
  $strcasecmp: nary('$strcasecmp', 2, 2, ([a, b]) =>
    Math.sign(compareStrings(upper(coerced(a)), upper(coerced(b)))),
  ),
  $strLenCP: nary(
    '$strLenCP',
    1,
    1,
    ([value]) => Array.from(string(34471, '$strLenCP requires a string argument', value)).length,
  ),
  $strLenBytes: nary('$strLenBytes', 1, 1, ([value]) =>
    Buffer.byteLength(string(34473, '$strLenBytes requires a string argument', value)),
  ),
  $substrCP: nary('$substrCP', 3, 3, ([value, start, length]) => {
    const from = index(34450, '$substrCP', start, 34451);
    const count = index(34452, '$substrCP', length, 34453);
    if (count < 0) throw located(34454, '$substrCP: length must be a nonnegative integer');
    if (from < 0) throw located(34455, '$substrCP: the starting index must be nonnegative');
    return Array.from(coerced(value))
      .slice(from, from + count)
      .join('');
  }),
  $substrBytes: nary('$substrBytes', 3, 3, substrBytes),
  $substr: nary('$substr', 3, 3, substrBytes),
  $split: nary('$split', 2, 2, ([value, separator]) => {
    if (isNullish(value) || isNullish(separator)) return null;
    const text = string(40085, '$split requires a string as its first argument', value);
    const by = string(40086, '$split requires a string as its second argument', separator);
    if (by === '') throw located(40087, '$split requires a non-empty separator');
    return text.split(by);
  }),
  $trim: trimming('$trim', true, true),
  $ltrim: trimming('$ltrim', true, false),
  $rtrim: trimming('$rtrim', false, true),
  $indexOfCP: nary('$indexOfCP', 2, 4, indexOfCodePoint, isFirstNull),
  $indexOfBytes: nary('$indexOfBytes', 2, 4, indexOfBytes, isFirstNull),
  $replaceOne: replacing('$replaceOne', (text, find, by) => text.replace(find, () => by)),
  $replaceAll: replacing('$replaceAll', (text, find, by) => {
    // MongoDB finds the empty string between any two bytes, also those of one character.
    if (find === '' && /[^\0-\x7f]/.test(text)) {
      throw unsupported('$replaceAll of the empty string in a text beyond ASCII');
    }
    return text.replaceAll(find, () => by);
  }),
  $regexMatch: (operand, compile) => {
    const spec = fieldsOf('$regexMatch', operand, ['input', 'regex'], ['options']);
    const [input, regex] = [compile(spec.input), compile(spec.regex)];
    const options = compile(spec.options ?? null);
    return (frame) => {
      const text = input(frame);
      const pattern = regex(frame);
      if (isNullish(text) || isNullish(pattern)) return false;
      const flags = options(frame);
      if (pattern instanceof BSONRegExp) {
        return matcher(
          pattern.pattern,
          regexOptions(pattern.options, flags),
        )(string(51104, "$regexMatch needs 'input' to be of type string", text));
      }
      return matcher(
        string(51105, "$regexMatch needs 'regex' to be of type string or regex", pattern),
        isNullish(flags) ? '' : string(51106, "$regexMatch needs 'options' to be a string", flags),
      )(string(51104, "$regexMatch needs 'input' to be of type string", text));
    };
  },
};

function concatenated(values: unknown[]): string | null {
  let text = '';
  for (const value of values) {
    if (isNullish(value)) return null;
    text += string(16702, '$concat only supports strings', value);
  }
  return text;
}

function indexOfCodePoint(values: unknown[]): number | null {
  const [value, part] = values;
  if (isNullish(value)) return null;
  const text = Array.from(string(40093, '$indexOfCP requires a string', value));
  const wanted = Array.from(
    string(40094, '$indexOfCP requires a string as the second argument', part),
  );
  const from = bound('$indexOfCP', values, 2, 0);
  const to = Math.min(bound('$indexOfCP', values, 3, text.length), text.length);
  if (from === 0 && text.length === 0 && wanted.length === 0) return 0;
  // Unlike that of $indexOfBytes the end bounds where it begins, not where it ends.
  for (let i = from; i < to; i++) if (wanted.every((c, j) => text[i + j] === c)) return i;
  return -1;
}

function indexOfBytes(values: unknown[]): number | null {
  const [value, part] = values;
  if (isNullish(value)) return null;
  const bytes = Buffer.from(string(40091, '$indexOfBytes requires a string', value));
  const wanted = string(40092, '$indexOfBytes requires a string as the second argument', part);
  const from = bound('$indexOfBytes', values, 2, 0);
  const to = Math.min(bound('$indexOfBytes', values, 3, bytes.length), bytes.length);
  if (from > to) return -1;
  const found = bytes.subarray(from, to).indexOf(wanted);
  return found < 0 ? -1 : from + found;
}

function matcher(pattern: string, options: string): (text: string) => boolean {
  try {
    return compileRegex(pattern, options);
  } catch (error) {
    const isMalformed = error instanceof ServerError && error.code === 51091;
    throw isMalformed ? located(51111, `Invalid Regex in $regexMatch: ${pattern}`) : error;
  }
}

function regexOptions(own: string, flags: unknown): string {
  if (isNullish(flags)) return own;
  const options = string(51106, "$regexMatch needs 'options' to be a string", flags);
  if (own === '') return options;
  throw located(
    51107,
    "$regexMatch: regex option(s) specified in both 'regex' and 'option' fields",
  );
}

function string(code: number, message: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw located(code, `${message}, found: ${typeName(value)}`);
}

/** The string that MongoDB makes of a value where an operator takes any. */
export function coerced(value: unknown): string {
  if (isNullish(value)) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return written(value);
  if (value instanceof Code) return value.code;
  const type = typeOf(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && type === BsonType.int) return String(value);
  if (type === BsonType.double || type === BsonType.decimal || type === BsonType.timestamp) {
    throw unsupported(`a ${typeName(value)} taken for a string`);
  }
  throw located(16007, `can't convert from BSON type ${typeName(value)} to String`);
}

function written(date: Date): string {
  const year = date.getUTCFullYear();
  if (year < 0 || year > 9999)
    throw unsupported('a date outside of the years 0 to 9999 as a string');
  return date.toISOString();
}

const lower = (text: string) => text.replace(/[A-Z]/g, (c) => c.toLowerCase());
const upper = (text: string) => text.replace(/[a-z]/g, (c) => c.toUpperCase());

/** @param otherNumber the code of the error for a number that is not whole */
function index(code: number, name: string, value: unknown, otherNumber = code): number {
  const number = toNumber(value);
  if (number === undefined || (number | 0) !== number) {
    throw located(
      number === undefined ? code : otherNumber,
      `${name} requires whole numbers of 32 bits, found: ${typeName(value)}`,
    );
  }
  return number;
}

/** A number cut to its whole part. */
function truncated(code: number, name: string, value: unknown): number {
  const number = toNumber(value);
  if (number !== undefined) return Math.trunc(number) || 0;
  throw located(code, `${name} requires numbers, found: ${typeName(value)}`);
}

/** An operand that may be left out, which is not the same as one that is missing in the document. */
function bound(name: string, values: readonly unknown[], at: number, otherwise: number): number {
  if (values.length <= at) return otherwise;
  const number = index(40096, name, values[at]);
  if (number < 0) throw located(40097, `${name} requires a nonnegative starting and ending index`);
  return number;
}

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

function substrBytes([value, start, length]: unknown[]): string {
  const bytes = Buffer.from(coerced(value));
  const from = truncated(16034, '$substrBytes', start);
  const count = truncated(16035, '$substrBytes', length);
  if (from < 0) throw located(50752, '$substrBytes: starting index must be non-negative');
  const to = count < 0 ? bytes.length : from + count;
  if (isContinuation(bytes[from])) {
    throw located(
      28656,
      '$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.',
    );
  }
  if (isContinuation(bytes[to])) {
    throw located(
      28657,
      '$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.',
    );
  }
  return bytes.subarray(from, to).toString();
}

const whitespace =
  '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

function trimming(name: string, left: boolean, right: boolean): ExpressionTable[string] {
  return (operand, compile) => {
    const spec = fieldsOf(name, operand, ['input'], ['chars']);
    const input = compile(spec.input);
    const chars = 'chars' in spec ? compile(spec.chars) : () => whitespace;
    return (frame) => {
      const value = input(frame);
      if (isNullish(value)) return null;
      const text = Array.from(string(50699, `${name} requires its input to be a string`, value));
      const set = chars(frame);
      if (isNullish(set)) return null;
      const cut = new Set(string(50700, `${name} requires 'chars' to be a string`, set));
      let from = 0;
      let to = text.length;
      while (left && from < to && cut.has(text[from] as string)) from++;
      while (right && to > from && cut.has(text[to - 1] as string)) to--;
      return text.slice(from, to).join('');
    };
  };
}

const replaceArguments: [code: number, name: string][] = [
  [51746, 'input'],
  [51745, 'find'],
  [51744, 'replacement'],
];

function replacing(
  name: string,
  replace: (text: string, find: string, by: string) => string,
): ExpressionTable[string] {
  return (operand, compile) => {
    const spec = fieldsOf(name, operand, ['input', 'find', 'replacement']);
    const parts = [compile(spec.input), compile(spec.find), compile(spec.replacement)];
    return (frame) => {
      const values = parts.map((part) => part(frame));
      values.forEach((value, i) => {
        const [code, argument] = replaceArguments[i] as [number, string];
        if (!isNullish(value))
          string(code, `${name} requires that '${argument}' be a string`, value);
      });
      const [text, find, by] = values as (string | null | undefined)[];
      if (isNullish(text) || isNullish(find) || isNullish(by)) return null;
      return replace(text, find, by);
    };
  };
}
