import type { Collection, Index } from '../catalog/catalog';
import { type IndexDefinition, indexOf } from '../catalog/index-definition';
import { ServerError } from '../errors';
import { buildInTurns } from '../index/build-in-turns';
import type { Document } from '../query/values';
import { Blocked } from '../session/locks';
import { documentCount } from '../storage/document-count';
import type { Operation } from './operation';

/**
 * Makes the indexes that a large collection lacks, bit by bit; who wants to change the collection waits.
 * @param lacking which of those that are asked for it does not have.
 * @returns the reply; null when the collection is small or lacks none, and nothing was done.
 */
export async function makeOverLarge(
  operation: Operation,
  name: string,
  lacking: (collection: Collection) => readonly IndexDefinition[],
): Promise<Document | null> {
  const { engine, database } = operation;
  const { locks, limits } = engine;
  for (;;) {
    const collection = operation.read((view) => {
      const found = view.catalog.find(database, name);
      const isLarge = found && documentCount(view.reader, found.id) > limits.buildDocuments;
      return isLarge && lacking(found).length > 0 ? found : null;
    });
    if (!collection) return null;
    let end: () => void = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    try {
      locks.hold({ ended }, collection.id);
    } catch (error) {
      if (!(error instanceof Blocked)) throw error;
      await error.until;
      continue;
    }
    try {
      return await make(operation, collection.name, lacking);
    } finally {
      locks.letGo(collection.id);
      end();
    }
  }
}

async function make(
  operation: Operation,
  name: string,
  lacking: (collection: Collection) => readonly IndexDefinition[],
): Promise<Document> {
  const { engine, database, checkTime } = operation;
  const { store, catalogTable } = engine;
  const wanted: Index[] = [];
  try {
    // In a write: after those that changed the collection before it was held.
    const collection = await store.write((writer) => {
      const found = catalogTable.at(writer).find(database, name);
      if (!found) throw changed();
      for (const definition of lacking(found)) {
        const index = indexOf({ ...definition, id: catalogTable.newId(writer) });
        catalogTable.beginBuilding(writer, index.id);
        wanted.push(index);
      }
      return found;
    });
    const scope = { store, checkTime, turn: () => operation.turn() };
    const built = await buildInTurns(scope, collection, wanted);
    return await operation.write((unit) => {
      const { uuid, revision, indexes } = collection;
      const now = unit.catalog.find(database, name);
      if (now?.revision !== revision || !uuid.toUUID().equals(now.uuid.toUUID())) throw changed();
      for (const { id } of built) catalogTable.finishBuilding(unit.writer, id);
      unit.redefine({ ...collection, indexes: [...indexes, ...built] });
      return {
        numIndexesBefore: indexes.length,
        numIndexesAfter: indexes.length + built.length,
        createdCollectionAutomatically: false,
      };
    });
  } finally {
    for (const { id } of wanted) catalogTable.endBuilding(id);
    // What a building that failed has left is marked, and goes.
    engine.sweep();
  }
}

const changed = () =>
  new ServerError(276, 'IndexBuildAborted', 'the collection was changed meanwhile');
