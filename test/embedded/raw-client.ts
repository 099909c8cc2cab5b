import { connect, type Socket } from 'node:net';
import { deserialize, serialize, type Document } from 'bson';

/** The path of the Unix socket that a server's URI names. */
export const socketOf = (uri: string): string =>
  decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)![1]!);

/** An OP_MSG with one body. */
export function message(body: Document, { flags = 0, requestId = 1 } = {}): Buffer {
  const bytes = Buffer.from(serialize(body));
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + bytes.length, 0);
  head.writeInt32LE(requestId, 4);
  head.writeInt32LE(2013, 12);
  head.writeUInt32LE(flags, 16);
  return Buffer.concat([head, bytes]);
}

/** Speaks the wire protocol by hand, to say what the driver never would. */
export class RawClient {
  private received: Buffer = Buffer.alloc(0);
  private readonly waiting: ((reply: Document | undefined) => void)[] = [];

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      while (this.received.length >= 4) {
        const length = this.received.readInt32LE(0);
        if (this.received.length < length) return;
        const reply = deserialize(this.received.subarray(21, length));
        this.received = this.received.subarray(length);
        this.waiting.shift()?.(reply);
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => this.waiting.splice(0).forEach((done) => done(undefined)));
  }

  static open(uri: string): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ path: socketOf(uri) });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new RawClient(socket)));
    });
  }

  /** The reply to what is sent; undefined if the server closes instead. */
  send(bytes: Buffer): Promise<Document | undefined> {
    return new Promise((resolve) => {
      if (this.socket.destroyed) return resolve(undefined);
      this.waiting.push(resolve);
      this.socket.write(bytes);
    });
  }

  async command(body: Document): Promise<Document> {
    const reply = await this.send(message(body));
    if (!reply) throw new Error('the server closed the connection');
    return reply;
  }

  close(): void {
    this.socket.destroy();
  }
}
