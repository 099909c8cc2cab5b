import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '../../src/cli.js');

export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder for one test's embedded store. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chancery-cli-'));
}

/** Starts the command line as a process of its own, on an environment that holds only what is given. */
export function spawnCli(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the command line to its end. */
export function runCli(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return finished(spawnCli(args, env));
}

/** What a process printed, once it has ended. */
export function finished(child: ChildProcess): Promise<Finished> {
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr!.on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, stdout, stderr })),
  );
}

/** The address that a started service prints; rejects when it ends instead. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += String(chunk);
      const found = /answers at (http:\S+)/.exec(text);
      if (found) resolve(found[1]!);
    });
    child.stderr!.on('data', (chunk) => (text += String(chunk)));
    child.on('close', (status) => reject(new Error(`ended with ${status}: ${text}`)));
  });
}
