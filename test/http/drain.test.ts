import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startService } from '../harness';

const BODY = JSON.stringify({ query: '{ __typename }' });
const HEAD = [
  'POST /graphql HTTP/1.1',
  'host: localhost',
  'content-type: application/json',
  `content-length: ${BODY.length}`,
  '\r\n',
].join('\r\n');

test('what comes over an open connection during shutdown is answered, and told that it is the last', async () => {
  const service = await startService({ seed: false });
  const { port } = new URL(service.url);
  const socket = connect(Number(port), '127.0.0.1');
  let received = '';
  socket.on('data', (bytes: Buffer) => (received += bytes.toString()));
  await once(socket, 'connect');

  // Half a request keeps the connection busy, so that closing waits for it.
  socket.write(HEAD + BODY.slice(0, 5));
  await pause(100);
  const stopped = service.stop();
  while (service.server.app.server.listening) await pause(10);
  socket.write(BODY.slice(5) + HEAD + BODY);
  await once(socket, 'close');
  await stopped;

  const answers = received.split('HTTP/1.1 ').slice(1);
  const asked = '{"data":{"__typename":"Query"}}';
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) {
    expect(answer).toMatch(/^200 OK/);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(answer).toContain(asked);
  }
});
