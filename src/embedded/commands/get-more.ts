import { batchReply } from '../cursor/cursor';
import { badValue, invalidNamespace, typeMismatch, unauthorised } from '../errors';
import { wholeNumber } from '../query/values';
import type { Command } from './command';
import { required } from './write-errors';

/** How long an empty batch of a change stream is held back. */
const AWAIT_MS = 1_000;
/**
 * How large a batch is if nothing is said of its size, which leaves it to the server. Enough that the
 * round trip does not count, and little enough that neither side holds much.
 */
const BATCH_BYTES = 1024 * 1024;

export const getMore: Command = {
  name: 'getMore',
  does: 'reads the next batch of a cursor',
  accepts: ['collection', 'batchSize'],
  inTransaction: true,
  takesReadConcern: true,
  async run(operation) {
    const { engine, args, database } = operation;
    const id = wholeNumber(args.body.getMore);
    if (id === undefined) throw typeMismatch("'getMore' must be a cursor's id, a long");
    const collection = required(args.string('collection'), 'getMore.collection');
    if (collection === '') throw invalidNamespace('Collection names cannot be empty');
    const cursor = engine.cursors.get(id, operation.cursorUser);
    const namespace = `${database}.${collection}`;
    if (cursor.namespace !== namespace) {
      throw unauthorised(
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    }
    if (args.body.maxTimeMS !== undefined && !cursor.wait) {
      throw badValue('cannot set maxTimeMS on getMore command for a non-awaitData cursor');
    }
    const batchSize = args.count('batchSize') || Infinity;
    const bytes = batchSize === Infinity ? BATCH_BYTES : engine.limits.documentBytes;
    const read = () => cursor.next(batchSize, bytes, () => operation.turn());
    let batch = await read();
    const until = Date.now() + (args.count('maxTimeMS') ?? AWAIT_MS);
    while (batch.length === 0 && cursor.wait && !cursor.exhausted && Date.now() < until) {
      if (engine.journal.closed) break;
      await cursor.wait(until - Date.now());
      batch = await read();
    }
    const isDone = cursor.exhausted;
    if (isDone) engine.cursors.kill(id);
    return batchReply('nextBatch', batch, isDone ? 0n : id, namespace, cursor.more);
  },
};
