import { EJSON } from 'bson';
import { readFileSync } from 'node:fs';

/** The parts of the unified test format (mongodb/specifications) that this runner reads. */
export type Fields = Record<string, unknown>;

export interface TestFile {
  description: string;
  schemaVersion: string;
  runOnRequirements?: Requirement[];
  createEntities?: Fields[];
  initialData?: CollectionData[];
  tests: Test[];
}

export interface Test {
  description: string;
  skipReason?: string;
  runOnRequirements?: Requirement[];
  operations: Operation[];
  expectEvents?: ExpectedEvents[];
  outcome?: CollectionData[];
}

export interface Requirement {
  minServerVersion?: string;
  maxServerVersion?: string;
  topologies?: string[];
  serverless?: 'require' | 'forbid' | 'allow';
  serverParameters?: Fields;
  auth?: boolean;
  authMechanism?: string;
  csfle?: unknown;
}

export interface CollectionData {
  collectionName: string;
  databaseName: string;
  createOptions?: Fields;
  documents: Fields[];
}

export interface Operation {
  name: string;
  object: string;
  arguments?: Fields;
  ignoreResultAndError?: boolean;
  expectError?: ExpectedError;
  expectResult?: unknown;
  saveResultAsEntity?: string;
}

export interface ExpectedError {
  isError?: boolean;
  isClientError?: boolean;
  isTimeoutError?: boolean;
  errorContains?: string;
  errorCode?: number;
  errorCodeName?: string;
  errorLabelsContain?: string[];
  errorLabelsOmit?: string[];
  errorResponse?: Fields;
  expectResult?: unknown;
  writeErrors?: Fields;
  writeConcernErrors?: Fields[];
}

export interface ExpectedEvents {
  client: string;
  eventType?: string;
  events: Fields[];
  ignoreExtraEvents?: boolean;
}

/**
 * Reads one file of tests; `undefined` if it is JSON, but of another kind of test.
 *
 * @throws Error naming the file when it is not JSON
 */
export function readTestFile(path: string): TestFile | undefined {
  let file: TestFile;
  try {
    file = EJSON.parse(readFileSync(path, 'utf8'), { relaxed: true }) as TestFile;
  } catch (error) {
    throw new Error(`${path}: not JSON (${String(error)})`);
  }
  const isUnified = Array.isArray(file?.tests) && typeof file.schemaVersion === 'string';
  return isUnified ? file : undefined;
}

/** What the server, or this runner, does not serve, by its name; thrown, counted and printed. */
export class Refused extends Error {}

/** Where the driver, whatever the server answered, does something else than the test expects. */
export class DriverDiffers extends Error {}

/** What the test says is not so. */
export class Mismatch extends Error {}
