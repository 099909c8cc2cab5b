import { BSONRegExp, Decimal128, Double, ObjectId } from 'bson';
import { decimalOf } from '../query/decimal';
import { equalValues } from '../query/compare';
import { isDocument, typeName } from '../query/values';

/** A map whose keys are BSON values, equal as MongoDB has it: 1 and 1.0 are one key. */
export class ValueMap<T> {
  private readonly entriesByHash = new Map<unknown, Entry<T>[]>();
  private readonly all: Entry<T>[] = [];

  get size(): number {
    return this.all.length;
  }

  get(key: unknown): T | undefined {
    return this.entriesByHash.get(hash(key))?.find((entry) => equalValues(entry.key, key))?.value;
  }

  set(key: unknown, value: T): void {
    const code = hash(key);
    const bucket = this.entriesByHash.get(code);
    const entry = bucket?.find((e) => equalValues(e.key, key));
    if (entry) entry.value = value;
    else {
      const added = { key, value };
      this.all.push(added);
      if (bucket) bucket.push(added);
      else this.entriesByHash.set(code, [added]);
    }
  }

  /** In the order in which the keys first came. */
  *entries(): Iterable<[unknown, T]> {
    for (const { key, value } of this.all) yield [key, value];
  }
}

interface Entry<T> {
  key: unknown;
  value: T;
}

/** A set of BSON values in the order of their first coming. */
export class ValueSet {
  private readonly map = new ValueMap<true>();

  constructor(values: Iterable<unknown> = []) {
    for (const value of values) this.add(value);
  }

  get size(): number {
    return this.map.size;
  }

  /** @returns whether the value is new */
  add(value: unknown): boolean {
    const before = this.map.size;
    if (!this.map.get(value)) this.map.set(value, true);
    return this.map.size > before;
  }

  has(value: unknown): boolean {
    return this.map.get(value) === true;
  }

  values(): unknown[] {
    return Array.from(this.map.entries(), ([key]) => key);
  }
}

// Equal values have equal hashes; others may share one. Short of that any hash will do.
function hash(value: unknown): unknown {
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (value instanceof Double) return value.value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Decimal128) {
    const decimal = decimalOf(value);
    return typeof decimal === 'string' ? Number(decimal) : Number(value.toString());
  }
  if (value instanceof Date) return `d${value.getTime()}`;
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (value instanceof BSONRegExp) return `r${value.pattern}`;
  if (Array.isArray(value)) return `[${value.map((v) => String(hash(v))).join()}`;
  if (isDocument(value)) {
    return `{${Object.entries(value)
      .map(([k, v]) => `${k}:${String(hash(v))}`)
      .join()}`;
  }
  return typeof value === 'boolean' ? value : typeName(value);
}
