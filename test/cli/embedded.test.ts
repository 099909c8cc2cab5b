import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, runCli, runProcess, startHere } from './run-cli';

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
  const service = await startHere({ DATA_DIR: from });
  const before = await names(service.url);
  expect(await runProcess(['backup', file], { DATA_DIR: from })).toMatchObject({
    status: 0,
    stderr: '',
  });
  await service.stop();

  expect(await runProcess(['restore', file], { DATA_DIR: to })).toMatchObject({
    status: 0,
    stderr: '',
  });
  const restored = await startHere({ DATA_DIR: to });
  expect(await names(restored.url)).toEqual(before);
  expect((await restored.stop()).stdout).not.toContain('Seeded');
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
