import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';

/**
 * Runs a bundle in this thread, with the code that V8 made of it before, which `codeFileOf` holds: finding,
 * reading and compiling some 1,500 modules is more than half of a start. Code that is missing, or of another
 * version of Node, is made anew as Node ever does, only slower. This file lies beside the bundle, copied there by
 * `main.ts`, and needs nothing but Node.
 *
 * @param file the bundle: one function of the arguments of a CommonJS module. Its name tells its content, so
 *   that the code is never that of another text (V8 compares only lengths).
 */
export function runBundle(file: string): void {
  let cachedData: Buffer | undefined;
  try {
    cachedData = readFileSync(codeFileOf(file));
  } catch {
    // Compiled as it is run.
  }
  // The bundle is ASCII, and this the quickest way to read that.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  if (process.env['CHANCERY_KEEP_CODE'] !== undefined)
    process.on('exit', () => keepCode(file, script));
  const module = { exports: {} };
  (script.runInThisContext() as ModuleFunction)(
    module.exports,
    createRequire(file),
    module,
    file,
    dirname(file),
  );
}

type ModuleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  folder: string,
) => void;

/** Each version of Node has its own. */
export const codeFileOf = (bundle: string): string =>
  bundle.replace(/\.js$/, `.${process.version}.code`);

/** Keeps what has been compiled so far, functions that ran included. Only done by the build (`warm.ts`). */
function keepCode(file: string, script: Script): void {
  const target = codeFileOf(file);
  const draft = `${target}.${process.pid}-${threadId}`;
  writeFileSync(draft, script.createCachedData());
  renameSync(draft, target);
}
