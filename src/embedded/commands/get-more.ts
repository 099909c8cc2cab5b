import { batchReply } from '../cursor/cursor';
import { badValue, unauthorised } from '../errors';
import { numeric } from '../query/values';
import type { Command } from './command';

export const getMore: Command = {
  name: 'getMore',
  does: 'reads the next batch of a cursor',
  accepts: ['collection', 'batchSize'],
  inTransaction: true,
  run({ engine, args, database }) {
    const id = numeric(args.body.getMore);
    if (id === undefined) throw badValue("'getMore' must be a cursor's id");
    const cursor = engine.cursors.get(BigInt(id));
    const namespace = `${database}.${args.string('collection') ?? ''}`;
    if (cursor.namespace !== namespace) {
      throw unauthorised(
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    }
    const batch = cursor.next(args.count('batchSize') || Infinity, engine.limits.documentBytes);
    const isDone = cursor.exhausted;
    if (isDone) engine.cursors.kill(BigInt(id));
    return batchReply('nextBatch', batch, isDone ? 0n : BigInt(id), namespace);
  },
};
