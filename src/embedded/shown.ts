import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';

/** Messages show no more of a value: it may be as large as a document. */
const MOST = 1_000;

/** A value as MongoDB's messages show it, cut off where it is long. */
export function shown(value: unknown): string {
  const text = textOf(value, MOST);
  return text.length > MOST ? `${text.slice(0, MOST)}...` : text;
}

/** @param room how much of it is going to be seen */
function textOf(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value === 'number') return isInt32(value) ? String(value) : ofDouble(value);
  if (Array.isArray(value)) return listed('[', value.entries(), ']', room, false);
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value !== 'object') return (value as boolean | bigint).toString();
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  return scalar(value) ?? listed('{', Object.entries(value), '}', room, true);
}

const isInt32 = (n: number): boolean => (n | 0) === n && !Object.is(n, -0);

function ofDouble(n: number): string {
  if (!Number.isFinite(n)) return Number.isNaN(n) ? 'nan' : n > 0 ? 'inf' : '-inf';
  const text = Object.is(n, -0) ? '-0' : String(n);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function scalar(value: object): string | undefined {
  if (value instanceof Double) return ofDouble(value.value);
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Decimal128) return value.toString();
  if (value instanceof Timestamp) {
    return `Timestamp(${value.getHighBitsUnsigned()}, ${value.getLowBitsUnsigned()})`;
  }
  if (value instanceof BSONRegExp) return `/${value.pattern}/${value.options}`;
  if (value instanceof Binary) return ofBinary(value);
  if (value instanceof Code) return value.code.toString();
  if (value instanceof MinKey) return 'MinKey';
  return value instanceof MaxKey ? 'MaxKey' : undefined;
}

function ofBinary(value: Binary): string {
  if (value.sub_type === Binary.SUBTYPE_UUID && value.position === 16) {
    return `UUID("${value.toUUID().toHexString()}")`;
  }
  return `BinData(${value.sub_type}, ${value.toString('hex').toUpperCase()})`;
}

function listed(
  open: string,
  entries: Iterable<[string | number, unknown]>,
  close: string,
  room: number,
  named: boolean,
): string {
  const parts: string[] = [];
  let length = 0;
  for (const [name, value] of entries) {
    if (length > room) break;
    const text = textOf(value, room - length);
    parts.push(named ? `${name}: ${text}` : text);
    length += text.length;
  }
  return parts.length === 0 ? `${open}${close}` : `${open} ${parts.join(', ')} ${close}`;
}
