#!/usr/bin/env node
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askAt } from './ask';
import { readExamples } from './examples';
import { Refused, startLoad } from './load-process';
import { type Effort, type Figures, measure, type Subject } from './measure';
import type { Question } from './question';
import { QUESTIONS } from './questions';
import { drawSamples, SEED } from './samples';
import { makeStore, type Service, startService } from './service';
import { type Line, table } from './table';

const EXAMPLES = join(__dirname, '../../../schema/examples');
const SAMPLES = 64;
const USAGE = `npm run bench:growth -- [--sizes 1e3,1e5] [--rounds 7] [--stores FOLDER] [--only WORDS]

Measures each example query, nested lists, searches and filters on stores of several sizes.

  --sizes   numbers of meetings, the smallest first
  --rounds  how often each size is visited for each query
  --stores  keep the stores there, and use those that are there; otherwise they are removed afterwards
  --only    measure only queries whose name contains these words
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Options {
  sizes: number[];
  effort: Effort;
  stores: string | null;
  only: string;
}

function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1e3,1e5' },
      rounds: { type: 'string', default: '7' },
      stores: { type: 'string' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const sizes = values.sizes.split(',').map(Number);
  const rounds = Number(values.rounds);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000))
    throw new Error(`--sizes: "${values.sizes}" is not whole numbers from 1000, comma-separated`);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000)
    throw new Error(`--rounds: "${values.rounds}" is not a whole number from 1 to 1000`);
  sizes.sort((a, b) => a - b);
  const effort = { rounds, ms: 500, requests: 40 };
  return { sizes, effort, stores: values.stores ?? null, only: values.only };
}

async function run(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) return say(USAGE);
  const folder = options.stores ?? mkdtempSync(join(tmpdir(), 'chancery-growth-'));
  mkdirSync(folder, { recursive: true });
  const services: Service[] = [];
  const load = startLoad();
  try {
    for (const size of options.sizes) services.push(await serve(join(folder, String(size)), size));
    const subjects = options.sizes.map((meetings, i) => ({
      meetings,
      service: services[i] as Service,
      samples: drawSamples(meetings, SAMPLES),
    }));
    await report(options, subjects, services, load);
  } finally {
    load.stop();
    await Promise.all(services.map((service) => service.stop()));
    if (options.stores === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function serve(dataDir: string, size: number): Promise<Service> {
  if (!existsSync(dataDir)) {
    process.stderr.write(`making a store of ${size} meetings\n`);
    await makeStore(dataDir, size, SEED);
  }
  return startService(dataDir);
}

async function report(
  { sizes, effort, only }: Options,
  subjects: readonly Subject[],
  services: readonly Service[],
  load: ReturnType<typeof startLoad>,
): Promise<void> {
  const url = services[0]?.url ?? '';
  const examples = await readExamples(EXAMPLES, askAt(url));
  const questions = [...examples, ...QUESTIONS].filter(({ name }) => name.includes(only));
  const before = services.map((service) => service.memory());
  const lines: Line[] = [];
  for (const question of questions) {
    process.stderr.write(`${question.name}\n`);
    lines.push(await lineOf(question, () => measure(load, question, subjects, effort)));
  }
  say(`${'`'}npm run bench:growth -- ${process.argv.slice(2).join(' ')}${'`'}\n`);
  say(table(sizes, lines));
  say('');
  for (const [i, service] of services.entries())
    say(
      `Memory of the service at ${sizes[i]?.toLocaleString('en')} meetings: ` +
        `${megabytes(before[i] ?? 0)} MB before the load, ${megabytes(service.memory())} MB after.`,
    );
}

/** A question that a size refuses is a line that says so, and no end of the whole run. */
async function lineOf({ name }: Question, measured: () => Promise<Figures[]>): Promise<Line> {
  try {
    return { name, figures: await measured() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { name, refused: error.message };
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
