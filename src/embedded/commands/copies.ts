import { isAbsolute } from 'node:path';
import { badValue, unauthorised } from '../errors';
import { backupTo, restoreFrom } from '../storage/copy';
import type { Command } from './command';
import type { Operation } from './operation';

/** Two commands that MongoDB does not have: its tools for this run on files that it does not have. */

const backup: Command = {
  name: 'backup',
  does: 'copies the whole store into a new file while serving (our own; owner only)',
  accepts: [],
  async run(operation) {
    await backupTo(operation.engine.store, fileOf(operation, 'backup'));
    return {};
  },
};

const restore: Command = {
  name: 'restore',
  does: 'replaces the whole store by a backup, at once, while serving (our own; owner only)',
  accepts: [],
  async run(operation) {
    const { store, catalogTable, recordNumbers, journal } = operation.engine;
    const file = fileOf(operation, 'restore');
    await store.write((writer) => {
      restoreFrom(writer, file);
      catalogTable.renew(writer);
      recordNumbers.reset();
      journal.append(writer, [{ database: '', collection: '', type: 'restore' }]);
    });
    journal.wake();
    return {};
  },
};

function fileOf({ args, connection }: Operation, name: string): string {
  if (!connection.isOwner) throw unauthorised(`'${name}' is served over the Unix socket only`);
  const file = args.string(name);
  if (file && isAbsolute(file)) return file;
  throw badValue(`'${name}' needs the absolute path of a file`);
}

export const copies: readonly Command[] = [backup, restore];
