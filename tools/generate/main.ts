#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkDataDir, readConfig } from '../../src/config';
import { StartupError } from '../../src/errors';
import { openStore, type Store } from '../../src/store/connect';
import { dropIndexes } from '../../src/store/prepare';
import { writeWorld } from './generate-world';
import { progressBar } from './progress';
import { MEETINGS_MAX, MEETINGS_MIN } from './world/plan';
import { makeWorld } from './world/world';

const USAGE = `npm run generate -- --meetings N [--seed S] [--add]

Fills the store of the service's settings (MONGODB_URI, MONGODB_DATABASE, DATA_DIR) with a made-up
world of N meetings, the same for the same N and S.

  --meetings N  a whole number from ${MEETINGS_MIN} to ${MEETINGS_MAX}
  --seed S      a whole number from 0 to 999999; 1 when not given
  --add         beside what the store holds; without it, only an empty store is filled
`;

interface Options {
  meetings: number;
  seed: number;
  add: boolean;
}

/** @throws StartupError (exit 2) for wrong usage; null when help is asked for. */
function readOptions(args: string[]): Options | null {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        meetings: { type: 'string' },
        seed: { type: 'string', default: '1' },
        add: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new StartupError((error as Error).message, 2);
  }
  if (values.help) return null;
  return {
    meetings: wholeNumber('--meetings', values.meetings, MEETINGS_MIN, MEETINGS_MAX),
    seed: wholeNumber('--seed', values.seed, 0, 999_999),
    add: values.add,
  };
}

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number {
  const value = text !== undefined && /^\d+(e\d)?$/i.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  const given = text === undefined ? 'is missing' : `"${text}" is wrong`;
  throw new StartupError(`${name} ${given}: a whole number from ${least} to ${most}`, 2);
}

async function refuseFilled({ db }: Store): Promise<void> {
  for (const name of ['articles', 'meetings', 'people', 'organisations'])
    if (await db.collection(name).findOne({}, { projection: { _id: 1 } }))
      throw new StartupError(`the store holds ${name} already: --add generates beside them`);
}

async function refuseSameWorld({ db }: Store, { meetings, seed }: Options): Promise<void> {
  // The first person of a seed is the same in its worlds of every size.
  const { id } = makeWorld(meetings, seed).people.at(0);
  if (await db.collection('people').findOne({ id, retractedAt: null }))
    throw new StartupError(`--seed ${seed}: the store holds that seed's world already`);
}

async function run(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) return void process.stdout.write(USAGE);
  const config = readConfig();
  if (config.mongodbUri === null) checkDataDir(config.dataDir);
  const store = await openStore(config);
  const bar = progressBar(options.meetings);
  try {
    await (options.add ? refuseSameWorld(store, options) : refuseFilled(store));
    const began = Date.now();
    const seconds = (): string => ((Date.now() - began) / 1000).toFixed(1);
    if (!options.add) await dropIndexes(store.db);
    const written = await writeWorld(store.db, options, ({ meetings }) => bar.at(meetings));
    bar.stop();
    const rows = Object.values(written).reduce((sum, count) => sum + count, 0);
    process.stdout.write(`Generated ${rows} rows in ${seconds()} s: ${describe(written)}\n`);
    await store.prepare();
    process.stdout.write(`Its indexes and counts were there after ${seconds()} s\n`);
  } finally {
    bar.stop();
    await store.close();
  }
}

function describe(written: Record<string, number>): string {
  return Object.entries(written)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`generate: ${message}\n`);
  process.exitCode = error instanceof StartupError ? error.exitCode : 1;
});
