import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseOfTests, freshFolder, runCli, runProcess } from './run-cli';

const SLUG = 'reuters-2021-07-16-minister-of-fisheries-of-norway-ann-lee-met';
const MEETING = 'meetings/ann-lee-and-bo-ek-2021-07-16';

let env: NodeJS.ProcessEnv;
let folder: string;
beforeAll(async () => {
  folder = freshFolder();
  env = { ...baseOfTests(), TMPDIR: folder };
  const text = join(folder, 'a.txt');
  await writeFile(
    text,
    ' date 2021-07-16 PARIS. REUTERS - Minister of Fisheries of Norway Ann Lee met with Ambassador of Sweden Bo Ek.',
  );
  const { stdout } = await runCli(['ingest', text], env);
  expect(stdout).toContain(`proposed ${SLUG} `);
});

/** Runs `review edit` with an editor that is this shell script; `$1` is the record. */
async function edit(script: string, run = runCli) {
  const editor = join(folder, 'editor');
  await writeFile(editor, `#!/bin/sh\n${script}\n`);
  await chmod(editor, 0o700);
  return run(['review', 'edit', SLUG], { ...env, EDITOR: editor });
}

test('what the editor saves takes the place of the proposal, its text beside it', async () => {
  const { status, stdout, stderr } = await edit(
    `grep -q 'Ann Lee met' "\${1%.yaml}.txt" || exit 9; sed -i 's/kind: MEETING/kind: CALL/' "$1"`,
    runProcess,
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`${SLUG}: 0 accepted, 0 rejected`);
  expect(stdout).toMatch(new RegExp(`^${SLUG}: \\d+ pending`, 'm'));
  const shown = await runCli(['review', 'show', SLUG, MEETING], env);
  expect(shown.stdout).toMatch(new RegExp(`^PENDING 1\\.00 ${MEETING}: .*"kind":"CALL"`, 'm'));
}, 60_000);

test('a record saved as it was changes nothing', async () => {
  const { status, stdout } = await edit('true');
  expect(status).toBe(0);
  expect(stdout).toContain(`${SLUG}: nothing was changed\n`);
}, 60_000);

test('an edit that is refused is kept, told with its line, and can be mended and taken', async () => {
  const { status, stderr } = await edit(`sed -i 's/name: Ann Lee/name: [/' "$1"`);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^chancery: ${SLUG}\\.yaml:\\d+:\\d+: `));
  const file = /go on with: chancery review edit \S+ --file (\S+)/.exec(stderr)?.[1] ?? '';
  expect(existsSync(file)).toBe(true);
  const mended = await edit(`sed 's/name: \\[/name: Ann Lee/' '${file}' > "$1"`);
  expect(mended.status).toBe(0);
}, 60_000);

test('an editor that fails leaves the proposal, and is told', async () => {
  const { status, stderr } = await edit('exit 3');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^chancery: the editor failed; what it saved is in \/\S+\n$/);
}, 60_000);

test('an editor may be named with arguments', async () => {
  const editor = join(folder, 'with-arguments');
  await writeFile(
    editor,
    '#!/bin/sh\n[ "$1" = --wait ] && sed -i "s/kind: CALL/kind: VISIT/" "$2"\n',
  );
  await chmod(editor, 0o700);
  const { status, stderr } = await runCli(['review', 'edit', SLUG], {
    ...env,
    VISUAL: `${editor} --wait`,
  });
  expect([status, stderr]).toEqual([0, '']);
  const shown = await runCli(['review', 'show', SLUG, MEETING], env);
  expect(shown.stdout).toContain('"kind":"VISIT"');
}, 60_000);

test('what is wrong with a file that is named is told by its name', async () => {
  const file = join(folder, 'mine.yaml');
  const run = () => runCli(['review', 'edit', SLUG, '--file', file], env);
  expect((await run()).stderr).toBe(`chancery: ${file}: no such file or folder\n`);
  await writeFile(file, 'article: [');
  const { status, stderr } = await run();
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^chancery: ${file}:\\d+:\\d+: record: `));
}, 60_000);

test('what another has corrected meanwhile is not undone', async () => {
  const other = join(folder, 'other.yaml');
  const shown = await runCli(['review', 'show', SLUG, '--yaml'], env);
  await writeFile(other, shown.stdout.replace('kind: VISIT', 'kind: CONFERENCE'));
  // While this editor is open, the other's correction is taken.
  const cli = `${process.execPath} ${join(__dirname, '../../bundle/cli.js')}`;
  const { status, stderr } = await edit(
    `${cli} review edit ${SLUG} --file ${other} > /dev/null || exit 9; sed -i 's/name: Bo Ek/name: Bo/' "$1"`,
    runProcess,
  );
  expect(status).toBe(1);
  expect(stderr).toContain(`"${SLUG}" has been corrected or read anew meanwhile`);
  expect(stderr).toContain('nothing was taken; go on with: chancery review edit');
  const now = await runCli(['review', 'show', SLUG, '--yaml'], env);
  expect(now.stdout).toContain('kind: CONFERENCE');
  expect(now.stdout).toContain('name: Bo Ek');
}, 60_000);
