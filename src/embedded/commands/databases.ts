import { compileFilter } from '../query/match';
import { documentCount } from '../storage/document-count';
import type { Reader } from '../storage/reader';
import type { Command } from './command';
import { collectionBytes } from './sizes';

const listDatabases: Command = {
  name: 'listDatabases',
  does: 'lists databases',
  accepts: ['filter', 'nameOnly', 'authorizedDatabases'],
  isAdminOnly: true,
  run(operation) {
    const { args } = operation;
    const matches = compileFilter(args.document('filter') ?? {});
    const nameOnly = args.flag('nameOnly');
    return operation.read(({ reader, catalog }) => {
      const sizes = new Map<string, number>();
      for (const collection of catalog.collections.values()) {
        const bytes = nameOnly ? 0 : collectionBytes(reader, collection).total;
        sizes.set(collection.database, (sizes.get(collection.database) ?? 0) + bytes);
      }
      const databases = [...sizes].map(([name, bytes]) =>
        nameOnly
          ? { name }
          : {
              name,
              sizeOnDisk: bytes,
              empty: isEmpty(
                reader,
                [...catalog.inDatabase(name)].map((c) => c.id),
              ),
            },
      );
      const totalSize = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      return {
        databases: databases.filter((each) => matches(each)),
        ...(!nameOnly && { totalSize, totalSizeMb: Math.floor(totalSize / 2 ** 20) }),
      };
    });
  },
};

const isEmpty = (reader: Reader, ids: number[]): boolean =>
  ids.every((id) => documentCount(reader, id) === 0);

const dropDatabase: Command = {
  name: 'dropDatabase',
  does: 'drops all collections of a database',
  accepts: [],
  takesWriteConcern: true,
  async run(operation) {
    const { engine, database } = operation;
    const reply = await operation.write((unit) => {
      for (const collection of unit.catalog.inDatabase(database)) {
        unit.drop(collection);
        unit.changes.push({ database, collection: collection.name, type: 'drop' });
      }
      return { dropped: database };
    });
    engine.sweep();
    return reply;
  },
};

export const databases: readonly Command[] = [listDatabases, dropDatabase];
