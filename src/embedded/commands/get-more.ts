import { batchReply } from '../cursor/cursor';
import { badValue, unauthorised } from '../errors';
import { numeric } from '../query/values';
import type { Command } from './command';

/** How long an empty batch of a change stream is held back. */
const AWAIT_MS = 1_000;

export const getMore: Command = {
  name: 'getMore',
  does: 'reads the next batch of a cursor',
  accepts: ['collection', 'batchSize'],
  inTransaction: true,
  async run({ engine, args, database }) {
    const id = numeric(args.body.getMore);
    if (id === undefined) throw badValue("'getMore' must be a cursor's id");
    const cursor = engine.cursors.get(BigInt(id));
    const namespace = `${database}.${args.string('collection') ?? ''}`;
    if (cursor.namespace !== namespace) {
      throw unauthorised(
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    }
    const read = () =>
      cursor.next(args.count('batchSize') || Infinity, engine.limits.documentBytes);
    let batch = read();
    const until = Date.now() + (args.count('maxTimeMS') ?? AWAIT_MS);
    while (batch.length === 0 && cursor.wait && !cursor.exhausted && Date.now() < until) {
      if (engine.journal.closed) break;
      await cursor.wait(until - Date.now());
      batch = read();
    }
    const isDone = cursor.exhausted;
    if (isDone) engine.cursors.kill(BigInt(id));
    return batchReply('nextBatch', batch, isDone ? 0n : BigInt(id), namespace, cursor.more);
  },
};
