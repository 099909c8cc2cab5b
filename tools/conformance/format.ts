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
  eventType?: 'command' | 'cmap' | 'sdam';
  events: Fields[];
  ignoreExtraEvents?: boolean;
}

/** Reads one file of tests. @throws Error naming the file when it is no such file. */
export function readTestFile(path: string): TestFile {
  let file: TestFile;
  try {
    file = EJSON.parse(readFileSync(path, 'utf8'), { relaxed: true }) as TestFile;
  } catch (error) {
    throw new Error(`${path}: not JSON (${String(error)})`);
  }
  if (!Array.isArray(file.tests) || typeof file.schemaVersion !== 'string') {
    throw new Error(`${path}: not a unified test file: no "tests" or "schemaVersion"`);
  }
  return file;
}

/** A test that cannot be run here, with the reason; thrown, counted and printed. */
export class Skip extends Error {}

/** What the test says is not so. */
export class Mismatch extends Error {}
