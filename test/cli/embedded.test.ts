import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, finished, freshFolder, runCli, runProcess, spawnCli } from './run-cli';

const names = async (url: string): Promise<unknown> => {
  const query = encodeURIComponent('{ people { nodes { slug } } }');
  const response = await fetch(`${url}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  return response.json();
};

test('a backup taken while the service runs, restored elsewhere, answers the same', async () => {
  const [from, to] = [freshFolder(), freshFolder()];
  const file = join(freshFolder(), 'backup');
  const service = spawnCli(['start'], { DATA_DIR: from, PORT: '0', LOG_LEVEL: 'silent' });
  const url = await addressOf(service);
  const before = await names(url);
  expect(await runProcess(['backup', file], { DATA_DIR: from })).toMatchObject({
    status: 0,
    stderr: '',
  });
  service.kill('SIGTERM');
  await finished(service);

  expect(await runProcess(['restore', file], { DATA_DIR: to })).toMatchObject({
    status: 0,
    stderr: '',
  });
  const restored = spawnCli(['start'], { DATA_DIR: to, PORT: '0', LOG_LEVEL: 'silent' });
  const end = finished(restored);
  expect(await names(await addressOf(restored))).toEqual(before);
  restored.kill('SIGTERM');
  expect((await end).stdout).not.toContain('Seeded');
});

test('a backup over a file that is there, of no store, or to MongoDB is refused in one line', async () => {
  const nowhere = join(freshFolder(), 'none');
  const missing = await runCli(['backup', join(freshFolder(), 'b')], { DATA_DIR: nowhere });
  expect([missing.status, missing.stderr]).toEqual([
    1,
    `chancery: there is no store in ${nowhere}\n`,
  ]);
  expect(existsSync(nowhere)).toBe(false);

  const mongo = await runCli(['backup', 'b'], { MONGODB_URI: 'mongodb://127.0.0.1:1' });
  expect([mongo.status, mongo.stderr]).toEqual([
    2,
    'chancery: MONGODB_URI is set: this is for the embedded store; use mongodump\n',
  ]);
});
