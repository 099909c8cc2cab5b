import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/connect';
import { freshFolder, runCli } from './run-cli';

test('verify passes what was loaded, tells what was tampered with, and takes no more words', async () => {
  const dataDir = freshFolder();
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  expect((await runCli(['seed'], env)).status).toBe(0);
  const whole = await runCli(['verify'], env);
  expect([whole.status, whole.stderr]).toEqual([0, '']);
  expect(whole.stdout).toMatch(/^\d+ quotes in 98 rows checked: all hold\n$/);

  const store = await openStore({ mongodbUri: null, mongodbDatabase: 'chancery', dataDir });
  await store.db
    .collection('people')
    .updateOne({ id: 'askar-shakirov' }, { $set: { 'evidence.0.quote': 'nobody' } });
  await store.close();
  const broken = await runCli(['verify'], env);
  expect([broken.status, broken.stderr]).toEqual([
    1,
    'chancery: the store does not hold what its articles say\n',
  ]);
  expect(broken.stdout).toMatch(/^people askar-shakirov evidence\[0\] cites /);
  expect(broken.stdout).toMatch(/ checked: 2 failures\n$/);

  expect((await runCli(['verify', 'everything'], env)).status).toBe(2);
}, 60_000);

test('refold makes anew the counts that the rows do not give, and then verify passes', async () => {
  const dataDir = freshFolder();
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  expect((await runCli(['seed'], env)).status).toBe(0);
  const store = await openStore({ mongodbUri: null, mongodbDatabase: 'chancery', dataDir });
  await store.db.collection('counts').deleteOne({ by: 'TOPIC' });
  await store.db.collection('words').deleteOne({});
  await store.close();
  const broken = await runCli(['verify'], env);
  expect(broken.stdout).toMatch(/ checked: 2 failures\n$/);
  const mended = await runCli(['refold'], env);
  expect([mended.status, mended.stderr]).toEqual([0, '']);
  expect(mended.stdout).toMatch(/: 0 changed\ncounts and words beside the rows: 2 mended\n$/);
  expect((await runCli(['verify'], env)).stdout).toMatch(/: all hold\n$/);
  expect((await runCli(['refold'], env)).stdout).toMatch(/: 0 changed\n$/);
}, 60_000);

test.each([['verify'], ['refold'], ['export', '--format', 'jsonl'], ['review', 'list']])(
  '%s makes no store where a folder is misspelt',
  async (...words) => {
    const dataDir = join(freshFolder(), 'misspelt');
    const { status, stdout, stderr } = await runCli(words, { DATA_DIR: dataDir });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      `chancery: DATA_DIR "${dataDir}": expected the folder of a store, found none\n`,
    ]);
    expect(existsSync(dataDir)).toBe(false);
  },
);
