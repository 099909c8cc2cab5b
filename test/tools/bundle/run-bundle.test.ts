import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { codeFileOf } from '../../../tools/bundle/run-bundle';

const RUNNER = resolve(__dirname, '../../../tools/bundle/run-bundle.js');
const TEXT = `(function (exports, require, module, __filename, __dirname) {
const square = (n) => n * n;
console.log(square(12), __filename, __dirname, require('./beside.js'), module.exports === exports);
})`;

/** A bundle in a folder of its own, with a file that it requires. */
function bundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-run-bundle-'));
  writeFileSync(join(folder, 'beside.js'), 'module.exports = "beside";');
  const file = join(folder, 'small-0123.js');
  writeFileSync(file, TEXT);
  return file;
}

/** What the bundle prints, run in a process of its own. */
function run(file: string, env: NodeJS.ProcessEnv = {}): string {
  const script = `require(${JSON.stringify(RUNNER)}).runBundle(${JSON.stringify(file)})`;
  const all = { PATH: process.env['PATH'], ...env };
  return execFileSync(process.execPath, ['-e', script], { env: all, encoding: 'utf8' });
}

const printed = (file: string) => `144 ${file} ${dirname(file)} beside true\n`;

it('runs a bundle as a module of its own folder, and writes nothing', () => {
  const file = bundle();
  expect(run(file)).toBe(printed(file));
  expect(existsSync(codeFileOf(file))).toBe(false);
});

it('keeps code when told to, and runs from it', () => {
  const file = bundle();
  expect(run(file, { CHANCERY_KEEP_CODE: 'yes' })).toBe(printed(file));
  expect(readFileSync(codeFileOf(file)).length).toBeGreaterThan(0);
  // V8 trusts the code and compares lengths alone: a text that differs shows that the code was run.
  writeFileSync(file, TEXT.replace('n * n', 'n + n'));
  expect(run(file)).toBe(printed(file));
});

it('compiles anew what code it cannot use', () => {
  const file = bundle();
  for (const code of ['', 'not code', Buffer.alloc(5000, 7)]) {
    writeFileSync(codeFileOf(file), code);
    expect(run(file)).toBe(printed(file));
  }
});

it.each(['cli', 'worker'])('is what the build made of %s, with code of this Node', (name) => {
  const folder = resolve(__dirname, '../../../bundle');
  const [, file] = /resolve\('\.\/(.*?)'\)/.exec(readFileSync(join(folder, `${name}.js`), 'utf8'))!;
  expect(existsSync(codeFileOf(join(folder, file!)))).toBe(true);
});
