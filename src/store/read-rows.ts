import { BSON, type Document, type Long, MongoNetworkError, MongoServerError } from 'mongodb';
import type { CollectionName, Rows } from './collections';
import { decodedRows } from './decoded-rows';
import { collection, inTime, type Reader } from './reader';

/** How rows are asked for: by a filter, or by stages that leave rows as they are. */
export type RowsRequest = { batchSize: number } & (
  { filter: Document; projection: Document } | { pipeline: Document[] }
);

/**
 * Reads rows in one command. The driver's cursors look into every document that they hand over, and keep
 * a session and a dozen objects for each command: most of what a short read costs. So the command is sent
 * by itself, and its reply is taken apart as bytes. What that cannot do (rows beyond the reply's 16 MiB, a
 * second try when a server goes away) is left to a cursor, which reads again from the start.
 * @param request its `batchSize` must be greater than the number of rows, or a second command follows.
 */
export async function readRows<C extends CollectionName>(
  reader: Reader,
  name: C,
  request: RowsRequest,
): Promise<Rows[C][]> {
  return decodedRows(await readBytes(reader, name, request));
}

/** As `readRows`, each as the bytes that came, for answers that hold rows within. */
export async function readBytes(
  reader: Reader,
  name: CollectionName,
  request: RowsRequest,
): Promise<readonly Uint8Array[]> {
  return (await sent(reader, name, request)) ?? (await cursor(reader, name, request));
}

/** The rows of one command's reply; null when they are not all there, or the server has gone. */
async function sent(
  reader: Reader,
  name: CollectionName,
  request: RowsRequest,
): Promise<Uint8Array[] | null> {
  const { db } = reader;
  const { batchSize } = request;
  const command =
    'filter' in request
      ? { find: name, filter: request.filter, projection: request.projection, batchSize }
      : { aggregate: name, pipeline: request.pipeline, cursor: { batchSize } };
  let reply: Document;
  try {
    reply = await db.command(
      { ...command, ...inTime(reader) },
      { raw: true, readPreference: db.readPreference },
    );
  } catch (error) {
    if (isWorthRetrying(error)) return null;
    throw error;
  }
  const { firstBatch, id } = BSON.deserialize(reply['cursor'] as Uint8Array, AS_BYTES) as {
    firstBatch: Uint8Array[];
    id: Long;
  };
  if (id.isZero()) return firstBatch;
  await db.command({ killCursors: name, cursors: [id] }, { readPreference: db.readPreference });
  return null;
}

const AS_BYTES = { fieldsAsRaw: { firstBatch: true }, promoteLongs: false };

function cursor(
  reader: Reader,
  name: CollectionName,
  request: RowsRequest,
): Promise<readonly Uint8Array[]> {
  const rows = collection(reader, name);
  const options = { batchSize: request.batchSize, raw: true, ...inTime(reader) };
  const read =
    'filter' in request
      ? rows.find(request.filter as never, { projection: request.projection, ...options })
      : rows.aggregate(request.pipeline, options);
  return read.toArray() as Promise<unknown[]> as Promise<Uint8Array[]>;
}

/** Codes of servers that go away or give up their part in a replica set: MongoDB's retryable reads. */
const GOING: ReadonlySet<unknown> = new Set([
  6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);

function isWorthRetrying(error: unknown): boolean {
  if (error instanceof MongoServerError) return GOING.has(error.code);
  return error instanceof MongoNetworkError;
}
