import { checkDocument, elements } from '../bson/raw';
import { type ServerError, typeMismatch } from '../errors';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import { crc32c } from './crc32c';
import { ProtocolError } from './framing';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Flag bits below 16 that a server must understand or refuse. */
const REQUIRED_FLAGS = 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME);
/** Room for the command's own fields beside a document of the largest size. */
const COMMAND_DEPTH_MARGIN = 20;

/** One command as it came over the wire. */
export class Request {
  constructor(
    readonly requestId: number,
    /** The old handshake came as OP_QUERY and is answered by OP_REPLY. */
    readonly legacy: boolean,
    /** False for unacknowledged writes: run, answer nothing. */
    readonly wantsReply: boolean,
    readonly body: Document,
    private readonly raw: Buffer,
    private readonly sequences: ReadonlyMap<string, Buffer[]>,
  ) {}

  /** The command's name: the first field of its body. */
  get name(): string {
    return Object.keys(this.body)[0] ?? '';
  }

  /**
   * The documents of an array argument, as bytes, however they were sent; undefined if not sent.
   *
   * @throws ServerError 14 for another type
   */
  documents(field: string): Buffer[] | undefined {
    const sequence = this.sequences.get(field);
    if (sequence) return sequence;
    for (const element of elements(this.raw)) {
      if (element.name !== field || element.type === 0x0a) continue;
      if (element.type !== 0x04) throw this.wrongType(field, 'array');
      const items: Buffer[] = [];
      for (const item of elements(this.raw, element.value)) {
        if (item.type !== 0x03) throw this.wrongType(field, 'object');
        items.push(this.raw.subarray(item.value, item.end));
      }
      return items;
    }
    return undefined;
  }

  private wrongType(field: string, expected: string): ServerError {
    const name = `${this.name}.${field}`;
    return typeMismatch(`BSON field '${name}' is the wrong type, expected type '${expected}'`);
  }

  /** The names of the arguments that were sent as document sequences. */
  get sequenceNames(): string[] {
    return [...this.sequences.keys()];
  }
}

/** Reads one whole message. Throws ProtocolError on what is no request, ServerError on invalid BSON. */
export function parseRequest(message: Buffer, depth: number): Request {
  const requestId = message.readInt32LE(4);
  const opCode = message.readInt32LE(12);
  try {
    if (opCode === OP_MSG) return parseMsg(message, requestId, depth);
    if (opCode === OP_QUERY) return parseQuery(message, requestId, depth);
  } catch (error) {
    if (error instanceof RangeError) throw new ProtocolError('message ends early');
    throw error;
  }
  throw new ProtocolError(`unknown opcode ${opCode}`);
}

function document(bytes: Buffer, at: number, limit: number): Buffer {
  const size = bytes.readInt32LE(at);
  if (size < 5 || at + size > limit) throw new ProtocolError(`document length ${size}`);
  return bytes.subarray(at, at + size);
}

function parseMsg(message: Buffer, requestId: number, depth: number): Request {
  const flags = message.readUInt32LE(16);
  if (flags & REQUIRED_FLAGS) throw new ProtocolError(`unknown flag bits ${flags}`);
  let limit = message.length;
  if (flags & CHECKSUM_PRESENT) {
    limit -= 4;
    if (crc32c(message.subarray(0, limit)) !== message.readUInt32LE(limit)) {
      throw new ProtocolError('checksum does not match');
    }
  }
  let raw: Buffer | undefined;
  const sequences = new Map<string, Buffer[]>();
  let at = 20;
  while (at < limit) {
    const kind = message[at++];
    if (kind === 0) {
      if (raw) throw new ProtocolError('two bodies in one message');
      raw = document(message, at, limit);
      at += raw.length;
    } else if (kind === 1) {
      const end = at + message.readInt32LE(at);
      const nameEnd = message.indexOf(0, at + 4);
      if (end > limit || nameEnd < 0 || nameEnd >= end) throw new ProtocolError('bad sequence');
      const name = message.toString('utf8', at + 4, nameEnd);
      if (sequences.has(name)) throw new ProtocolError('a sequence twice');
      const items: Buffer[] = [];
      for (let next = nameEnd + 1; next < end; next += items[items.length - 1]!.length) {
        items.push(document(message, next, end));
      }
      sequences.set(name, items);
      at = end;
    } else throw new ProtocolError(`unknown section kind ${kind}`);
  }
  if (!raw) throw new ProtocolError('a message without a body');
  checkDocument(raw, depth + COMMAND_DEPTH_MARGIN);
  return new Request(
    requestId,
    false,
    !(flags & MORE_TO_COME),
    decodeDocument(raw),
    raw,
    sequences,
  );
}

function parseQuery(message: Buffer, requestId: number, depth: number): Request {
  const nameEnd = message.indexOf(0, 20);
  if (nameEnd < 0) throw new ProtocolError('unterminated collection name');
  const namespace = message.toString('utf8', 20, nameEnd);
  const raw = document(message, nameEnd + 9, message.length);
  checkDocument(raw, depth);
  const body = decodeDocument(raw);
  body.$db ??= namespace.replace(/\.\$cmd$/, '');
  return new Request(requestId, true, true, body, raw, new Map());
}

let lastId = 0;

/** Bodies up to this size are copied behind their header; larger ones are sent as they are. */
const COPIED = 16 * 1024;

/** The bytes that answer a request with one encoded document, in one or two pieces. */
export function replyTo(
  request: { requestId: number; legacy: boolean },
  body: Uint8Array,
): Uint8Array[] {
  const headerSize = request.legacy ? 36 : 21;
  const whole = body.length <= COPIED;
  const bytes = Buffer.allocUnsafe(headerSize + (whole ? body.length : 0));
  lastId = (lastId + 1) & 0x7fffffff;
  bytes.writeInt32LE(headerSize + body.length, 0);
  bytes.writeInt32LE(lastId, 4);
  bytes.writeInt32LE(request.requestId, 8);
  bytes.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  if (request.legacy) {
    bytes.writeInt32LE(8, 16); // AwaitCapable, which old clients expect
    bytes.fill(0, 20, 32);
    bytes.writeInt32LE(1, 32);
  } else bytes.fill(0, 16, 21);
  if (!whole) return [bytes, body];
  bytes.set(body, headerSize);
  return [bytes];
}
