import { batchReply, Cursor } from '../cursor/cursor';
import { located } from '../errors';
import type { Pause } from '../pause';
import { Arguments } from './arguments';
import type { Reply } from './command';
import type { Operation, View } from './operation';

/** How many documents a first batch has if nothing is said. */
export const FIRST_BATCH = 101;

/** How many documents the first batch shall have, as told in a command's `cursor`. */
export function cursorBatchSize({ args }: Operation): number | undefined {
  const cursor = args.document('cursor');
  if (!cursor) return undefined;
  const extra = Object.keys(cursor).find((name) => name !== 'batchSize');
  if (extra !== undefined)
    throw located(40415, `BSON field 'cursor.${extra}' is an unknown field.`);
  return new Arguments('cursor', cursor).count('batchSize');
}

/**
 * Answers with the first batch of what `documents` yields, and keeps a cursor for the rest. The state
 * that is read stays open as long as the cursor does.
 *
 * @param most the limit of what is asked for, if there is one
 */
export async function firstBatch(
  operation: Operation,
  documents: (view: View) => Iterable<Uint8Array | Pause>,
  namespace = `${operation.database}.${operation.args.collection()}`,
  batchSize = operation.args.count('batchSize'),
  most?: number,
): Promise<Reply> {
  const { engine, args } = operation;
  const view = operation.view();
  let cursor: Cursor | undefined;
  try {
    cursor = new Cursor(namespace, documents(view), () => view.close(), operation.clock, most);
    const count = batchSize ?? FIRST_BATCH;
    const batch = await cursor.next(count, engine.limits.documentBytes, () => operation.turn());
    // Without a limit a full batch leaves it open whether anything follows, as in MongoDB.
    const isWhole = cursor.complete || (batch.length < count && cursor.exhausted);
    if (isWhole || args.flag('singleBatch')) {
      cursor.close();
      return batchReply('firstBatch', batch, 0n, namespace);
    }
    const id = engine.cursors.keep(cursor, operation.cursorUser);
    return batchReply('firstBatch', batch, id, namespace);
  } catch (error) {
    if (cursor) cursor.close();
    else view.close();
    throw error;
  }
}
