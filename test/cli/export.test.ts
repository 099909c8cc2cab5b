import { execFile, execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { baseOfTests, freshFolder, runCli, runProcess } from './run-cli';

const folder = freshFolder();
const env = baseOfTests();
beforeAll(() => runCli(['seed'], env));

test('a stream goes to standard output, and nothing else does', async () => {
  const { status, stdout, stderr } = await runProcess(['export', '--format', 'ftm'], env);
  expect([status, stderr]).toEqual([0, '']);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toContain(
    'person-askar-shakirov',
  );
});

test('a file is written whole, under its name alone', async () => {
  const out = join(folder, 'base.json');
  const { status, stdout } = await runCli(['export', '--format', 'popolo', '--out', out], env);
  expect([status, stdout]).toEqual([0, `wrote ${out}\n`]);
  expect(Object.keys(JSON.parse(readFileSync(out, 'utf8')) as object)).toEqual([
    'chancery',
    'chancery_articles',
    'areas',
    'organizations',
    'posts',
    'persons',
    'memberships',
    'chancery_topics',
    'events',
    'chancery_statements',
  ]);
  expect(existsSync(`${out}.partial`)).toBe(false);
});

test('CSV is a folder with a file for each collection', async () => {
  const out = join(folder, 'csv');
  expect((await runCli(['export', '--format', 'csv', '--out', out], env)).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(
    ['articles', 'meetings', 'organisations', 'people', 'places', 'posts', 'statements']
      .concat('tenures', 'topics')
      .map((name) => `${name}.csv`),
  );
});

test('a pipe is written into, and a device that takes no more is told; neither is replaced', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const read = promisify(execFile)('cat', [pipe]);
  const { status } = await runCli(['export', '--format', 'ftm', '--out', pipe], env);
  expect(status).toBe(0);
  expect((await read).stdout).toContain('person-askar-shakirov');
  expect(lstatSync(pipe).isFIFO()).toBe(true);

  const full = join(folder, 'full');
  symlinkSync('/dev/full', full);
  const refused = await runCli(['export', '--format', 'ftm', '--out', full], env);
  expect([refused.status, refused.stderr]).toEqual([
    1,
    `chancery: --out: cannot write ${full}: ENOSPC\n`,
  ]);
  expect(lstatSync(full).isSymbolicLink()).toBe(true);
});

test.each([
  [['--format', 'xml'], 2, '--format "xml": expected popolo, ftm, jsonl, csv'],
  [['--format', 'csv'], 2, '--out: CSV is a file for each collection: name the folder for them'],
  [['--format', 'ftm', '--out', join(folder, 'dir')], 1, '--out: cannot write '],
  [
    ['--format', 'csv', '--out', __filename],
    1,
    `--out: cannot write ${__filename}: expected a folder`,
  ],
  [['--format', 'ftm', '--out', ''], 2, '--out: expected a path'],
])('%j is refused in one line', async (args, wanted, message) => {
  mkdirSync(join(folder, 'dir'), { recursive: true });
  const { status, stderr } = await runCli(['export', ...args], env);
  expect([status, stderr.slice(10, 10 + message.length)]).toEqual([wanted, message]);
  expect(stderr.split('\n')).toHaveLength(2);
});
