import type { Db } from 'mongodb';
import type { CollectionName } from '../../src/store/collections';
import { addWords } from '../../src/store/add-words';
import { fillKept, forgetKept } from '../../src/store/kept/fill';
import { RowWriter } from './row-writer';
import { worldRows } from './world/rows';

/** A world that is asked for. */
export interface WorldRequest {
  /** How many meetings; all else follows in proportion. */
  meetings: number;
  /** Which of the worlds of that size; 1 when not given. */
  seed?: number;
}

/** How many rows were written, by collection. */
export type Summary = Record<CollectionName, number>;

/**
 * Fills a store with a made-up world, the same for the same request, and makes what is kept beside its
 * rows. Otherwise as `writeWorld`.
 */
export async function generateWorld(
  db: Db,
  request: WorldRequest,
  onProgress?: (written: Summary) => void,
): Promise<Summary> {
  const written = await writeWorld(db, request, onProgress);
  await addWords(db);
  await fillKept(db);
  return written;
}

/**
 * Writes the rows of a world. What is kept beside rows is forgotten and left to be made from all of them.
 * Memory does not grow with the world but for a few numbers an entity. Whoever reads the store meanwhile
 * sees parts of the world.
 * @param onProgress called now and then with what is written so far.
 * @throws RangeError for a number of meetings that makes no world; the driver's errors, among them a
 * duplicate key when the store holds that seed's world already.
 */
export async function writeWorld(
  db: Db,
  { meetings, seed = 1 }: WorldRequest,
  onProgress: (written: Summary) => void = () => {},
): Promise<Summary> {
  await forgetKept(db);
  const writer = new RowWriter(db);
  for (const { to, row } of worldRows(meetings, seed))
    if (await writer.add(to, row)) onProgress(writer.written);
  await writer.flush();
  return writer.written;
}
