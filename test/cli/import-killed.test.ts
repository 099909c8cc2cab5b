import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, runCli, spawnCli } from './run-cli';

const folder = freshFolder();
const file = join(folder, 'house.json');
/** More than one batch of them, and of their memberships. */
const PERSONS = 210;

/** Persons who sit in a few committees of one house. */
function writeHouse(): void {
  const committees = [...Array(5).keys()].map((i) => ({ id: `c${i}`, name: `Committee ${i}` }));
  const persons = [...Array(PERSONS).keys()];
  const house = {
    organizations: committees,
    posts: committees.map(({ id }) => ({ id: `p${id}`, label: 'Member', organization_id: id })),
    persons: persons.map((i) => ({ id: `n${i}`, name: `Ådne Berg ${i}`, birth_date: '1970' })),
    memberships: persons.map((i) => ({
      person_id: `n${i}`,
      post_id: `pc${i % 5}`,
      start_date: `20${10 + (i % 10)}-03`,
    })),
  };
  writeFileSync(file, JSON.stringify(house));
}

/** The digest of all that a store has, as the export writes it but for its instant. */
async function contentOf(dataDir: string): Promise<string> {
  const out = join(dataDir, 'all.json');
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  const { status, stderr } = await runCli(['export', '--format', 'popolo', '--out', out], env);
  expect([status, stderr]).toEqual([0, '']);
  const text = readFileSync(out, 'utf8').replace(/"at":"[^"]+"/, '');
  expect(text).toContain('"birth_date"');
  return createHash('sha256').update(text).digest('hex');
}

const importing = ['import', file, '--published', '2024-05-01'];

/** Starts the import and kills it once it has told of so many batches; whether it was still at work. */
async function killedAfter(batches: number, env: NodeJS.ProcessEnv): Promise<boolean> {
  const victim = spawnCli(importing, env);
  let lines = '';
  victim.stdout!.on('data', (chunk) => {
    lines += String(chunk);
    if (lines.split('objects written').length > batches) victim.kill('SIGKILL');
  });
  const [, signal] = (await once(victim, 'exit')) as [number | null, string | null];
  return signal === 'SIGKILL';
}

test('killed with -9 and run again, an import gives what one without gives', async () => {
  writeHouse();
  const [whole, broken] = [freshFolder(), freshFolder()];
  const done = await runCli(importing, { DATA_DIR: whole, LOG_LEVEL: 'silent' });
  expect(done.stdout).toContain(`${PERSONS} persons`);
  const env = { DATA_DIR: broken, LOG_LEVEL: 'silent' };
  expect(await killedAfter(1, env)).toBe(true);
  const { status, stdout } = await runCli(importing, env);
  expect(status).toBe(0);
  // What stood already was not written twice.
  expect(stdout).toMatch(/ 0 changed, 0 removed, [1-9]\d* unchanged/);
  expect(await contentOf(broken)).toBe(await contentOf(whole));
}, 120_000);
