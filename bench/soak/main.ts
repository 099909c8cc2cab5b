#!/usr/bin/env node
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askAt } from '../growth/ask';
import { readExamples } from '../growth/examples';
import { drawSamples, SEED } from '../growth/samples';
import { makeStore, startService } from '../growth/service';
import { type Allowance, type Course, courseOf } from './flatness';
import { soak } from './soak';

const EXAMPLES = join(__dirname, '../../../schema/examples');
const USAGE = `npm run soak -- [--minutes 60] [--meetings 1000] [--stores FOLDER]

Asks all example queries over and over, and fails when the service's memory does not stay flat.

  --minutes   how long
  --meetings  on a store of how many
  --stores    keep the store there, and use it if it is there; otherwise it is removed afterwards
`;

/** What the last third of a run may hold more than the first: noise of the collector, and no leak. */
const ALLOWED: Record<'heap' | 'resident', Allowance> = {
  heap: { share: 0.05, bytes: 2e6 },
  resident: { share: 0.1, bytes: 32e6 },
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '60' },
      meetings: { type: 'string', default: '1000' },
      stores: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE);
  const minutes = Number(values.minutes);
  const meetings = Number(values.meetings);
  if (!(minutes > 0 && minutes <= 10_000))
    throw new Error(`--minutes: "${values.minutes}" is not a number above 0, up to 10000`);
  if (!Number.isInteger(meetings) || meetings < 100)
    throw new Error(`--meetings: "${values.meetings}" is not a whole number from 100`);
  const folder = values.stores ?? mkdtempSync(join(tmpdir(), 'chancery-soak-'));
  mkdirSync(folder, { recursive: true });
  try {
    const dataDir = join(folder, String(meetings));
    if (!existsSync(dataDir)) await makeStore(dataDir, meetings, SEED);
    await report(dataDir, meetings, minutes);
  } finally {
    if (values.stores === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function report(dataDir: string, meetings: number, minutes: number): Promise<void> {
  const service = await startService(dataDir, { probesHeap: true });
  try {
    const questions = await readExamples(EXAMPLES, askAt(service.url));
    const samples = drawSamples(meetings, 64);
    const soaked = await soak(service, { questions, samples, ms: minutes * 60_000, burst: 20 });
    for (const [name, reason] of soaked.refused) say(`${name}: refused: ${reason}`);
    say(`${soaked.requests} requests, ${soaked.samples.length} samples after the warm-up.`);
    for (const figure of ['heap', 'resident'] as const)
      conclude(figure, courseOf(soaked.samples, figure, ALLOWED[figure]));
    if (soaked.refused.size > 0) process.exitCode = 1;
  } finally {
    await service.stop();
  }
}

function conclude(figure: string, { first, last, slope, isFlat }: Course): void {
  say(
    `${figure}: ${megabytes(first)} MB in the first third, ${megabytes(last)} MB in the last, ` +
      `slope ${megabytes(slope)} MB an hour: ${isFlat ? 'flat' : 'GROWS'}`,
  );
  if (!isFlat) process.exitCode = 1;
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`soak: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
