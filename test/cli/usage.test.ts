import { readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { finished, freshFolder, runCli, runProcess, spawnCli } from './run-cli';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  version: string;
};

test.each([
  [['--help'], runProcess],
  [['start', '--help'], runCli],
  [['seed', '--help'], runCli],
  [['schema', '--help'], runCli],
])('%j explains itself', async (args, run) => {
  const { status, stdout, stderr } = await run(args);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: chancery/);
});

test.each([
  [['--version'], runProcess],
  [['start', '--version'], runCli],
])('%j prints the version', async (args, run) => {
  expect(await run(args)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [['fly'], /unknown command 'fly'/],
  [['start', '--fast'], /unknown option '--fast'/],
  [['seed', '--record'], /argument missing/],
  [['start', '--port', 'many'], /PORT: "many" is not a whole number from 0 to 65535/],
])('wrong usage %j goes to stderr with status 2', async (args, message) => {
  const { status, stdout, stderr } = await runCli(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('a user without a name, as in a container, has to say who decides, and nothing else', async () => {
  const nobody = jest.spyOn(os, 'userInfo').mockImplementation(() => {
    throw new Error('uv_os_get_passwd returned ENOENT');
  });
  expect(await runCli(['--version'])).toMatchObject({ status: 0 });
  const { status, stderr } = await runCli(['review', 'reject', 'a', 'b']);
  expect([status, stderr]).toEqual([
    2,
    'chancery: --by: expected who decides, as this user has no name\n',
  ]);
  nobody.mockRestore();
});

test('schema --check compares with the committed file', async () => {
  const file = join(__dirname, '../../../schema/schema.graphql');
  expect((await runProcess(['schema', '--check', file])).status).toBe(0);
  expect((await runCli(['schema', '--check', __filename])).status).toBe(1);
});

test('a reader that closes the pipe stops neither the work nor the command', async () => {
  const env = { DATA_DIR: join(freshFolder(), 'data'), LOG_LEVEL: 'silent' };
  const deaf = (args: string[]) => {
    const child = spawnCli(args, env);
    const end = finished(child);
    child.stdout!.destroy();
    return end;
  };
  expect(await deaf(['seed'])).toMatchObject({ status: 0, stderr: '' });
  expect(await deaf(['export', '--format', 'jsonl'])).toMatchObject({ status: 0, stderr: '' });
  expect((await runCli(['verify'], env)).stdout).toMatch(/^\d{3,} quotes .*all hold/);
});
