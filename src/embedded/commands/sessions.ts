import { Binary, UUID } from 'bson';
import { noSuchTransaction } from '../errors';
import { keepAnswer } from '../session/sessions';
import { unitOver } from '../session/transaction';
import type { Command } from './command';
import type { Operation } from './operation';

const startSession: Command = {
  name: 'startSession',
  does: 'begins a session',
  accepts: [],
  run: ({ engine }) => ({
    id: { id: new Binary(new UUID().buffer, Binary.SUBTYPE_UUID) },
    timeoutMinutes: Math.floor(engine.limits.sessionIdleMs / 60_000),
  }),
};

const endSessions: Command = {
  name: 'endSessions',
  aliases: ['killSessions'],
  does: 'ends sessions and aborts what they have open',
  accepts: [],
  run({ engine, args }) {
    const killed = args.array('killSessions');
    const ended = engine.sessions.end(args.array('endSessions') ?? killed ?? []);
    if (!killed) return {};
    for (const name of ended) {
      engine.cursors.killOf(name);
      engine.paused.killOf(name);
    }
    return {};
  },
};

const refreshSessions: Command = {
  name: 'refreshSessions',
  does: 'keeps sessions from being forgotten',
  accepts: [],
  run({ engine, args }) {
    for (const lsid of args.array('refreshSessions') ?? []) engine.sessions.of(lsid);
    return {};
  },
};

const commitTransaction: Command = {
  name: 'commitTransaction',
  does: 'makes a transaction durable, all of it or, on a conflict, nothing',
  accepts: ['recoveryToken'],
  takesWriteConcern: true,
  isAdminOnly: true,
  async run(operation) {
    const { engine } = operation;
    const { session, number } = inTransaction(operation);
    // A commit that is sent again after its answer was lost.
    if (session.last === 'committed' && session.lastNumber === number) return {};
    const transaction = engine.sessions.transaction(session, number);
    try {
      await engine.store.write((writer) => {
        const unit = unitOver(writer, engine, transaction);
        transaction.applyTo(unit);
        unit.settle();
        engine.journal.append(writer, unit.changes);
        keepAnswer(writer, session, number, {});
      });
      session.last = 'committed';
      engine.journal.wake();
      return {};
    } finally {
      engine.sessions.abort(session);
    }
  },
};

const abortTransaction: Command = {
  name: 'abortTransaction',
  does: 'forgets a transaction',
  accepts: ['recoveryToken'],
  takesWriteConcern: true,
  isAdminOnly: true,
  run(operation) {
    const { engine } = operation;
    const { session, number } = inTransaction(operation);
    engine.sessions.transaction(session, number);
    engine.sessions.abort(session);
    return {};
  },
};

function inTransaction({ session, number }: Operation) {
  if (session && number !== undefined) return { session, number };
  throw noSuchTransaction('there is no transaction: lsid and txnNumber are missing');
}

export const sessions: readonly Command[] = [
  startSession,
  endSessions,
  refreshSessions,
  commitTransaction,
  abortTransaction,
];
