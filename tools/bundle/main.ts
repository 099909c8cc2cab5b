import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Bundle, makeBundles } from './make-bundles';
import { codeFileOf } from './run-bundle';
import { warm } from './warm';

/** The compiled project, as seen from `dist/tools/bundle`. */
const DIST = join(__dirname, '../..');
/** Written when the compiler, or npm, last changed something. */
const CHANGES = [join(DIST, '.tsbuildinfo'), join(DIST, '../node_modules/.package-lock.json')];
const FOLDER = join(DIST, 'bundle');
/** What is run by name: `cli.js`, and `worker.js`, which the embedded server starts in a thread. */
const ENTRIES = { cli: join(DIST, 'src/cli.js'), worker: join(DIST, 'src/embedded/worker.js') };
const RUNNER = readFileSync(join(__dirname, 'run-bundle.js'), 'utf8');

/**
 * Makes `dist/bundle`: the service as two files, with the code that V8 makes of them. A service may be running or
 * starting from there meanwhile: what has another content has another name, and the rest is put in its place whole.
 */
async function run(): Promise<void> {
  if (isMade()) return;
  const bundles = await makeBundles(ENTRIES);
  mkdirSync(FOLDER, { recursive: true });
  put('run-bundle.js', RUNNER);
  for (const { fileName, text } of bundles) put(fileName, text);
  for (const { name, fileName } of bundles) put(`${name}.js`, starterOf(fileName));
  if (!bundles.every(({ fileName }) => existsSync(codeFileOf(join(FOLDER, fileName))))) {
    await warm(join(FOLDER, 'cli.js')).catch((error: unknown) => {
      process.stderr.write(`bundle: starts will take longer, as no code was kept: ${why(error)}\n`);
    });
  }
  removeAllBut(bundles);
}

/** Whether the folder holds all of it, made since the last change, with code of this Node. */
function isMade(): boolean {
  const at = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = Math.max(...CHANGES.map(at));
  return Object.keys(ENTRIES).every((name) => {
    const starter = join(FOLDER, `${name}.js`);
    if (at(starter) <= changed) return false;
    const [, bundle] = /resolve\('(.*?)'\)/.exec(readFileSync(starter, 'utf8')) ?? [];
    return bundle !== undefined && at(codeFileOf(join(FOLDER, bundle))) > 0;
  });
}

function put(fileName: string, text: string): void {
  const draft = join(FOLDER, `${fileName}.${process.pid}`);
  writeFileSync(draft, text, { mode: 0o755 });
  renameSync(draft, join(FOLDER, fileName));
}

/** Removes the bundles of before, and their code; not what another build is writing. */
function removeAllBut(bundles: readonly Bundle[]): void {
  const kept = new Set(['run-bundle.js']);
  for (const { name, fileName } of bundles)
    kept.add(`${name}.js`).add(fileName).add(codeFileOf(fileName));
  for (const file of readdirSync(FOLDER))
    if (/\.(js|code)$/.test(file) && !kept.has(file)) rmSync(join(FOLDER, file), { force: true });
}

const starterOf = (fileName: string): string =>
  `#!/usr/bin/env node\nrequire('./run-bundle.js').runBundle(require.resolve('./${fileName}'));\n`;

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

run().catch((error: unknown) => {
  process.stderr.write(`bundle: ${why(error)}\n`);
  process.exitCode = 1;
});
