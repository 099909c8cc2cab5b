import { type ClientSession, type MongoClient } from 'mongodb';
import { isDeepStrictEqual } from 'node:util';
import { type CommandEvent, type Entities } from './entities';
import { type Fields, Mismatch, Refused } from './format';
import { assertMatches, shown } from './match';

type Run = (args: Fields, entities: Entities) => unknown;

function check(holds: boolean, what: string): void {
  if (!holds) throw new Mismatch(what);
}

const session = (args: Fields) => args.session as ClientSession;

async function indexNames(args: Fields, entities: Entities): Promise<string[]> {
  const collection = entities.admin
    .db(args.databaseName as string)
    .collection(args.collectionName as string);
  return (await collection.listIndexes().toArray()).map((index: Fields) => index.name as string);
}

async function collectionExists(args: Fields, entities: Entities): Promise<boolean> {
  const db = entities.admin.db(args.databaseName as string);
  const name = args.collectionName as string;
  return (await db.listCollections({ name }).toArray()).length === 1;
}

function lastTwoLsids(args: Fields, entities: Entities): unknown[] {
  const events = entities.events.get(args.client as string) ?? [];
  return events
    .filter((event) => event.kind === 'commandStartedEvent')
    .slice(-2)
    .map((event) => (event.command as Fields).lsid);
}

function matchingEvents(args: Fields, entities: Entities): CommandEvent[] {
  const [[kind, spec] = ['', {}]] = Object.entries(args.event as Fields);
  if (!kind.startsWith('command')) throw new Refused(`${kind}s are the driver's alone`);
  return (entities.events.get(args.client as string) ?? []).filter((event) => {
    if (event.kind !== kind) return false;
    try {
      assertMatches(event, spec, entities);
      return true;
    } catch {
      return false;
    }
  });
}

/** The operations on `testRunner`, which look at the driver or steer the server. */
export const runnerOperations: Readonly<Record<string, Run>> = {
  failPoint: async (args, entities) => {
    const client = entities.entity(args.client as string) as MongoClient;
    await client.db('admin').command(args.failPoint as Fields);
  },
  targetedFailPoint: async (args) => {
    const { client } = args.session as { client: MongoClient };
    await client.db('admin').command(args.failPoint as Fields);
  },
  assertCollectionExists: async (args, entities) =>
    check(await collectionExists(args, entities), `there is no ${shown(args)}`),
  assertCollectionNotExists: async (args, entities) =>
    check(!(await collectionExists(args, entities)), `there is a ${shown(args)}`),
  assertIndexExists: async (args, entities) =>
    check(
      (await indexNames(args, entities)).includes(args.indexName as string),
      `there is no ${shown(args)}`,
    ),
  assertIndexNotExists: async (args, entities) => {
    const names = await indexNames(args, entities).catch(() => [] as string[]);
    check(!names.includes(args.indexName as string), `there is a ${shown(args)}`);
  },
  assertSessionTransactionState: (args) => {
    const { state } = (session(args) as unknown as { transaction: { state: string } }).transaction;
    const names: Record<string, string> = {
      none: 'NO_TRANSACTION',
      starting: 'STARTING_TRANSACTION',
      in_progress: 'TRANSACTION_IN_PROGRESS',
      committed: 'TRANSACTION_COMMITTED',
      aborted: 'TRANSACTION_ABORTED',
    };
    const empty = args.state === 'committed' ? 'TRANSACTION_COMMITTED_EMPTY' : undefined;
    check(
      state === names[args.state as string] || state === empty,
      `the transaction is ${state}, not ${String(args.state)}`,
    );
  },
  assertSessionDirty: (args) => check(isDirty(args), 'the session is not dirty'),
  assertSessionNotDirty: (args) => check(!isDirty(args), 'the session is dirty'),
  assertSessionPinned: (args) => check(session(args).isPinned, 'the session is not pinned'),
  assertSessionUnpinned: (args) => check(!session(args).isPinned, 'the session is pinned'),
  assertSameLsidOnLastTwoCommands: (args, entities) => {
    const [a, b] = lastTwoLsids(args, entities);
    check(a !== undefined && isDeepStrictEqual(a, b), 'the last two commands differ in lsid');
  },
  assertDifferentLsidOnLastTwoCommands: (args, entities) => {
    const [a, b] = lastTwoLsids(args, entities);
    check(!isDeepStrictEqual(a, b), 'the last two commands have one lsid');
  },
  assertEventCount: (args, entities) => {
    const { length } = matchingEvents(args, entities);
    check(length === args.count, `${length} events are like ${shown(args.event)}`);
  },
  waitForEvent: async (args, entities) => {
    const end = Date.now() + 10_000;
    while (matchingEvents(args, entities).length < (args.count as number)) {
      check(Date.now() < end, `no ${String(args.count)} events like ${shown(args.event)}`);
      await pause(10);
    }
  },
  createEntities: async (args, entities) => {
    for (const entity of args.entities as Fields[]) await entities.create(entity);
  },
  wait: (args) => pause(args.ms as number),
  loop: () => {
    throw new Refused('loops are for drivers under atlas testing');
  },
};

const isDirty = (args: Fields): boolean =>
  (session(args) as unknown as { serverSession: { isDirty: boolean } }).serverSession.isDirty;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
