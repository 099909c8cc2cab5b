import { Decimal128 } from 'bson';
import { badValue, invalidNamespace, located } from '../errors';
import { type Document, isDocument, numeric, typeName } from '../query/values';
import { wrongFieldType } from '../wrong-type';

/** Reads the arguments of a command, each with MongoDB's error when it has the wrong type. */
export class Arguments {
  constructor(
    private readonly command: string,
    readonly body: Document,
  ) {}

  has(name: string): boolean {
    return this.body[name] !== undefined;
  }

  document(name: string): Document | undefined {
    return this.#typed(name, 'object', isDocument);
  }

  array(name: string): unknown[] | undefined {
    return this.#typed(name, 'array', Array.isArray as (value: unknown) => value is unknown[]);
  }

  documents(name: string): Document[] | undefined {
    return this.array(name)?.map((item, i) => {
      if (isDocument(item)) return item;
      throw this.#mismatch(`${name}.${i}`, item, 'object');
    });
  }

  string(name: string): string | undefined {
    return this.#typed(name, 'string', (value): value is string => typeof value === 'string');
  }

  /** A flag; numbers count as MongoDB counts them, 0 for false. */
  flag(name: string, otherwise = false): boolean {
    const value = this.body[name];
    if (value === undefined || value === null) return otherwise;
    if (typeof value === 'boolean') return value;
    const number = numeric(value);
    if (number === undefined) throw this.#mismatch(name, value, 'bool');
    return number != 0;
  }

  /** Checks flags that change nothing here, but must be flags. */
  checkFlags(names: readonly string[]): void {
    for (const name of names) this.flag(name);
  }

  /** A whole number that is not negative. */
  count(name: string): number | undefined {
    const value = this.integer(name);
    if (value !== undefined && value < 0) {
      throw located(51024, `BSON field '${name}' value must be >= 0, actual value '${value}'`);
    }
    return value;
  }

  /** A number without its fraction, as near to it as can be counted; NaN counts as 0. */
  integer(name: string): number | undefined {
    const value = this.body[name];
    if (value === undefined || value === null) return undefined;
    const number = value instanceof Decimal128 ? Number(value) : numeric(value);
    if (number === undefined) throw this.#mismatch(name, value, 'long');
    const integer = Math.trunc(Number(number)) || 0;
    return Math.max(Number.MIN_SAFE_INTEGER, Math.min(integer, Number.MAX_SAFE_INTEGER));
  }

  /** The value of the command's own field: a collection's name. */
  collection(): string {
    const value = this.body[this.command];
    if (typeof value !== 'string') {
      throw badValue(`collection name has invalid type ${typeName(value)}`);
    }
    if (value === '') {
      throw invalidNamespace(`Invalid namespace specified '${String(this.body.$db)}.'`);
    }
    return value;
  }

  #typed<T>(name: string, type: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.body[name];
    if (value === undefined || value === null) return undefined;
    if (!is(value)) throw this.#mismatch(name, value, type);
    return value;
  }

  #mismatch(name: string, value: unknown, expected: string) {
    return wrongFieldType(`${this.command}.${name}`, value, expected);
  }
}
