import type { Command } from './command';
import { collectionBytes } from './sizes';

const collStats: Command = {
  name: 'collStats',
  does: 'tells how large a collection and its indexes are',
  accepts: ['scale', 'freeStorage'],
  run(operation) {
    const scale = operation.args.count('scale') || 1;
    return operation.read((view) => {
      const collection = operation.collection(view);
      const ns = `${operation.database}.${operation.args.collection()}`;
      if (!collection)
        return {
          ns,
          count: 0,
          size: 0,
          storageSize: 0,
          nindexes: 0,
          totalIndexSize: 0,
          indexSizes: {},
        };
      const { count, documents, indexes, total } = collectionBytes(view.reader, collection);
      const scaled = (bytes: number) => Math.floor(bytes / scale);
      return {
        ns,
        count,
        size: scaled(documents),
        avgObjSize: count > 0 ? documents / count : 0,
        storageSize: scaled(documents),
        capped: false,
        nindexes: collection.indexes.length,
        indexSizes: Object.fromEntries(Object.entries(indexes).map(([k, v]) => [k, scaled(v)])),
        totalIndexSize: scaled(total - documents),
        totalSize: scaled(total),
        scaleFactor: scale,
      };
    });
  },
};

const dbStats: Command = {
  name: 'dbStats',
  does: 'tells how large a database is',
  accepts: ['scale', 'freeStorage'],
  run(operation) {
    const scale = operation.args.count('scale') || 1;
    return operation.read(({ reader, catalog }) => {
      const own = catalog.inDatabase(operation.database);
      const sizes = own.map((collection) => collectionBytes(reader, collection));
      const sum = (of: (size: (typeof sizes)[number]) => number) =>
        sizes.reduce((total, size) => total + of(size), 0);
      const objects = sum((size) => size.count);
      const dataSize = sum((size) => size.documents);
      const totalSize = sum((size) => size.total);
      return {
        db: operation.database,
        collections: own.length,
        views: 0,
        objects,
        avgObjSize: objects > 0 ? dataSize / objects : 0,
        dataSize: Math.floor(dataSize / scale),
        storageSize: Math.floor(dataSize / scale),
        indexes: own.reduce((n, { indexes }) => n + indexes.length, 0),
        indexSize: Math.floor((totalSize - dataSize) / scale),
        totalSize: Math.floor(totalSize / scale),
        scaleFactor: scale,
      };
    });
  },
};

export const statistics: readonly Command[] = [collStats, dbStats];
