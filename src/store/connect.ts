import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db, type MongoClientOptions } from 'mongodb';
import { StartupError } from '../errors';
import { joinEmbedded, type SharedServer } from '../embedded/join';
import { startEmbedded } from '../embedded/server';
import { EmbeddedStoreError } from '../embedded/store-error';
import { tallyCommandsOf } from './command-tally';
import { fillKept, fillKeptAlone } from './kept/fill';
import { keptState } from './kept/state';
import { withPatience } from './patience';
import { prepare } from './prepare';
import { preparedSets, proposedSet, proposedSetState } from './proposed-set';
import { endWaitingWrites } from './waiting-writes';

export interface StoreSettings {
  /** MongoDB to use; null: the embedded store. */
  mongodbUri: string | null;
  mongodbDatabase: string;
  dataDir: string;
  /**
   * Whether to use, where another process serves the folder's embedded store, that one. A command does; a
   * second service on one folder is a mistake.
   */
  mayJoin?: boolean;
}

/** An open store. */
export interface Store {
  readonly client: MongoClient;
  /**
   * A client of the same store whose commands can be heard, for requests that ask for their cost and for
   * tests. Apart, because hearing of its commands makes the driver build every reply twice.
   */
  readonly observed: MongoClient;
  readonly db: Db;
  /**
   * Makes what collections and indexes are absent, however long that takes: indexes over many rows are
   * built for minutes. Done on opening; again by who filled collections without their indexes.
   */
  prepare(): Promise<void>;
  /** Resolves when the store answers; rejects within seconds when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

async function prepareAll(db: Db, embedded: SharedServer | null): Promise<void> {
  for (const set of await preparedSets(db)) await prepare(set);
  if (embedded?.isGuest()) await untilKept(db, embedded);
  else await (embedded === null ? fillKept : fillKeptAlone)(db);
  // Of a second set that is only being filled, whoever fills it makes what is kept at the end.
  if ((await proposedSetState(db))?.completeAt) await fillKept(proposedSet(db));
}

/** Between two looks at whether what is kept has been made. */
const KEPT_PAUSE_MS = 100;

/**
 * Waits until the process that serves the store has made what is kept: it counts as if it were alone, so
 * nobody may write meanwhile. Where that process ends before, this one goes on in its place.
 */
async function untilKept(db: Db, embedded: SharedServer): Promise<void> {
  while ((await keptState(db))?.counted !== null) {
    if (!embedded.isGuest()) return fillKept(db);
    await sleep(KEPT_PAUSE_MS);
  }
}

/** The driver waits for ever on some of these by default; nothing here does. */
const DEFAULTS = {
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 60_000,
  waitQueueTimeoutMS: 10_000,
  appName: 'chancery',
  maxPoolSize: 32,
};
/**
 * The embedded server answers one command after another, heartbeats too: on a busy machine a long
 * command must not pass for a server that is gone, which would break off every command under way.
 */
const EMBEDDED_DEFAULTS = {
  ...DEFAULTS,
  serverSelectionTimeoutMS: 60_000,
  connectTimeoutMS: 60_000,
};

/** Those of some options that an address does not give itself: the driver would prefer these to its. */
function unlessSaidIn(uri: string, options: MongoClientOptions): MongoClientOptions {
  const [, query = ''] = uri.split('?');
  const said = new Set([...new URLSearchParams(query).keys()].map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => !said.has(name.toLowerCase())),
  );
}

/**
 * Opens the store: the MongoDB of `mongodbUri`, or the embedded server, through the same driver.
 * Collections and indexes are made when absent.
 * @throws StartupError with one line that says what could not be opened.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  endWaitingWrites();
  const embedded = settings.mongodbUri === null ? await openEmbedded(settings) : null;
  const clientThat = (monitorCommands: boolean, timeouts: MongoClientOptions = {}): MongoClient =>
    new MongoClient(settings.mongodbUri ?? embedded?.uri ?? '', {
      ...(embedded ? EMBEDDED_DEFAULTS : unlessSaidIn(settings.mongodbUri ?? '', DEFAULTS)),
      ...timeouts,
      monitorCommands,
      retryWrites: true,
      writeConcern: { w: 'majority' },
    });
  const client = clientThat(false);
  // It connects with the first command that it is given.
  const observed = clientThat(true);
  tallyCommandsOf(observed);
  const close = async (): Promise<void> => {
    await Promise.all([client.close(), observed.close()]);
    await embedded?.close();
  };
  // Whoever serves a guest may end at any time, also as it is opened.
  const patiently = <Result>(work: () => Promise<Result>): Promise<Result> =>
    embedded?.isGuest() ? withPatience(work) : work();
  const prepareSets = async (): Promise<void> => {
    const patient = clientThat(false, { socketTimeoutMS: 0, waitQueueTimeoutMS: 0 });
    try {
      await patiently(() => prepareAll(patient.db(settings.mongodbDatabase), embedded));
    } finally {
      await patient.close();
    }
  };
  try {
    await patiently(() => client.connect());
    const db = client.db(settings.mongodbDatabase);
    const ping = async (): Promise<void> => void (await db.command({ ping: 1 }));
    await patiently(ping);
    await prepareSets();
    return { client, observed, db, prepare: prepareSets, ping, close };
  } catch (error) {
    await close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      embedded
        ? `the embedded store failed: ${reason}`
        : `MONGODB_URI: no MongoDB answers: ${reason}`,
    );
  }
}

async function openEmbedded({ dataDir, mayJoin }: StoreSettings): Promise<SharedServer> {
  try {
    if (mayJoin) return await joinEmbedded({ dataDir });
    return { ...(await startEmbedded({ dataDir })), isGuest: () => false };
  } catch (error) {
    if (error instanceof EmbeddedStoreError) throw new StartupError(`DATA_DIR: ${error.message}`);
    throw error;
  }
}
