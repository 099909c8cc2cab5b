import { AsyncLocalStorage } from 'node:async_hooks';
import type { CommandStartedEvent, Document, MongoClient } from 'mongodb';

/** MongoDB commands that one piece of work has sent. */
export interface CommandTally {
  commands: Document[];
}

const tallies = new AsyncLocalStorage<CommandTally>();
/** What the driver sends for itself. */
export const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'hello',
  'ismaster',
  'ping',
  'endSessions',
  'killCursors',
]);

/** Makes the commands of a client countable. The client must monitor commands. */
export function tallyCommandsOf(client: MongoClient): void {
  client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
    const tally = tallies.getStore();
    if (tally && !HOUSEKEEPING.has(commandName)) tally.commands.push(command);
  });
}

/** Runs work, and all that it goes on to do, with a tally of its own. */
export function withTally<T>(work: () => T): T {
  return tallies.run({ commands: [] }, work);
}

/** The tally of the work that this is part of; undefined outside `withTally`. */
export function currentTally(): CommandTally | undefined {
  return tallies.getStore();
}
