import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { main } from '../../src/cli/main';
import { preparedSets } from '../../src/store/proposed-set';

/** As it is installed. */
const CLI = join(__dirname, '../../bundle/cli.js');

export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder for one test's embedded store. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chancery-cli-'));
}

const databases: string[] = [];

/**
 * Settings for a base of its own on the store that the run's tests share: for tests of what commands do with a
 * base, wherever that is. A store in a folder is started, and closed, by each command.
 */
export function baseOfTests(): NodeJS.ProcessEnv {
  const database = `test_${randomBytes(6).toString('hex')}`;
  databases.push(database);
  return {
    MONGODB_URI: process.env['MONGODB_URI'],
    MONGODB_DATABASE: database,
    LOG_LEVEL: 'silent',
  };
}
afterAll(async () => {
  if (databases.length === 0) return;
  const client = await new MongoClient(process.env['MONGODB_URI'] ?? '').connect();
  for (const name of databases.splice(0))
    for (const set of await preparedSets(client.db(name))) await set.dropDatabase();
  await client.close();
});

/** Starts the command line as a process of its own, on an environment that holds only what is given. */
export function spawnCli(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...basic(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  left.add(() => void child.kill('SIGKILL'));
  return child;
}

/** Ends what a test that failed half-way left running, which would keep Jest waiting. */
const left = new Set<() => unknown>();
afterEach(async () => {
  for (const end of left) await end();
  left.clear();
});

/** Runs the command line as a process of its own, to its end. */
export function runProcess(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return finished(spawnCli(args, env));
}

const ADDRESS = /answers at (http:\S+)/;

let running = false;
/** Told what a command in this process prints, as it does. */
let onOutput: (chunk: string) => void = () => {};

/**
 * Runs the command line to its end in this process, as `src/cli.ts` does in its own: starting one takes longer
 * than most commands. That a command ends its process and needs nothing that is loaded here already can only
 * be seen of `runProcess`, so each command is run by that somewhere too. One at a time.
 */
export async function runCli(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  if (running) throw new Error('one command at a time: run the other as a process');
  running = true;
  const before = { ...process.env };
  const [out, err] = [listenTo(process.stdout, onOutput), listenTo(process.stderr)];
  onOutput = () => {};
  setEnvironment({ ...basic(), ...env });
  try {
    const status = await main([process.execPath, CLI, ...args]);
    return { status, stdout: out.text(), stderr: err.text() };
  } finally {
    setEnvironment(before);
    out.restore();
    err.restore();
    running = false;
  }
}

/** A service that `start` runs in this process. */
export interface Here {
  url: string;
  /** Signals it, and it alone, as the system would, and tells how it ended. */
  stop(): Promise<Finished>;
}

/**
 * Runs `start` in this process: for tests of what else is there while it runs, or of what it finds. No other
 * command runs here meanwhile.
 */
export async function startHere(env: NodeJS.ProcessEnv = {}): Promise<Here> {
  const before = new Set<unknown>(process.listeners('SIGTERM'));
  const hears = (): NodeJS.SignalsListener | undefined =>
    process.listeners('SIGTERM').find((listener) => !before.has(listener));
  let text = '';
  const found = new Promise<string>((resolve) => {
    onOutput = (chunk) => {
      text += chunk;
      const [, url] = ADDRESS.exec(text) ?? [];
      if (url) resolve(url);
    };
  });
  const end = runCli(['start'], { PORT: '0', LOG_LEVEL: 'silent', ...env });
  const early = end.then((how) => Promise.reject(new Error(`ended: ${JSON.stringify(how)}`)));
  early.catch(() => {});
  const stop = (): Promise<Finished> => {
    hears()?.('SIGTERM');
    return end;
  };
  const url = await Promise.race([found, early]);
  left.add(stop);
  return { url, stop };
}

/** What every process has: where programs are, and where folders for a while go. */
const basic = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  ...(process.env['TMPDIR'] === undefined ? {} : { TMPDIR: process.env['TMPDIR'] }),
});

function setEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

interface Heard {
  text(): string;
  restore(): void;
}

/** Takes what is written to a stream instead of it. */
function listenTo(stream: NodeJS.WriteStream, told: (chunk: string) => void = () => {}): Heard {
  const before = Object.getOwnPropertyDescriptor(stream, 'write');
  let text = '';
  const write = (chunk: unknown, ...rest: unknown[]): boolean => {
    text += String(chunk);
    told(String(chunk));
    const done = rest.at(-1);
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
  Object.assign(stream, { write });
  return {
    text: () => text,
    restore: () => {
      if (before) Object.defineProperty(stream, 'write', before);
      else Reflect.deleteProperty(stream, 'write');
    },
  };
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
      const found = ADDRESS.exec(text);
      if (found) resolve(found[1]!);
    });
    child.stderr!.on('data', (chunk) => (text += String(chunk)));
    child.on('close', (status, signal) =>
      reject(new Error(`ended with ${status ?? signal}: ${text}`)),
    );
  });
}
