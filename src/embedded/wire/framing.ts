/** What the peer sent is no MongoDB message: the connection cannot go on. */
export class ProtocolError extends Error {}

const HEADER = 16;

/** Cuts the bytes of a socket into whole messages; holds no more than what the peer has sent of one. */
export class Framer {
  #chunks: Buffer[] = [];
  #size = 0;

  /** @param limit the longest message taken, in bytes, header included */
  constructor(private readonly limit: number) {}

  /** How many bytes wait. */
  get size(): number {
    return this.#size;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /** The next whole message, or undefined until more bytes come. Throws ProtocolError on a bad length. */
  next(): Buffer | undefined {
    if (this.#size < 4) return undefined;
    const first = this.#chunks[0]!.length >= 4 ? this.#chunks[0]! : this.#join();
    const length = first.readInt32LE(0);
    if (length < HEADER || length > this.limit) throw new ProtocolError(`message length ${length}`);
    if (this.#size < length) return undefined;
    const all = first.length >= length ? first : this.#join();
    const rest = all.subarray(length);
    this.#chunks = this.#chunks[0] === all ? this.#chunks : [all];
    if (rest.length > 0) this.#chunks[0] = rest;
    else this.#chunks.shift();
    this.#size -= length;
    return all.subarray(0, length);
  }

  #join(): Buffer {
    const all = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}
