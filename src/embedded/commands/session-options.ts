import {
  invalidOptions,
  located,
  notSupportedInTransaction,
  ServerError,
  unsupported,
} from '../errors';
import { type Document, isDocument } from '../query/values';
import { wrongFieldType } from '../wrong-type';
import type { Command } from './command';

/** What a command says of the transaction or the retryable write that it is. */
export interface SessionOptions {
  /** The number of its transaction, or of the write that may be sent again. */
  number: bigint | undefined;
  /** Whether it belongs to a transaction. */
  isTransactional: boolean;
  /** Whether it is the first of its transaction. */
  begins: boolean;
}

const ALONE: SessionOptions = { number: undefined, isTransactional: false, begins: false };

/**
 * Reads `txnNumber`, `autocommit` and `startTransaction`, each of which needs the one before, and an `lsid`.
 * Throws what MongoDB does for those that do not belong together, or not to this command.
 */
export function readSessionOptions(command: Command, body: Document): SessionOptions {
  const { txnNumber, autocommit, startTransaction } = body;
  if (txnNumber == null && autocommit == null && startTransaction == null) return ALONE;
  const number = numberOf(txnNumber);
  checkFlag('autocommit', autocommit);
  checkFlag('startTransaction', startTransaction);
  if (command.isOpenToAll) {
    if (autocommit != null) {
      throw notSupportedInTransaction('This command is not supported in transactions');
    }
    if (number !== undefined) {
      throw located(50889, 'It is illegal to provide a txnNumber for this command');
    }
  }
  checkHierarchy(body, number);
  const isTransactional = autocommit === false;
  const options = { number, isTransactional, begins: startTransaction === true };
  checkCommand(command, body, options);
  return options;
}

function checkHierarchy(body: Document, number: bigint | undefined): void {
  const { lsid, autocommit, startTransaction } = body;
  if (number !== undefined && lsid == null) {
    throw invalidOptions('Transaction number requires a session ID to also be specified');
  }
  if (number !== undefined && number < 0n) {
    throw invalidOptions('Transaction number cannot be negative');
  }
  if (autocommit != null && number === undefined) {
    throw invalidOptions("'autocommit' field requires a transaction number to also be specified");
  }
  if (autocommit === true) throw invalidOptions('Specifying autocommit=true is not allowed.');
  if (startTransaction == null) return;
  if (autocommit == null) {
    throw invalidOptions(
      "'startTransaction' field requires 'autocommit' field to also be specified",
    );
  }
  if (startTransaction === false) {
    throw invalidOptions('Specifying startTransaction=false is not allowed.');
  }
}

const ENDS = new Set(['commitTransaction', 'abortTransaction']);
/** Databases that no transaction reads or changes. */
const BANNED = new Set(['config', 'local']);

/** Whether a command is one of the two that end a transaction. */
export const endsTransaction = (command: Command): boolean => ENDS.has(command.name);

function checkCommand(command: Command, body: Document, options: SessionOptions): void {
  const { name } = command;
  if (!options.isTransactional) {
    if (command.retryable) return;
    throw new ServerError(
      50768,
      'NotARetryableWriteCommand',
      `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
    );
  }
  if (!command.inTransaction && !ENDS.has(name)) {
    if (name === 'createIndexes') throw unsupported('createIndexes in a transaction');
    throw notSupportedInTransaction(`Cannot run '${name}' in a multi-document transaction.`);
  }
  const banned = databasesOf(body).find((database) => BANNED.has(database));
  if (banned !== undefined) {
    throw notSupportedInTransaction(
      `Cannot run command against the '${banned}' database in a transaction.`,
    );
  }
  if (options.begins && (ENDS.has(name) || name === 'killCursors')) {
    throw notSupportedInTransaction(
      `Cannot run ${name} as the first operation in a multi-document transaction.`,
    );
  }
}

/** The databases that a command is about: those of a `bulkWrite` stand in its `nsInfo`. */
function databasesOf({ $db, nsInfo }: Document): string[] {
  const spaces = Array.isArray(nsInfo) ? nsInfo : [];
  const named = spaces.map((space) => (isDocument(space) ? String(space.ns) : ''));
  return [$db as string, ...named.map((namespace) => namespace.split('.')[0]!)];
}

function numberOf(value: unknown): bigint | undefined {
  if (value == null) return undefined;
  if (typeof value === 'bigint') return value;
  throw wrongType('txnNumber', value, 'long');
}

function checkFlag(name: string, value: unknown): void {
  if (value != null && typeof value !== 'boolean') throw wrongType(name, value, 'bool');
}

const wrongType = (name: string, value: unknown, expected: string) =>
  wrongFieldType(`OperationSessionInfo.${name}`, value, expected);
