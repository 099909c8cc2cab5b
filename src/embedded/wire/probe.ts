import { connect } from 'node:net';

/** Whether somebody answers at a Unix socket. A file that a killed process left does not. */
export function isServed(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const done = (served: boolean) => {
      socket.destroy();
      resolve(served);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
