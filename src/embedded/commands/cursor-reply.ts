import { batchReply, Cursor, NOTHING_YET } from '../cursor/cursor';
import type { Reply } from './command';
import type { Operation, View } from './operation';

/** How many documents a first batch has if nothing is said. */
export const FIRST_BATCH = 101;

/**
 * Answers with the first batch of what `documents` yields, and keeps a cursor for the rest. The state
 * that is read stays open as long as the cursor does.
 */
export function firstBatch(
  operation: Operation,
  documents: (view: View) => Iterable<Uint8Array | typeof NOTHING_YET>,
  namespace = `${operation.database}.${operation.args.collection()}`,
  batchSize = operation.args.count('batchSize'),
): Reply {
  const { engine, args, session } = operation;
  const view = operation.view();
  let cursor: Cursor | undefined;
  try {
    cursor = new Cursor(namespace, documents(view), () => view.close());
    const count = batchSize ?? FIRST_BATCH;
    const slice = args.flag('singleBatch') ? Infinity : undefined;
    const batch = cursor.next(count, engine.limits.documentBytes, slice);
    const isWhole = batch.length < count && cursor.exhausted;
    if (isWhole || args.flag('singleBatch')) {
      cursor.close();
      return batchReply('firstBatch', batch, 0n, namespace);
    }
    const id = engine.cursors.keep(cursor, session?.key.toString('hex'));
    return batchReply('firstBatch', batch, id, namespace);
  } catch (error) {
    if (cursor) cursor.close();
    else view.close();
    throw error;
  }
}
