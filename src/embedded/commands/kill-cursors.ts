import { numeric } from '../query/values';
import type { Command } from './command';

export const killCursors: Command = {
  name: 'killCursors',
  does: 'closes cursors',
  accepts: ['cursors'],
  inTransaction: true,
  run({ engine, args }) {
    const killed: bigint[] = [];
    const notFound: bigint[] = [];
    for (const item of args.array('cursors') ?? []) {
      const id = BigInt(numeric(item) ?? 0);
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
