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
import { FIXED_SIZES } from '../bson/raw';
import { badValue, overflow, unsupported } from '../errors';
import { arrayIndex, BsonType, type Document, isInt32, setOwn } from './values';

const MAX_DEPTH = 200;

/**
 * BSON bytes to the decoded form that `values.ts` describes. It is ours because no option of `bson`
 * tells an int32 from a double without a wrapper object for each, and because `bson` turns documents
 * with `$ref` and `$id` into objects of another shape.
 *
 * @throws ServerError for bytes that are no BSON (2), nesting beyond 200 levels (15), and values
 *   that could not be written back as they came (115).
 */
export function decodeDocument(bytes: Uint8Array, offset = 0): Document {
  return new Decoder(asBuffer(bytes), offset).document(false, 0) as Document;
}

/**
 * Some of the top-level fields of a document, the others left out without being looked at: what a
 * filter needs of a document that it may not find.
 */
export function decodeFields(bytes: Uint8Array, names: ReadonlySet<string>): Document {
  return new Decoder(asBuffer(bytes), 0).fields(names);
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

class Decoder {
  constructor(
    private readonly buffer: Buffer,
    private at: number,
  ) {}

  document(asArray: boolean, depth: number): Document | unknown[] {
    if (depth > MAX_DEPTH) throw overflow(`nested documents may be ${MAX_DEPTH} deep at most`);
    const { buffer } = this;
    const start = this.at;
    if (start + 5 > buffer.length) throw corrupt('a document is cut short');
    const end = start + buffer.readInt32LE(start);
    if (end < start + 5 || end > buffer.length || buffer[end - 1] !== 0) {
      throw corrupt('a document states a wrong length');
    }
    this.at = start + 4;
    const array: unknown[] = [];
    const doc: Document = {};
    let last = -1;
    while (this.at < end - 1) {
      const type = buffer[this.at++] as number;
      if (type === 0) throw corrupt('a document ends before its length');
      const name = this.cstring();
      const value = type === 0xff ? new MinKey() : this.value(type, depth);
      if (asArray) array.push(value);
      else {
        last = inOrder(name, last);
        setOwn(doc, name, value);
      }
    }
    if (this.at !== end - 1) throw corrupt('a value runs past the end of its document');
    this.at = end;
    return asArray ? array : doc;
  }

  fields(names: ReadonlySet<string>): Document {
    const { buffer } = this;
    const doc: Document = {};
    const end = this.at + buffer.readInt32LE(this.at);
    this.at += 4;
    for (let left = names.size; left > 0 && this.at < end - 1;) {
      const type = buffer[this.at++] as number;
      const name = this.cstring();
      if (names.has(name)) {
        setOwn(doc, name, type === 0xff ? new MinKey() : this.value(type, 0));
        left--;
      } else this.pass(type);
    }
    return doc;
  }

  /** Goes past a value. */
  private pass(type: number): void {
    const { buffer } = this;
    const size = FIXED_SIZES[type]!;
    if (size >= 0) this.skip(size);
    else if (type === 0x03 || type === 0x04 || type === 0x0f) {
      this.skip(buffer.readInt32LE(this.at));
    } else if (type === 0x05) this.skip(5 + buffer.readInt32LE(this.at));
    else if (type === 0x0b) {
      this.cstring();
      this.cstring();
    } else if (type === 0x0c) this.skip(16 + buffer.readInt32LE(this.at));
    else if (type === 0x02 || type === 0x0d || type === 0x0e) {
      this.skip(4 + buffer.readInt32LE(this.at));
    } else throw corrupt(`there is no BSON type ${type}`);
  }

  private value(type: BsonType, depth: number): unknown {
    const { buffer } = this;
    switch (type) {
      case BsonType.double: {
        const number = buffer.readDoubleLE(this.skip(8));
        return isInt32(number) ? new Double(number) : number;
      }
      case BsonType.string:
        return this.string();
      case BsonType.object:
        return this.document(false, depth + 1);
      case BsonType.array:
        return this.document(true, depth + 1);
      case BsonType.binData: {
        const length = buffer.readInt32LE(this.skip(4));
        const subtype = buffer[this.skip(1)] as number;
        if (subtype === 2) throw unsupported('binary subtype 2');
        const from = this.skip(length);
        return new Binary(Uint8Array.prototype.slice.call(buffer, from, from + length), subtype);
      }
      case BsonType.objectId: {
        const from = this.skip(12);
        return new ObjectId(Uint8Array.prototype.slice.call(buffer, from, from + 12));
      }
      case BsonType.bool: {
        const byte = buffer[this.skip(1)] as number;
        if (byte > 1) throw corrupt('a boolean is neither 0 nor 1');
        return byte === 1;
      }
      case BsonType.date: {
        const date = new Date(Number(buffer.readBigInt64LE(this.skip(8))));
        if (Number.isNaN(date.getTime())) throw unsupported('a date beyond the year 275760');
        return date;
      }
      case BsonType.null:
        return null;
      case BsonType.regex:
        return regularExpression(this.cstring(), this.cstring());
      case BsonType.javascript:
        return new Code(this.string());
      case BsonType.int:
        return buffer.readInt32LE(this.skip(4));
      case BsonType.timestamp:
        return new Timestamp(buffer.readBigUInt64LE(this.skip(8)));
      case BsonType.long:
        return buffer.readBigInt64LE(this.skip(8));
      case BsonType.decimal: {
        const from = this.skip(16);
        return new Decimal128(Uint8Array.prototype.slice.call(buffer, from, from + 16));
      }
      case BsonType.maxKey:
        return new MaxKey();
      case BsonType.undefined:
      case BsonType.dbPointer:
      case BsonType.symbol:
      case BsonType.javascriptWithScope:
        throw unsupported(`the deprecated BSON type ${type}`);
      default:
        throw corrupt(`there is no BSON type ${type}`);
    }
  }

  private skip(bytes: number): number {
    const from = this.at;
    this.at += bytes;
    if (bytes < 0 || this.at > this.buffer.length) throw corrupt('a value is cut short');
    return from;
  }

  private string(): string {
    const length = this.buffer.readInt32LE(this.skip(4));
    if (length < 1) throw corrupt('a string states a wrong length');
    const from = this.skip(length);
    if (this.buffer[from + length - 1] !== 0) throw corrupt('a string lacks its final zero byte');
    return this.text(from, from + length - 1);
  }

  private cstring(): string {
    const { buffer } = this;
    let end = this.at;
    // Names are short: a look at each byte is quicker than a call into C++.
    while (buffer[end]) end++;
    if (end >= buffer.length) throw corrupt('a name lacks its final zero byte');
    const text = this.text(this.at, end);
    this.at = end + 1;
    return text;
  }

  // Short ASCII, the usual case, is faster joined here than through a call into C++.
  private text(from: number, to: number): string {
    const { buffer } = this;
    if (to - from > 24) return buffer.toString('utf8', from, to);
    let text = '';
    for (let i = from; i < to; i++) {
      const byte = buffer[i] as number;
      if (byte > 127) return buffer.toString('utf8', from, to);
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

// `bson` has no value for others.
function regularExpression(pattern: string, options: string): BSONRegExp {
  if (/^[imlsux]*$/.test(options)) return new BSONRegExp(pattern, options);
  throw unsupported(`a regular expression with the options '${options}'`);
}

const corrupt = (what: string) => badValue(`not a BSON document: ${what}`);

/**
 * JS objects list names such as "7" first and in numeric order. A document that has them elsewhere
 * would be written back in another order than it came, so it is refused.
 *
 * @param last the previous name as an integer; Infinity once another kind of name has been seen
 */
function inOrder(name: string, last: number): number {
  const index = arrayIndex(name);
  if (index < 0) return Infinity;
  if (index > last) return index;
  throw unsupported(`a document that has the numeric field name "${name}" after other fields`);
}
