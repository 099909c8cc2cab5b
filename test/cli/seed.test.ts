import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOfTests, freshFolder, runCli } from './run-cli';

const env = baseOfTests();
const SEED = 'kazinform-2021-07-16-baimukhan-de-baets';

/** A record that says of Askar Shakirov that he is a deputy. */
function deputy(): string {
  const file = join(freshFolder(), 'paper-1.yaml');
  writeFileSync(file.replace('.yaml', '.txt'), 'Deputy Askar Shakirov spoke.');
  writeFileSync(
    file,
    `article:
  slug: paper-1
  text: paper-1.txt
  language: en
  publishedAt: 2021-07-18
  publisher: { organisation: paper }
organisations: { paper: { name: The Paper, kind: NEWS_AGENCY } }
people: { askar-shakirov: { name: Askar Shakirov, quote: Askar Shakirov } }
`,
  );
  return file;
}

test('a record is taken away by its article, and what others say stays', async () => {
  await runCli(['seed'], env);
  await runCli(['seed', '--record', deputy()], env);
  const { status, stdout } = await runCli(['seed', '--remove', 'paper-1'], env);
  expect(status).toBe(0);
  expect(stdout).toBe(
    `paper-1: 0 added, 1 changed, 2 removed, 0 unchanged
- article paper-1
~ person askar-shakirov: evidence 2 items -> 1 item
- organisation paper
`,
  );
  expect((await runCli(['verify'], env)).status).toBe(0);
});

test('what no record brought is told, and nothing is taken away', async () => {
  expect(await runCli(['seed', '--remove', SEED, 'nobody'], env)).toMatchObject({
    status: 1,
    stdout: '',
    stderr:
      'chancery: --remove: expected the slug of an article that a record brought, found "nobody", which no article has\n',
  });
  expect((await runCli(['seed', '--remove', SEED, '--record', deputy()], env)).status).toBe(2);
  expect((await runCli(['seed', '--remove', SEED], env)).stdout).toMatch(
    `${SEED}: 0 added, 0 changed, 49 removed`,
  );
});
