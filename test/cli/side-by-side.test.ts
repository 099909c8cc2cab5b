import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, freshFolder, runCli, runProcess, spawnCli, startHere } from './run-cli';

/** So many that the first run is at it still when the others have joined, however fast the machine. */
const COUNT = 40;
/** What the others read: some that the first has read by then, and some that it never will. */
const SHARED = ['0.txt', '1.txt', '10.txt', '7.txt', '8.txt', '9.txt'];

/** Settles once a process has told of so many articles. */
function told(child: ChildProcess, lines: number): Promise<void> {
  let text = '';
  return new Promise((resolve) =>
    child.stdout!.on('data', (chunk) => {
      text += String(chunk);
      if (text.split('\n').length > lines) resolve();
    }),
  );
}

test('several runs share the embedded store, outlive the one that serves it, and make no doubles', async () => {
  const folder = freshFolder();
  const env = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
  const [news, shared] = [join(folder, 'news'), join(folder, 'shared')];
  await mkdir(news);
  await mkdir(shared);
  for (let i = 0; i < COUNT; i++)
    await writeFile(
      join(news, `${i}.txt`),
      ` date 2021-07-16 PARIS. REUTERS - Minister of Fisheries of Norway Ann Lee met with Ambassador of Sweden Bo Ek in town ${i}. Lee welcomed the talks.`,
    );
  for (const name of SHARED) await cp(join(news, name), join(shared, name));
  const first = spawnCli(['ingest', news], env);
  const firstEnd = finished(first);
  await told(first, 2);
  const others = [1, 2].map(() => spawnCli(['ingest', shared], env));
  const ends = others.map(finished);
  await Promise.all(others.map((other) => told(other, 2)));
  first.kill('SIGKILL');
  expect((await firstEnd).status).toBeNull();
  for (const { status, stdout, stderr } of await Promise.all(ends)) {
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      new RegExp(`^${SHARED.length} read, \\d+ proposed, \\d+ skipped, 0 failed$`, 'm'),
    );
  }
  const { stdout } = await runCli(['review', 'list'], env);
  const sources = [...stdout.matchAll(/\(.*\/(\d+\.txt)\)$/gmu)].map(([, name]) => name!);
  expect(new Set(sources).size).toBe(sources.length);
  expect(sources).toEqual(expect.arrayContaining(SHARED));
  // It was at work when it was killed.
  expect(sources.length).toBeLessThan(COUNT);
  expect((await runCli(['verify'], env)).stdout).toMatch(/: all hold\n$/);
}, 240_000);

test('a command runs beside the service, on the store that it serves', async () => {
  const folder = freshFolder();
  const env = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
  const service = await startHere(env);
  try {
    const { status, stderr } = await runProcess(['verify'], env);
    expect([status, stderr]).toEqual([0, '']);
  } finally {
    expect((await service.stop()).status).toBe(0);
  }
}, 120_000);
