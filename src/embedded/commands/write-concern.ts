import { type Document, isDocument, numeric, typeName } from '../query/values';
import { badValue, failedToParse, unsupported } from '../errors';

const FIELDS = new Set(['w', 'j', 'fsync', 'wtimeout', 'provenance', 'getLastError']);
/** A replica set has at most so many members. */
const MOST_MEMBERS = 50;

/** Checks a `writeConcern` before anything is done. @throws ServerError 2, 9 or 115 */
export function checkWriteConcern(concern: unknown): void {
  if (concern === undefined) return;
  if (!isDocument(concern)) throw badValue("'writeConcern' must be a document");
  for (const name of Object.keys(concern)) {
    if (!FIELDS.has(name)) throw failedToParse(`unrecognized write concern field: ${name}`);
  }
  const { w } = concern;
  if (w === undefined || typeof w === 'string') return;
  if (isDocument(w)) throw unsupported('a write concern by tags');
  const members = numeric(w);
  if (members === undefined) {
    throw failedToParse(`w has to be a number, string, or object; found: ${typeName(w)}`);
  }
  if (members < 0 || members > MOST_MEMBERS) {
    throw failedToParse(
      `w has to be a non-negative number and not greater than ${MOST_MEMBERS}; found: ${String(members)}`,
    );
  }
}

/**
 * What a reply tells of a write concern that a set of one member cannot meet: the write is done, but
 * not on as many members as were asked for. The concern has been checked.
 */
export function unmetWriteConcern(concern: unknown): Document | undefined {
  const w = isDocument(concern) ? concern.w : undefined;
  if (typeof w === 'string' && w !== 'majority') {
    return {
      code: 79,
      codeName: 'UnknownReplWriteConcern',
      errmsg: `No write concern mode named '${w}' found in replica set configuration`,
    };
  }
  if (typeof w === 'string' || Number(numeric(w) ?? 1) <= 1) return undefined;
  return {
    code: 100,
    codeName: 'UnsatisfiableWriteConcern',
    errmsg: 'Not enough data-bearing nodes',
  };
}
