import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The longest that a writer is left alone after its first acknowledged write, in milliseconds. */
const LONGEST_LIFE = 300;
/** One in so many is killed while it opens the store. */
const KILLED_AT_START = 5;

export interface Outcome {
  rounds: number;
  /** Operations that were acknowledged, and found again after each kill. */
  acknowledged: number;
}

/**
 * Kills a writing process (SIGKILL) at a random moment, so many times, on one store; each next one
 * compares the store with the ledger first. Throws what is wrong, with the round.
 */
export async function crashRounds(
  folder: string,
  ledger: string,
  rounds: number,
  report: (line: string) => void = () => {},
): Promise<Outcome> {
  for (let round = 1; round <= rounds; round++) {
    const atStart = round % KILLED_AT_START === 0;
    const told = await oneLife(folder, ledger, atStart);
    report(`round ${round}: ${atStart ? 'killed while opening' : told.split('\n')[0]}`);
  }
  const last = await oneLife(folder, ledger, false, 'check');
  return { rounds, acknowledged: Number(/checked (\d+)/.exec(last)?.[1] ?? 0) };
}

function oneLife(
  folder: string,
  ledger: string,
  atStart: boolean,
  mode?: 'check',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = join(__dirname, 'writer.js');
    const child = spawn(process.execPath, [script, folder, ledger, ...(mode ? [mode] : [])]);
    let told = '';
    let wrong = '';
    const killSoon = (longest: number) =>
      setTimeout(() => child.kill('SIGKILL'), Math.random() * longest);
    if (atStart) killSoon(600);
    child.stdout.on('data', (chunk: Buffer) => {
      const wroteBefore = told.includes('writes');
      told += chunk.toString();
      if (!atStart && !wroteBefore && told.includes('writes')) killSoon(LONGEST_LIFE);
    });
    child.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const asPlanned = mode ? code === 0 : signal === 'SIGKILL';
      if (asPlanned && wrong === '') resolve(told.trim());
      else reject(new Error(wrong.trim() || `the writer ended by itself with ${code ?? signal}`));
    });
  });
}
