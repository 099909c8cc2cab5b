import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { endWaitingWrites } from '../../src/store/waiting-writes';

beforeAll(() => {
  endWaitingWrites();
  endWaitingWrites();
});

/** A socket whose peer has just ended: it has been told so, and has not closed yet. */
async function endedSocket() {
  const server = createServer((peer) => peer.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  await once(socket, 'end');
  server.close();
  return socket;
}

test('what waits to write to a socket whose peer has ended goes on as the socket closes', async () => {
  const socket = await endedSocket();
  let drained = 0;
  socket.destroy();
  expect(socket.write('x')).toBe(false);
  socket.on('drain', () => drained++);
  await once(socket, 'close');
  expect(drained).toBe(1);
});
