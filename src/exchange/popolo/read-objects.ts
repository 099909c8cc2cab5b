import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Assembler from 'stream-json/Assembler';
import { parser } from 'stream-json';
import { ImportError, shown } from './import-error';

/** What stream-json tells of a document, piece by piece. */
interface Token {
  name: string;
  value?: string;
}

/** What is read of a file. */
export interface ReadHandlers {
  /** A member of the root, and what it is: `a list`, `an object`, `null` or another value. */
  onMember(name: string, found: string): void;
  /** One item of a list of the document. */
  onItem(list: string, index: number, item: unknown): void;
  /** So many bytes have been read. */
  onBytes(count: number): void;
}

/**
 * Reads a JSON document whose root is an object of lists, item by item: no more than one item is in memory.
 * Members of the root that are no lists are passed over.
 * @returns the SHA-256 of the file's bytes, hex.
 * @throws ImportError when the file is no JSON in UTF-8 or its root no object.
 */
export async function readObjects(file: string, handlers: ReadHandlers): Promise<string> {
  const hash = createHash('sha256');
  const items = new ItemReader(file, handlers);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const decode = new Transform({
    readableObjectMode: true,
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      handlers.onBytes((bytes += chunk.length));
      try {
        done(null, decoder.decode(chunk, { stream: true }));
      } catch {
        done(items.refusal('text in UTF-8', 'bytes that are not'));
      }
    },
  });
  try {
    await pipeline(
      createReadStream(file),
      decode,
      parser({ packValues: true, streamValues: false }),
      new Writable({
        objectMode: true,
        write(token: Token, _encoding, done) {
          try {
            items.take(token);
            done();
          } catch (error) {
            done(error as Error);
          }
        },
      }),
    );
  } catch (error) {
    if (error instanceof ImportError || (error as NodeJS.ErrnoException).path) throw error;
    if (error instanceof RangeError) throw items.refusal('JSON', 'lists within lists without end');
    const found = (error as Error).message.replace(/^Parser /u, 'text that the parser ');
    throw items.refusal('JSON', found);
  }
  if (!items.hasRoot) throw items.refusal('a JSON object with lists such as "persons"', 'nothing');
  return hash.digest('hex');
}

/** Follows the tokens of a document down to the items of its lists. */
class ItemReader {
  hasRoot = false;
  private depth = 0;
  private list: string | null = null;
  private index = 0;
  private item: Assembler | null = null;
  private last = '/';

  constructor(
    private readonly file: string,
    private readonly handlers: ReadHandlers,
  ) {}

  take(token: Token): void {
    const opens = token.name === 'startObject' || token.name === 'startArray';
    if (opens) this.depth += 1;
    if (this.depth <= 1 && token.name === 'startObject') this.hasRoot = true;
    else if (this.depth <= 1 && token.name === 'startArray')
      throw this.refusal('a JSON object with lists such as "persons"', 'a list');
    else if (this.depth === 1 && token.name === 'keyValue') this.list = token.value ?? '';
    else if (this.depth === 2 && token.name === 'startArray') this.member(token, 'a list');
    else if (this.depth === 2 && token.name === 'startObject') this.member(token, 'an object');
    else if (this.depth === 1 && token.name.endsWith('Value'))
      this.member(token, token.name === 'nullValue' ? 'null' : shown(scalarOf(token)));
    else if (this.list !== null && this.depth >= 2) this.within(this.list, token, opens);
    if (token.name === 'endObject' || token.name === 'endArray') this.depth -= 1;
  }

  private member({ name }: Token, found: string): void {
    if (this.list !== null) this.handlers.onMember(this.list, found);
    if (name === 'startArray') this.index = 0;
    else this.list = null;
  }

  private within(list: string, token: Token, opens: boolean): void {
    if (this.depth === 2 && token.name === 'endArray') return;
    if (this.item === null && !opens) {
      this.done(list, scalarOf(token));
      return;
    }
    this.item ??= new Assembler();
    this.item.consume(token);
    if (!this.item.done) return;
    const value: unknown = this.item.current;
    this.item = null;
    this.done(list, value);
  }

  private done(list: string, value: unknown): void {
    this.last = `/${list}/${this.index}`;
    this.handlers.onItem(list, this.index, value);
    this.index += 1;
  }

  refusal(expected: string, found: string): ImportError {
    return new ImportError(this.file, [
      { pointer: this.last === '/' ? '/' : `after ${this.last}`, expected, found },
    ]);
  }
}

/** The value of an item that is no object and no list. */
function scalarOf({ name, value = '' }: Token): unknown {
  if (name === 'stringValue') return value;
  return name === 'numberValue'
    ? Number(value)
    : name === 'nullValue'
      ? null
      : name === 'trueValue';
}
