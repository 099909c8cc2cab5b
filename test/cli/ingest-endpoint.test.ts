import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { status, startModelServer } from '../ingest/endpoint/model-server';
import { freshFolder, runCli } from './run-cli';

test('an endpoint that fails fails the text: exit 1, told without the key', async () => {
  const folder = freshFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, ' date 2021-07-16 PARIS. REUTERS - Ms. Ann Lee met with Mr. Bo Ek.');
  const server = await startModelServer();
  server.replies.push(status(401));
  const {
    status: exit,
    stdout,
    stderr,
  } = await runCli(
    ['ingest', file, '--extractor', 'endpoint', '--data-dir', join(folder, 'data')],
    {
      CHANCERY_EXTRACTOR_URL: server.url,
      CHANCERY_EXTRACTOR_KEY: 'sk-secret',
      CHANCERY_EXTRACTOR_MODEL: 'm',
    },
  );
  await server.close();
  expect(exit).toBe(1);
  expect(stdout).toContain('failed: endpoint: HTTP status 401');
  expect(stdout + stderr).not.toContain('sk-secret');
});

test.each([
  [{}, 'CHANCERY_EXTRACTOR_URL: expected'],
  [{ CHANCERY_EXTRACTOR_URL: 'http://127.0.0.1:1/v1' }, 'CHANCERY_EXTRACTOR_MODEL: expected'],
])('without what it needs it is wrong usage: %j', async (env, message) => {
  const { status: exit, stderr } = await runCli(['ingest', 'x', '--extractor', 'endpoint'], env);
  expect(exit).toBe(2);
  expect(stderr).toContain(message);
});
