import { badValue, invalidOptions, unsupported } from '../errors';
import { type Document, isDocument } from '../query/values';
import { checkWriteConcern } from './write-concern';
import { shown } from '../shown';

/** Arguments that any command may have. */
export const GENERIC: ReadonlySet<string> = new Set([
  '$db',
  '$readPreference',
  '$clusterTime',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'autocommit',
  'comment',
  'lsid',
  'maxTimeMS',
  'readConcern',
  'startTransaction',
  'txnNumber',
  'writeConcern',
]);

/** Arguments of MongoDB that change the answer and that no command here serves: refused by name. */
export const KNOWN_UNSERVED: ReadonlySet<string> = new Set([
  'collation',
  'let',
  'hint',
  'min',
  'max',
  'returnKey',
  'showRecordId',
  'tailable',
  'awaitData',
  'oplogReplay',
  'explain',
  'capped',
  'size',
  'timeseries',
  'viewOn',
  'pipeline',
  'expireAfterSeconds',
  'clusteredIndex',
  'changeStreamPreAndPostImages',
  'encryptedFields',
  'encryptionInformation',
  'commitQuorum',
  'mapReduce',
  'sampleRate',
  'isTimeseries',
  'index',
  'storageEngine',
  'indexOptionDefaults',
  'cappedSize',
  'cappedMax',
  'dryRun',
  'temp',
  'flags',
]);

const READ_CONCERNS = new Set(['local', 'available', 'majority', 'snapshot', 'linearizable']);

/** Checks what every command may carry. All read and write concerns are met by one durable server. */
export function checkGenericArguments(body: Document): void {
  const { readConcern, writeConcern } = body;
  if (readConcern !== undefined) {
    if (!isDocument(readConcern)) throw badValue("'readConcern' must be a document");
    const { level, atClusterTime } = readConcern;
    if (level !== undefined && !(typeof level === 'string' && READ_CONCERNS.has(level))) {
      throw badValue(`unknown read concern level ${shown(level)}`);
    }
    if (level === 'snapshot' && body.autocommit === undefined) {
      throw unsupported("the read concern 'snapshot' outside a transaction");
    }
    if (atClusterTime !== undefined) throw unsupported("'readConcern.atClusterTime'");
  }
  checkWriteConcern(writeConcern);
}

/** Checks what a statement of a transaction, other than its end, may carry. */
export function checkTransactionArguments(body: Document): void {
  if (body.writeConcern !== undefined) {
    throw invalidOptions('writeConcern is not allowed within a multi-statement transaction');
  }
  if (body.readConcern !== undefined && !body.startTransaction) {
    throw invalidOptions('Only the first command in a transaction may specify a readConcern');
  }
}
