import Fastify from 'fastify';
import { registerHealth } from '../../src/http/health';

async function ask(path: string, ping: () => Promise<void>) {
  const app = Fastify();
  registerHealth(app, { ping, timeoutMs: 20 });
  const { statusCode, headers, body } = await app.inject(path);
  await app.close();
  return { statusCode, cache: headers['cache-control'], body: JSON.parse(body) as unknown };
}

const answers = async () => {};
const fails = async () => {
  throw new Error('mongodb://user:secret@host is away');
};
const hangs = () => new Promise<void>(() => {});
const ok = { statusCode: 200, cache: 'no-store', body: { status: 'ok' } };
const unavailable = { statusCode: 503, cache: 'no-store', body: { status: 'unavailable' } };

test.each([
  ['/health', 'answers', answers, ok],
  ['/health', 'hangs', hangs, ok],
  ['/ready', 'answers', answers, ok],
  ['/ready', 'fails', fails, unavailable],
  ['/ready', 'hangs', hangs, unavailable],
])('%s when the store %s', async (path, _state, ping, expected) => {
  expect(await ask(path, ping)).toEqual(expected);
});
