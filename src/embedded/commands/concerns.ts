import { badValue, invalidOptions, unsupported } from '../errors';
import { type Document, isDocument } from '../query/values';
import { shown } from '../shown';
import type { Command } from './command';
import { endsTransaction, type SessionOptions } from './session-options';
import { checkWriteConcern } from './write-concern';

const LEVELS = new Set(['local', 'available', 'majority', 'snapshot', 'linearizable']);
const IN_TRANSACTIONS = new Set(['local', 'majority', 'snapshot']);

/**
 * Checks the read and the write concern that a command carries: every one that MongoDB lets it carry is
 * met by one durable server. @throws ServerError 2, 9, 72 or 115
 */
export function checkConcerns(command: Command, body: Document, options: SessionOptions): void {
  const { readConcern, writeConcern } = body;
  if (readConcern !== undefined) checkReadConcern(command, readConcern, options);
  if (writeConcern === undefined) return;
  checkWriteConcern(writeConcern);
  if (options.isTransactional && !endsTransaction(command)) {
    throw invalidOptions('writeConcern is not allowed within a multi-statement transaction');
  }
  if (!command.takesWriteConcern) throw invalidOptions('Command does not support writeConcern');
}

/** The level of a read concern that was checked. */
export const readConcernLevel = ({ readConcern }: Document): string =>
  ((readConcern as Document | undefined)?.level as string | undefined) ?? 'local';

function checkReadConcern(
  { name, takesReadConcern }: Command,
  readConcern: unknown,
  { isTransactional, begins }: SessionOptions,
): void {
  if (!isDocument(readConcern)) throw badValue("'readConcern' must be a document");
  const { level = 'local', atClusterTime } = readConcern;
  if (typeof level !== 'string' || !LEVELS.has(level)) {
    throw badValue(`unknown read concern level ${shown(level)}`);
  }
  if (isTransactional && !begins) {
    throw invalidOptions('Only the first command in a transaction may specify a readConcern');
  }
  if (isTransactional && !IN_TRANSACTIONS.has(level)) {
    throw invalidOptions(
      "The readConcern level must be either 'local' (default), 'majority' or 'snapshot' in order to run in a transaction",
    );
  }
  if (!isTransactional && level !== 'local' && !takesReadConcern) {
    throw invalidOptions(`Command ${name} does not support { readConcern: ${shown(readConcern)} }`);
  }
  if (!isTransactional && level === 'snapshot') {
    throw unsupported("the read concern 'snapshot' outside a transaction");
  }
  if (atClusterTime !== undefined) throw unsupported("'readConcern.atClusterTime'");
}
