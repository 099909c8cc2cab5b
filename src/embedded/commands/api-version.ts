import { invalidOptions, ServerError, unsupported } from '../errors';
import type { Document } from '../query/values';
import { shown } from '../shown';

/** The commands of MongoDB's stable API, version 1, that are served here. */
const VERSION_1: ReadonlySet<string> = new Set(
  (
    'abortTransaction aggregate bulkWrite collMod commitTransaction count create createIndexes ' +
    'delete drop dropDatabase dropIndexes endSessions explain find findAndModify getMore hello ' +
    'insert killCursors listCollections listDatabases listIndexes ping refreshSessions update'
  ).split(' '),
);

/** Arguments of such commands that are no part of it. */
const OUTSIDE = new Set(['noCursorTimeout', 'allowPartialResults']);

/** Checks a command against the API version that it declares. @throws ServerError 72, 115 or 323 */
export function checkApiVersion(command: string, body: Document): void {
  const { apiVersion, apiStrict, apiDeprecationErrors } = body;
  if (apiVersion === undefined) {
    if (apiStrict === undefined && apiDeprecationErrors === undefined) return;
    throw invalidOptions(
      'Provided apiStrict and/or apiDeprecationErrors without passing apiVersion',
    );
  }
  if (apiVersion !== '1') throw unsupported(`API version ${shown(apiVersion)}`);
  if (apiStrict !== true) return;
  if (!VERSION_1.has(command)) {
    throw new ServerError(
      323,
      'APIStrictError',
      `Provided apiStrict:true, but the command ${command} is not in API Version 1`,
    );
  }
  const outside = Object.keys(body).find((name) => OUTSIDE.has(name));
  if (outside) throw unsupported(`'${outside}' with apiStrict`);
}

/** The API that a command declares, as text: all commands of a transaction declare the same. */
export const declaredApi = ({ apiVersion, apiStrict, apiDeprecationErrors }: Document): string =>
  shown({
    ...(apiVersion !== undefined && { apiVersion }),
    ...(apiStrict !== undefined && { apiStrict }),
    ...(apiDeprecationErrors !== undefined && { apiDeprecationErrors }),
  });

/** Checks a later command of a transaction against what the first declared. @throws ServerError 322 */
export function checkSameApi(first: string, body: Document): void {
  const later = declaredApi(body);
  if (first === later) return;
  throw new ServerError(
    322,
    'APIMismatchError',
    `API parameter mismatch: transaction-continuing command used ${later}, the transaction's first command used ${first}`,
  );
}
