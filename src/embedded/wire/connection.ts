import type { Socket } from 'node:net';
import { Framer, ProtocolError } from './framing';
import { parseRequest, replyTo, type Request } from './message';

/** Answers one request with an encoded document. Must not throw: errors are answers too. */
export type Handler = (request: Request, connection: { id: number }) => Promise<Uint8Array>;

export interface ConnectionLimits {
  messageBytes: number;
  depth: number;
}

/** A reply to a message that could not be read. */
export type Refusal = (error: unknown) => Uint8Array;

/**
 * Serves one socket until it ends: one command at a time, in order. While a reply waits for the peer to
 * read, nothing more is read from it, so that a client that stops reading costs one reply of memory.
 */
export async function serveConnection(
  socket: Socket,
  id: number,
  limits: ConnectionLimits,
  handle: Handler,
  refuse: Refusal,
): Promise<void> {
  const framer = new Framer(limits.messageBytes + 16 * 1024);
  socket.on('error', () => socket.destroy());
  try {
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      framer.push(chunk);
      for (let message = framer.next(); message; message = framer.next()) {
        const reply = await answer(message, id, limits, handle, refuse);
        if (socket.destroyed) return;
        if (reply && !socket.write(reply)) await drained(socket);
      }
    }
    socket.end();
  } catch {
    // A broken message or a reset peer: neither can be answered.
    socket.destroy();
  }
}

async function answer(
  message: Buffer,
  id: number,
  limits: ConnectionLimits,
  handle: Handler,
  refuse: Refusal,
): Promise<Buffer | undefined> {
  let request: Request;
  try {
    request = parseRequest(message, limits.depth);
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    return replyTo({ requestId: message.readInt32LE(4), legacy: false }, refuse(error));
  }
  const body = await handle(request, { id });
  return request.wantsReply ? replyTo(request, body) : undefined;
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}
