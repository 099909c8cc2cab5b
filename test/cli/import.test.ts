import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOfTests, freshFolder, runCli } from './run-cli';

const folder = freshFolder();
const env = baseOfTests();
const file = join(folder, 'house.json');

test('a file is loaded, told in counts, and refused whole where it is wrong', async () => {
  writeFileSync(file, JSON.stringify({ persons: [{ id: 'a', name: 'Zoë Ødegård' }] }));
  const { status, stdout, stderr } = await runCli(['import', file], env);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('1 persons\n');
  // The person, the file and its part as articles, and the body that stands for its publisher.
  expect(stdout).toContain('4 added, 0 changed, 0 removed, 0 unchanged\n');

  writeFileSync(file, JSON.stringify({ persons: [{ id: 'a' }] }));
  const refused = await runCli(['import', file], env);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toBe(
    `chancery: ${file}: /: expected the file that was imported as "house.json" (--name tells another source, --replace a new version), found other content\n`,
  );
  const wrong = await runCli(['import', '--replace', file], env);
  expect(wrong.stderr).toBe(
    `chancery: ${file}: /persons/0: expected a member "name", found none\n`,
  );
});

test('with --skip-broken all but what is wrong is loaded, and what is left out is told, with exit status 1', async () => {
  const mended = join(folder, 'part.json');
  const persons = [{ id: 'b', name: 'Bo Ek', birth_date: 'unknown' }, { id: 'c' }];
  writeFileSync(mended, JSON.stringify({ persons, motions: [] }));
  const { status, stdout, stderr } = await runCli(['import', '--skip-broken', mended], env);
  expect(status).toBe(1);
  expect(stdout).toContain('1 persons\npassed over: motions\n4 added,');
  expect(stderr).toBe(
    [
      `chancery: ${mended}: left out, and all else loaded:`,
      `${mended}: /persons/0/birth_date: expected a date, YYYY, YYYY-MM or YYYY-MM-DD, found "unknown"`,
      `${mended}: /persons/1: expected a member "name", found none\n`,
    ].join('\n'),
  );
});

test.each([
  [['import', join(folder, 'none.json')], 1, 'none.json: no such file'],
  [['import', folder], 1, 'expected a file, found a folder'],
  [['import', file, '--format', 'xml'], 2, '--format "xml": expected popolo'],
  [['import', file, '--name', ' '], 2, '--name: expected a name, of at most 200 characters'],
  [['import', file, '--published', '2021'], 2, '--published "2021": expected a day, YYYY-MM-DD'],
])('%j is refused in one line', async (args, wanted, message) => {
  const { status, stderr } = await runCli(args, env);
  expect(status).toBe(wanted);
  expect(stderr).toContain(message);
});
