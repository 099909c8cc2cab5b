import {
  type MongoClient,
  MongoBulkWriteError,
  MongoClientBulkWriteError,
  MongoServerError,
} from 'mongodb';
import { type CommandEvent, Entities } from './entities';
import {
  type CollectionData,
  type ExpectedError,
  type ExpectedEvents,
  type Fields,
  Mismatch,
  type Operation,
  Skip,
  type Test,
  type TestFile,
} from './format';
import { assertMatches, sameDocuments, shown } from './match';
import { runOperation } from './operations';
import { type ServerFacts, unmet } from './requirements';

/** How a test ended: refusals are the server's, by name; skips are the test's own requirements. */
export interface Verdict {
  outcome: 'passed' | 'refused' | 'skipped' | 'failed';
  reason?: string;
}

/** The server's refusal of what it does not serve. */
class Refused extends Error {}

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
  const entities = new Entities(uri);
  try {
    for (const data of file.initialData ?? []) await prepare(admin, data);
    for (const entity of file.createEntities ?? []) await entities.create(entity);
    for (const operation of test.operations) await perform(operation, entities);
    for (const expected of test.expectEvents ?? []) checkEvents(expected, entities);
    for (const data of test.outcome ?? []) await checkOutcome(admin, data);
    return { outcome: 'passed' };
  } catch (error) {
    const refusal = error instanceof Refused ? error.message : refusalIn(error);
    if (refusal) return { outcome: 'refused', reason: refusal };
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Skip) return { outcome: 'skipped', reason };
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

async function perform(operation: Operation, entities: Entities): Promise<void> {
  let result: unknown;
  try {
    result = plain(await runOperation(operation, entities));
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) throw new Refused(refusal);
    if (error instanceof Skip || error instanceof Mismatch || operation.ignoreResultAndError) {
      if (operation.ignoreResultAndError && !(error instanceof Skip)) return;
      throw error;
    }
    if (!operation.expectError) throw error;
    checkError(error as Error, operation.expectError, entities);
    return;
  }
  if (operation.expectError) {
    throw new Mismatch(
      `${operation.name} succeeded where the test expects ${shown(operation.expectError)}`,
    );
  }
  if ('expectResult' in operation) {
    assertMatches(result ?? null, operation.expectResult, entities);
  }
}

/** Results of the driver as plain documents: maps of results by index, absent ids left out. */
function plain(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('didUpsert' in value) {
    return { ...value, didUpsert: undefined }; // the driver's own addition
  }
  if ('insertResults' in value || 'insertedIds' in value || 'upsertedIds' in value) {
    const fields = Object.getOwnPropertyNames(value);
    const getters = [
      'insertedIds',
      'upsertedIds',
      'insertedCount',
      'matchedCount',
      'modifiedCount',
    ];
    const names = [...fields, ...getters, 'deletedCount', 'upsertedCount'];
    return Object.fromEntries(names.map((name) => [name, plain((value as Fields)[name])]));
  }
  return value;
}

/** The refusal that an error, or one of the write errors within it, speaks of. */
function refusalIn(error: unknown): string | undefined {
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

function checkError(error: Error, expected: ExpectedError, entities: Entities): void {
  const fields = error as unknown as Fields;
  const is = (holds: boolean, what: string) => {
    if (!holds) throw new Mismatch(`the error "${error.message}" ${what}`);
  };
  const fromServer = error instanceof MongoServerError;
  if (expected.isClientError !== undefined) {
    is(fromServer !== expected.isClientError, fromServer ? "is the server's" : "is the client's");
  }
  if (expected.errorContains !== undefined) {
    const wanted = expected.errorContains.toLowerCase();
    is(
      error.message.toLowerCase().includes(wanted),
      `does not contain "${expected.errorContains}"`,
    );
  }
  if (expected.errorCode !== undefined) {
    is(
      fields.code === expected.errorCode,
      `has code ${shown(fields.code)}, not ${expected.errorCode}`,
    );
  }
  if (expected.errorCodeName !== undefined) {
    is(fields.codeName === expected.errorCodeName, `has codeName ${shown(fields.codeName)}`);
  }
  const labels = (fields.errorLabels ?? []) as string[];
  for (const label of expected.errorLabelsContain ?? []) {
    is(labels.includes(label), `lacks the label ${label}`);
  }
  for (const label of expected.errorLabelsOmit ?? []) {
    is(!labels.includes(label), `has the label ${label}`);
  }
  if (expected.errorResponse) {
    assertMatches(fields.errorResponse ?? fields.result, expected.errorResponse, entities, 'error');
  }
  if (expected.writeErrors) {
    const actual = plain(fields.writeErrors) as Fields;
    for (const [index, error] of Object.entries(expected.writeErrors)) {
      assertMatches(actual[index], error, entities, `writeErrors.${index}`);
    }
  }
  if (expected.writeConcernErrors) {
    assertMatches(
      fields.writeConcernErrors,
      expected.writeConcernErrors,
      entities,
      'writeConcernErrors',
    );
  }
  if ('expectResult' in expected) {
    const partial = plain(fields.result ?? fields.partialResult) as Fields | undefined;
    if (isNothing(partial) && '$$unsetOrMatches' in (expected.expectResult as Fields)) return;
    assertMatches(partial, expected.expectResult, entities);
  }
}

// Where the format has a partial result unset, this driver reports one in which all is zero.
function isNothing(partial: Fields | undefined): boolean {
  return Object.entries(partial ?? {}).every(
    ([name, value]) =>
      name === 'acknowledged' ||
      !value ||
      (typeof value === 'object' && Object.keys(value).length === 0),
  );
}

function checkEvents(expected: ExpectedEvents, entities: Entities): void {
  if (expected.eventType && expected.eventType !== 'command') {
    throw new Skip(`${expected.eventType} events are the driver's alone`);
  }
  const events = entities.events.get(expected.client) ?? [];
  const enough = expected.ignoreExtraEvents
    ? events.length >= expected.events.length
    : events.length === expected.events.length;
  if (!enough) {
    throw new Mismatch(
      `${expected.client} saw ${events.length} events (${events.map((e) => e.commandName).join()}) where the test expects ${expected.events.length}`,
    );
  }
  expected.events.forEach((event, i) => {
    const [[kind, spec] = ['', {}]] = Object.entries(event);
    const actual = events[i] as CommandEvent;
    if (actual.kind !== kind) {
      throw new Mismatch(`event ${i} is ${actual.kind} where the test expects ${kind}`);
    }
    for (const [name, value] of Object.entries(spec as Fields)) {
      // These documents are outermost ones: they may have further fields.
      const at = `event ${i} (${actual.commandName}).${name}`;
      if (name === 'hasServiceId') continue;
      assertMatches(actual[name], value, entities, at);
    }
  });
}

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
