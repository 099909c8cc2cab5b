import { typeMismatch } from '../errors';
import { wholeNumber } from '../query/values';
import type { Command } from './command';
import { required } from './write-errors';

export const killCursors: Command = {
  name: 'killCursors',
  does: 'closes cursors',
  accepts: ['cursors'],
  inTransaction: true,
  run({ engine, args }) {
    const killed: bigint[] = [];
    const notFound: bigint[] = [];
    const ids = required(args.array('cursors'), 'killCursors.cursors').map((item) => {
      const id = wholeNumber(item);
      if (id === undefined)
        throw typeMismatch("'killCursors.cursors' must be ids of cursors, longs");
      return id;
    });
    for (const id of ids) {
      (engine.cursors.kill(id) ? killed : notFound).push(id);
    }
    return {
      cursorsKilled: killed,
      cursorsNotFound: notFound,
      cursorsAlive: [],
      cursorsUnknown: [],
    };
  },
};
