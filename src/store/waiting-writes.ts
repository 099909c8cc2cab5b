import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** Where Node tells of each client socket as it is made. */
const SOCKETS = 'net.client.socket';

/**
 * Ends writes that would wait for ever. The driver (7.9), told by a socket to wait, waits for its `drain`
 * or `error`; a socket whose peer has just ended takes no more, and then says neither: it only closes. On
 * closing it is made to say `drain`, whereupon the driver sees that its connection is gone, and goes on as
 * on any other that is lost. May be called more than once.
 */
export function endWaitingWrites(): void {
  unsubscribe(SOCKETS, onSocket);
  subscribe(SOCKETS, onSocket);
}

function onSocket(message: unknown): void {
  const { socket } = message as { socket: Socket };
  // Before the driver's own listener, so that the waiting write has its turn after all of them.
  socket.once('close', () => {
    if (socket.listenerCount('drain') > 0) socket.emit('drain');
  });
}
