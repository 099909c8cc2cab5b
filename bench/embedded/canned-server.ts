import { createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What the canned server answers: one reply for each command's name, as bytes of the document. */
export interface Canned {
  socket: string;
  replies: Record<string, Uint8Array>;
}

const OP_QUERY = 2004;
const { socket: path, replies } = workerData as Canned;
const ok = Buffer.from('11000000016f6b00000000000000f03f00', 'hex'); // {ok: 1.0}

function answer(message: Buffer): Buffer {
  const legacy = message.readInt32LE(12) === OP_QUERY;
  // The command's name is the first field's: after the body's length and the field's type.
  const at = legacy ? message.indexOf(0, 20) + 9 + 5 : 26;
  const name = message.toString('latin1', at, message.indexOf(0, at));
  const body = Buffer.from(replies[name] ?? ok);
  const header = Buffer.alloc(legacy ? 36 : 21);
  header.writeInt32LE(header.length + body.length, 0);
  header.writeInt32LE(message.readInt32LE(4), 8);
  header.writeInt32LE(legacy ? 1 : 2013, 12);
  if (legacy) header.writeInt32LE(1, 32);
  return Buffer.concat([header, body]);
}

function serve(connection: Socket): void {
  let waiting = Buffer.alloc(0);
  connection.on('error', () => connection.destroy());
  connection.on('data', (chunk) => {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    while (waiting.length >= 4 && waiting.length >= waiting.readInt32LE(0)) {
      const length = waiting.readInt32LE(0);
      connection.write(answer(waiting.subarray(0, length)));
      waiting = waiting.subarray(length);
    }
  });
}

createServer(serve).listen(path, () => parentPort?.postMessage('ready'));
