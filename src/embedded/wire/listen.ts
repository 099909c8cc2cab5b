import { createServer, type Server, type Socket } from 'node:net';
import { serveConnection, type ConnectionLimits, type Handler, type Refusal } from './connection';

export interface Listening {
  /** Stops taking connections, lets the commands that run finish, and closes the rest. */
  close(): Promise<void>;
}

/** Where to listen: a Unix socket, or a TCP port on loopback. */
export type Address = { path: string } | { host: string; port: number };

let lastConnection = 0;

/** Serves connections at an address until closed. */
export async function listen(
  address: Address,
  limits: ConnectionLimits & { connections: number },
  handle: Handler,
  refuse: Refusal,
): Promise<Listening & { port: number | undefined }> {
  const open = new Map<Socket, Promise<void>>();
  const running = new Set<Promise<Uint8Array>>();
  const counted: Handler = (request, connection) => {
    const answer = handle(request, connection);
    if (!(answer instanceof Promise)) return answer;
    running.add(answer);
    return answer.finally(() => running.delete(answer));
  };
  const server = createServer({ noDelay: true }, (socket) => {
    if (open.size >= limits.connections) {
      socket.destroy();
      return;
    }
    const connection = { id: ++lastConnection, isOwner: 'path' in address, closed: false };
    const served = serveConnection(socket, connection, limits, counted, refuse);
    open.set(socket, served);
    void served.finally(() => open.delete(socket));
  });
  await started(server, address);
  const bound = server.address();
  return {
    port: bound && typeof bound === 'object' ? bound.port : undefined,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.allSettled([...running]);
      // The answers are written by the connections' own next step.
      await new Promise((resolve) => setImmediate(resolve));
      for (const socket of open.keys()) socket.destroySoon();
      await Promise.allSettled([...open.values()]);
      await closed;
    },
  };
}

function started(server: Server, address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
