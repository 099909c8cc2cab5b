import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { json } from 'node:stream/consumers';
import { join } from 'node:path';
import { FILE_NAME } from '../../src/embedded/storage/store';
import {
  addressOf,
  finished,
  freshFolder,
  runCli,
  runProcess,
  spawnCli,
  startHere,
} from './run-cli';

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a request but for the last byte of its body, which `finish` sends. */
async function begin(url: string, query: string): Promise<{ finish(): Promise<unknown> }> {
  const body = JSON.stringify({ query });
  const sent = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.write(body.slice(0, -1));
  await once(sent, 'socket');
  // Long enough for its head to have been read.
  await pause(300);
  return {
    finish: async () => {
      sent.end(body.slice(-1));
      const [response] = await answered;
      return json(response);
    },
  };
}

const COUNTS = '{ articles { totalCount } meetings { totalCount } people { totalCount } }';
const SEEDED = {
  data: { articles: { totalCount: 1 }, meetings: { totalCount: 2 }, people: { totalCount: 4 } },
};

test('starts on an empty folder with the article loaded, drains on SIGTERM, starts again at once', async () => {
  const env = { DATA_DIR: freshFolder(), PORT: '0', LOG_LEVEL: 'warn' };
  for (const round of ['first', 'second']) {
    const child = spawnCli(['start'], env);
    const end = finished(child);
    const url = await addressOf(child);
    expect(await ask(url, COUNTS)).toEqual(SEEDED);
    // In flight when the signal comes: it must still be answered.
    const inFlight = await begin(url, COUNTS);
    child.kill('SIGTERM');
    await pause(100);
    expect(await inFlight.finish()).toEqual(SEEDED);
    const { status, stdout, stderr } = await end;
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.includes('Seeded the empty store')).toBe(round === 'first');
  }
});

test('a second process on the same folder is refused, and the first goes on', async () => {
  const env = { DATA_DIR: freshFolder(), PORT: '0', LOG_LEVEL: 'silent' };
  const first = await startHere(env);
  const second = await runProcess(['start'], env);
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/^chancery: DATA_DIR: .+\n$/);
  expect(await ask(first.url, COUNTS)).toEqual(SEEDED);
  expect((await first.stop()).status).toBe(0);
});

test('a port in use is named', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const { status, stderr } = await runCli(['start'], {
    DATA_DIR: freshFolder(),
    PORT: String(port),
    LOG_LEVEL: 'silent',
  });
  taken.close();
  expect([status, stderr]).toEqual([
    1,
    `chancery: PORT: ${port} on 127.0.0.1 is in use by another process\n`,
  ]);
});

test('a data folder that is a file is named', async () => {
  const file = join(freshFolder(), 'file');
  writeFileSync(file, '');
  const { status, stderr } = await runCli(['start'], { DATA_DIR: file, PORT: '0' });
  expect(status).toBe(1);
  expect(stderr).toContain(`DATA_DIR: "${file}" is a file, not a folder`);
});

test('a path that leads through a file is named', async () => {
  const file = join(freshFolder(), 'file');
  writeFileSync(file, '');
  const { status, stderr } = await runCli(['start'], { DATA_DIR: join(file, 'data'), PORT: '0' });
  expect([status, stderr]).toEqual([1, `chancery: DATA_DIR: "${file}" is a file, not a folder\n`]);
});

// Root may write anywhere, so this can only be seen as somebody else.
const asUser = process.getuid?.() === 0 ? test.skip : test;
asUser('a data folder that cannot be written is named', async () => {
  const folder = freshFolder();
  chmodSync(folder, 0o500);
  const { status, stderr } = await runCli(['start'], { DATA_DIR: folder, PORT: '0' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^chancery: DATA_DIR: no permission/);
});

test('a MongoDB that does not answer is named within the time that its address gives', async () => {
  const asked = Date.now();
  const { status, stderr } = await runCli(['start'], {
    MONGODB_URI: 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=500',
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^chancery: MONGODB_URI: no MongoDB answers: .+\n$/);
  expect(Date.now() - asked).toBeLessThan(4_000);
});

test('killed with -9 while seeding, the next start has the whole article or seeds it', async () => {
  const env = { DATA_DIR: join(freshFolder(), 'data'), LOG_LEVEL: 'silent', PORT: '0' };
  const victim = spawnCli(['seed'], env);
  const end = finished(victim);
  // Not from its start: how long a process takes to load is the machine's affair.
  while (!existsSync(join(env.DATA_DIR, FILE_NAME))) await pause(2);
  await pause(150);
  victim.kill('SIGKILL');
  await end;
  const next = await startHere(env);
  expect(await ask(next.url, COUNTS)).toEqual(SEEDED);
  expect((await next.stop()).status).toBe(0);
}, 120_000);
