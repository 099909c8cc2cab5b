import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { baseOfTests, freshFolder, runCli } from './run-cli';

const TEXT = resolve(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets.txt');
const SLUG = 'kazinform-2021-07-16-ambassador-of-kazakhstan-mr-margulan-baimukhan-met-with';
const OSCE = 'tenures/askar-shakirov.vice-chairman-of-the-osce-parliamentary-assembly';

test('a folder goes through ingest and review', async () => {
  const folder = freshFolder();
  const env = baseOfTests();
  const news = join(folder, 'news');
  await mkdir(news);
  await writeFile(join(news, 'a.txt'), await readFile(TEXT));
  await writeFile(join(news, 'b.bin'), Uint8Array.of(1, 0, 2));

  const first = await runCli(['ingest', news, join(folder, 'none')], env);
  expect(first.status).toBe(1);
  expect(first.stderr).toBe('chancery: 2 of 3 articles failed\n');
  const lines = first.stdout.split('\n');
  expect(lines).toContain('3 read, 1 proposed, 0 skipped, 2 failed');
  expect(lines).toContain(`  ${news}/b.bin: failed: binary data: expected text`);
  expect(lines).toContain(`  ${join(folder, 'none')}: failed: no such file or folder`);

  expect(lines).toContainEqual(expect.stringMatching(/^ {2}\d+ items wait for review; none is/));

  // Read again, it is skipped, and the summary says why.
  const again = await runCli(['ingest', join(news, 'a.txt')], env);
  expect(again.status).toBe(0);
  expect(again.stdout.split('\n').slice(1)).toEqual([
    '1 read, 0 proposed, 1 skipped, 0 failed',
    `  ${news}/a.txt: skipped: already known as ${SLUG}`,
    '',
  ]);

  const shown = await runCli(['review', 'show', SLUG, 'people/william-de-baets'], env);
  expect(shown.stdout).toContain(`${SLUG}: `);
  expect(shown.stdout).toContain(
    '[Diplomatic Advisor to the King of Belgium, Mr. William De Baets]',
  );

  const accepted = await runCli(['review', 'accept', SLUG, OSCE, '--by', 'ana'], env);
  expect([accepted.status, accepted.stderr]).toEqual([0, '']);
  expect(accepted.stdout).toContain(`  accepted ${OSCE}\n`);
  expect(accepted.stdout).toContain('  + person askar-shakirov\n');

  const verified = await runCli(['verify'], env);
  expect([verified.status, verified.stderr]).toEqual([0, '']);
  expect(verified.stdout).toMatch(/ checked: all hold\n$/);
}, 120_000);

test('a rule without a number between 0 and 1 is wrong usage', async () => {
  const { status, stderr } = await runCli(['review', 'accept', '--min-confidence', '2']);
  expect([status, stderr]).toEqual([
    2,
    'chancery: --min-confidence "2": expected a number from 0 to 1\n',
  ]);
});

test('an article that was never proposed is told in one line', async () => {
  const { status, stderr } = await runCli(['review', 'show', 'nothing'], baseOfTests());
  expect([status, stderr]).toEqual([1, 'chancery: no proposal for the article "nothing"\n']);
});

test('a day of publication that is none is wrong usage', async () => {
  const { status, stderr } = await runCli(['ingest', 'x', '--published', '16.07.2021'], {});
  expect(status).toBe(2);
  expect(stderr).toBe('chancery: --published "16.07.2021": expected a day, YYYY-MM-DD\n');
});

test.each([
  ['--published', '9999-01-01', 'expected a day up to today, '],
  ['--language', 'english!', 'expected a BCP 47 tag, such as en'],
  ['--publisher', ' ', 'expected a value'],
])('%s "%s" is wrong usage', async (flag, value, message) => {
  const { status, stdout, stderr } = await runCli(['ingest', 'x', flag, value], {});
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`chancery: ${flag} "`);
  expect(stderr).toContain(message);
});

test('a file name neither breaks a line nor steers the terminal', async () => {
  const folder = freshFolder();
  const file = join(folder, 'a\n\u001b[31m.txt');
  await writeFile(file, '');
  const { stdout } = await runCli(['ingest', file], baseOfTests());
  expect(stdout.split('\n')[0]).toBe(
    `${folder}/a\\u000a\\u001b[31m.txt: failed: empty: expected a text`,
  );
});

test('who decides has a name', async () => {
  const { status, stderr } = await runCli(['review', 'accept', 'a', 'b', '--by', ' ']);
  expect([status, stderr]).toEqual([2, 'chancery: --by " ": expected who decides\n']);
});

test('news of where the day has begun is not of the future', async () => {
  const folder = freshFolder();
  const file = join(folder, 'a.txt');
  // When it is ten in the evening of the 16th in London, it is the 17th in Astana.
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2021-07-16T22:00:00Z'));
  const text = (day: string) => ` date ${day} ASTANA. KAZINFORM - Ann Lee met Bo Ek.`;
  await writeFile(file, text('2021-07-17'));
  const { stdout } = await runCli(['ingest', file], baseOfTests());
  await writeFile(file, text('2021-07-18'));
  const tomorrow = await runCli(['ingest', file], baseOfTests());
  now.mockRestore();
  expect(stdout).toContain('1 read, 1 proposed');
  expect(tomorrow.stdout).toContain('published on 2021-07-18, which lies in the future');
});

test('a rule that finds nothing to decide says so', async () => {
  const run = await runCli(['review', 'accept', '--min-confidence', '0.9'], baseOfTests());
  expect(run).toEqual({ status: 0, stdout: 'Nothing waits for review.\n', stderr: '' });
});
