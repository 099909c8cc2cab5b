import { numeric } from '../query/values';
import { badValue } from '../errors';
import type { Command } from './command';

const currentOp: Command = {
  name: 'currentOp',
  does: 'lists the operations under way that take long',
  accepts: ['$ownOps', '$all'],
  isAdminOnly: true,
  run: ({ engine }) => ({
    inprog: engine.paused.all.map((operation) => ({
      type: 'op',
      active: true,
      opid: operation.id,
      secs_running: Math.floor((Date.now() - operation.startedAt) / 1000),
      microsecs_running: (Date.now() - operation.startedAt) * 1000,
      op: 'command',
      ns: operation.namespace,
      command: operation.command,
    })),
  }),
};

const killOp: Command = {
  name: 'killOp',
  does: 'ends an operation by its opid',
  accepts: ['op'],
  isAdminOnly: true,
  run({ engine, args }) {
    const id = numeric(args.body.op);
    if (id === undefined) throw badValue("'killOp' needs the number of an operation as 'op'");
    engine.paused.kill(Number(id));
    return { info: 'attempting to kill op' };
  },
};

export const operations: readonly Command[] = [currentOp, killOp];
