import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** How often the files are gone through: one pass is too short to be told from noise. */
const PASSES = 20;

/** What extraction costs beside the least that any reader of the same files must do. */
export interface Throughput {
  textsPerSecond: number;
  megabytesPerSecond: number;
  /** How many times as long as reading the files and hashing them with SHA-256 it takes. */
  ratioToHashing: number;
}

/**
 * Times `work` on the text of each file against reading and hashing the same files, after one pass of
 * each that is not counted.
 */
export async function measureThroughput(
  files: readonly string[],
  work: (text: string, file: string) => Promise<unknown>,
): Promise<Throughput> {
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const extract = (file: string) => work(readFileSync(file, 'utf8'), file);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const hashing = await secondsFor(files, hash);
  const extracting = await secondsFor(files, extract);
  return {
    textsPerSecond: files.length / extracting,
    megabytesPerSecond: bytes / 1e6 / extracting,
    ratioToHashing: extracting / hashing,
  };
}

/** Seconds for one pass over the files. */
async function secondsFor(
  files: readonly string[],
  work: (file: string) => unknown,
): Promise<number> {
  for (const file of files) await work(file);
  const start = performance.now();
  for (let pass = 0; pass < PASSES; pass++) for (const file of files) await work(file);
  return (performance.now() - start) / 1000 / PASSES;
}
