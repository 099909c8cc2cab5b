import {
  type MongoClient,
  MongoBulkWriteError,
  MongoClientBulkWriteError,
  MongoServerSelectionError,
} from 'mongodb';
import { checkError, plain } from './check-error';
import { checkEvents } from './check-events';
import { Entities } from './entities';
import {
  type CollectionData,
  DriverDiffers,
  Mismatch,
  type Operation,
  Refused,
  type Test,
  type TestFile,
} from './format';
import { assertMatches, sameDocuments, shown } from './match';
import { runOperation } from './operations';
import { type ServerFacts, unmet } from './requirements';

/**
 * How a test ended. `refused`: by the server, or by this runner, by name. `skipped`: by the test's own
 * requirements. `driver`: the server answered and stored what the test expects, but the driver itself
 * sends, or lets pass, something else than the test says of drivers.
 */
export interface Verdict {
  outcome: 'passed' | 'refused' | 'skipped' | 'driver' | 'failed';
  reason?: string;
}

/** Runs one test of a file. `admin` is a client of the runner's own. */
export async function runTest(
  file: TestFile,
  test: Test,
  uri: string,
  admin: MongoClient,
  facts: ServerFacts,
): Promise<Verdict> {
  const why =
    test.skipReason ?? unmet(file.runOnRequirements, facts) ?? unmet(test.runOnRequirements, facts);
  if (why) return { outcome: 'skipped', reason: why };
  const entities = new Entities(uri, admin);
  try {
    for (const data of file.initialData ?? []) await prepare(admin, data);
    for (const entity of file.createEntities ?? []) await entities.create(entity);
    for (const operation of test.operations) await perform(operation, entities);
    for (const data of test.outcome ?? []) await checkOutcome(admin, data);
    for (const expected of test.expectEvents ?? []) checkEvents(expected, entities);
    return { outcome: 'passed' };
  } catch (error) {
    const refusal = error instanceof Refused ? error.message : refusalIn(error);
    if (refusal) return { outcome: 'refused', reason: refusal };
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof DriverDiffers) return { outcome: 'driver', reason };
    return {
      outcome: 'failed',
      reason: error instanceof Mismatch ? reason : `unexpected: ${reason}`,
    };
  } finally {
    await entities.close();
    await admin
      .db('admin')
      .command({ killAllSessions: [] })
      .catch(() => undefined);
  }
}

async function prepare(admin: MongoClient, data: CollectionData): Promise<void> {
  const db = admin.db(data.databaseName);
  await db
    .collection(data.collectionName)
    .drop()
    .catch(() => undefined);
  if (data.createOptions || data.documents.length === 0) {
    await db.createCollection(data.collectionName, data.createOptions);
  }
  if (data.documents.length > 0) {
    await db.collection(data.collectionName).insertMany(data.documents);
  }
}

async function perform(operation: Operation, entities: Entities): Promise<unknown> {
  let result: unknown;
  try {
    result = plain(await runOperation(operation, entities, perform));
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) throw new Refused(refusal);
    if (isVerdict(error)) throw error;
    if (operation.ignoreResultAndError) return undefined;
    if (!operation.expectError) throw error;
    checkError(error as Error, operation.expectError, entities);
    return error;
  }
  const { expectError } = operation;
  if (expectError) {
    const message = `${operation.name} succeeded where the test expects ${shown(expectError)}`;
    throw expectError.isClientError ? new DriverDiffers(message) : new Mismatch(message);
  }
  if ('expectResult' in operation) {
    assertMatches(result ?? null, operation.expectResult, entities);
  }
  return undefined;
}

/** The refusal that an error, or one of the write errors within it, speaks of. */
function refusalIn(error: unknown): string | undefined {
  if (error instanceof MongoServerSelectionError) {
    // The server is there, but is not of the kind that is to be read from.
    const isThere = error.reason?.type === 'ReplicaSetWithPrimary';
    return isThere ? 'the set has one member, a primary: there is none to read from' : undefined;
  }
  const found: unknown[] = [error];
  if (error instanceof MongoBulkWriteError) found.push(...[error.writeErrors].flat());
  if (error instanceof MongoClientBulkWriteError) {
    found.push(...error.writeErrors.values(), error.cause);
  }
  for (const item of found) {
    const { code, message } = (item ?? {}) as { code?: number; message?: string };
    if (code === 115 && message?.includes('MONGODB_URI')) return message;
  }
  return undefined;
}

const isVerdict = (error: unknown): boolean =>
  error instanceof Refused || error instanceof DriverDiffers || error instanceof Mismatch;

async function checkOutcome(admin: MongoClient, data: CollectionData): Promise<void> {
  const found = await admin
    .db(data.databaseName)
    .collection(data.collectionName)
    .find({}, { sort: { _id: 1 }, readConcern: 'local' })
    .toArray();
  if (!sameDocuments(found, data.documents)) {
    throw new Mismatch(
      `${data.collectionName} holds ${shown(found)}, not ${shown(data.documents)}`,
    );
  }
}
