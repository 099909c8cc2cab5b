#!/usr/bin/env node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askFirst } from '../../tools/bundle/first-answer';
import { makeStore, startService } from '../growth/service';
import { median } from '../growth/statistics';
import { modulesByTime, type CpuProfile } from './profile';

const RUNS = 7;
const SHOWN = 8;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Starts the service on a seeded store and asks it something. */
async function startOnce(
  dataDir: string,
  nodeArgs: string[] = [],
): Promise<{ listening: number; answered: number }> {
  const began = performance.now();
  const service = await startService(dataDir, { nodeArgs });
  const listening = performance.now() - began;
  await askFirst(service.url);
  const answered = performance.now() - began;
  await service.stop();
  return { listening, answered };
}

/** Of a bundle, whose modules are told apart by it. */
const bundleText = (url: string): string | undefined =>
  /dist\/bundle\/\w+-\w+\.js$/.test(url)
    ? readFileSync(url.replace('file://', ''), 'utf8')
    : undefined;

/** Measures the time from `start` to the first answer, and what of the code it goes to. */
async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-start-'));
  try {
    const dataDir = join(folder, 'data');
    await makeStore(dataDir, 0, 0);
    const runs: { listening: number; answered: number }[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await startOnce(dataDir));
    const spread = (part: 'listening' | 'answered'): string => {
      const times = runs.map((one) => one[part]);
      return `${Math.round(median(times))} ms (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} in ${RUNS} starts)`;
    };
    say(`From start to listening on a seeded store: ${spread('listening')}.`);
    say(`From start to the first answer: ${spread('answered')}.`);

    const profiles = join(folder, 'profiles');
    await startOnce(dataDir, ['--cpu-prof', `--cpu-prof-dir=${profiles}`]);
    say('\nWhere the time goes (one profiled start; main and worker thread together):');
    const all = readdirSync(profiles).map(
      (file) => JSON.parse(readFileSync(join(profiles, file), 'utf8')) as CpuProfile,
    );
    for (const [part, ms] of modulesByTime(all, bundleText).slice(0, SHOWN))
      say(`  ${String(Math.round(ms)).padStart(5)} ms  ${part}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
