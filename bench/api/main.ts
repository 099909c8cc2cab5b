import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTESTANTS } from './contestants';
import type { Job, Load } from './load';
import { type Burst, report, type Rounds } from './report';
import type { Served } from './serve';
import { filledStore } from './store';

const ROUNDS = 7;
const SECONDS = 1.5;
const WARM_SECONDS = 2;
const CONNECTIONS = 4;

const children: ChildProcess[] = [];

function child(file: string, ...args: string[]): ChildProcess {
  const made = fork(join(__dirname, file), args);
  children.push(made);
  return made;
}

/** The next message of a child; rejects when it ends instead. */
function reply<T>(from: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process ended with ${code}`));
    from.once('exit', ended);
    from.once('message', (message) => {
      from.off('exit', ended);
      resolve(message as T);
    });
  });
}

interface Server extends Served {
  process: ChildProcess;
}

async function cpuOf({ process }: Server): Promise<number> {
  process.send('cpu');
  return reply<number>(process);
}

/** Starts every contestant and sees to it that all answers are equal. */
async function started(storeUri: string): Promise<Server[]> {
  const servers: Server[] = [];
  for (const key of Object.keys(CONTESTANTS)) {
    const process = child('serve.js', key, storeUri);
    servers.push({ ...(await reply<Served>(process)), process });
  }
  const [first] = servers;
  const other = servers.find(({ meetings }) => meetings !== first!.meetings);
  if (other) throw new Error(`${other.name} answers otherwise than ${first!.name}`);
  process.stdout.write(
    `all ${servers.length} give equal answers of ${first!.meetings.length} characters\n`,
  );
  return servers;
}

/** Warms every server, then visits them in turn in short bursts. */
async function measured(servers: readonly Server[]): Promise<Rounds> {
  const load = child('load.js');
  const burst = async (server: Server, seconds: number): Promise<Burst> => {
    const before = await cpuOf(server);
    const { url, body } = server;
    load.send({ url, body, seconds, connections: CONNECTIONS } satisfies Job);
    const figures = await reply<Load>(load);
    return { ...figures, cpu: ((await cpuOf(server)) - before) / figures.answers };
  };
  for (const each of servers) await burst(each, WARM_SECONDS);
  const rounds = new Map(servers.map(({ name }) => [name, [] as Burst[]]));
  for (let i = 0; i < ROUNDS; i++) {
    for (const each of servers) rounds.get(each.name)!.push(await burst(each, SECONDS));
  }
  return rounds;
}

process.once('exit', () => children.forEach((each) => each.kill()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/**
 * `npm run bench -- [meetings] [folder]`: all contestants over one embedded store, each in a process of
 * its own, visited in turn in short bursts by one load process. Prints ratios, for on a shared machine
 * only those mean something. A folder that is given keeps its store, for the next time.
 */
async function main([meetings = '1000', kept]: string[]): Promise<void> {
  if (!/^[1-9]\d*$/.test(meetings)) throw new Error(`meetings: a number, not ${meetings}`);
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const store = await filledStore(folder, Number(meetings));
  try {
    process.stdout.write(
      `${meetings} meetings; ${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections\n`,
    );
    process.stdout.write(report(await measured(await started(store.uri))));
  } finally {
    children.forEach((each) => each.connected && each.disconnect());
    await store.close();
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
