import type { Socket } from 'node:net';
import { Framer, ProtocolError } from './framing';
import { parseRequest, replyTo, type Request } from './message';

/** Whom a request comes from. */
export interface Connection {
  id: number;
  /** It came over the Unix socket, which only the store's owner can open. */
  isOwner: boolean;
  /** The peer has gone: nobody waits for an answer any more. */
  closed: boolean;
}

/** An encoded document: at once where there is nothing to wait for, so that it is sent in the same turn. */
export type Answer = Uint8Array | Promise<Uint8Array>;

/** Answers one request. Must not throw: errors are answers too. */
export type Handler = (request: Request, connection: Connection) => Answer;

export interface ConnectionLimits {
  messageBytes: number;
  depth: number;
}

/** A reply to a message that could not be read. */
export type Refusal = (error: unknown) => Uint8Array;

/** What may wait unread in memory while a command runs, before the socket is paused. */
const WAITING_BYTES = 64 * 1024;

/**
 * Serves one socket until it closes: one command at a time, in order. While a reply waits for the peer
 * to read, nothing more is read from it, so that a client that stops reading costs one reply of memory.
 */
export function serveConnection(
  socket: Socket,
  connection: Connection,
  limits: ConnectionLimits,
  handle: Handler,
  refuse: Refusal,
): Promise<void> {
  const framer = new Framer(limits.messageBytes + 16 * 1024);
  let busy = false;

  const serve = async (): Promise<void> => {
    busy = true;
    for (let message = framer.next(); message; message = framer.next()) {
      const answered = answer(message, connection, limits, handle, refuse);
      const reply = answered instanceof Promise ? await answered : answered;
      if (socket.destroyed) return;
      if (reply && !send(socket, reply)) {
        socket.pause();
        await drained(socket);
      }
    }
    busy = false;
    if (socket.isPaused()) socket.resume();
  };

  socket.on('data', (chunk: Buffer) => {
    framer.push(chunk);
    // A broken message cannot be answered.
    if (!busy) serve().catch(() => socket.destroy());
    else if (framer.size > WAITING_BYTES) socket.pause();
  });
  socket.on('error', () => socket.destroy());
  return new Promise((closed) =>
    socket.once('close', () => {
      connection.closed = true;
      closed();
    }),
  );
}

/** False when the peer does not keep up with reading. */
function send(socket: Socket, pieces: readonly Uint8Array[]): boolean {
  if (pieces.length === 1) return socket.write(pieces[0]!);
  socket.cork();
  for (const piece of pieces) socket.write(piece);
  socket.uncork();
  return !socket.writableNeedDrain;
}

type Pieces = Uint8Array[] | undefined;

function answer(
  message: Buffer,
  connection: Connection,
  limits: ConnectionLimits,
  handle: Handler,
  refuse: Refusal,
): Pieces | Promise<Pieces> {
  let request: Request;
  try {
    request = parseRequest(message, limits.depth);
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    return replyTo({ requestId: message.readInt32LE(4), legacy: false }, refuse(error));
  }
  const reply = (body: Uint8Array) => (request.wantsReply ? replyTo(request, body) : undefined);
  const body = handle(request, connection);
  return body instanceof Promise ? body.then(reply) : reply(body);
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
