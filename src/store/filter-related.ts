import type { Document } from 'mongodb';
import { InputError } from '../errors';
import { believed } from './believed';
import type { CollectionName } from './collections';
import { allOf } from './page';
import { collection, inTime, largeRead, type Reader } from './reader';

/** How many related entities one relation filter may stand for. */
export const RELATED_LIMIT = 10_000;
/** How many rows may be read to find whose they are. */
export const RELATED_SCAN = 20_000;

/**
 * Ids of the rows that pass a MongoDB filter. One command.
 * @throws InputError naming `at` when more than RELATED_LIMIT pass.
 */
export async function idsOf(
  reader: Reader,
  name: CollectionName,
  filter: Document,
  at: string,
): Promise<string[]> {
  const read = () =>
    collection(reader, name)
      .find(allOf([filter, believed(reader.at)]) as never, {
        projection: { _id: 0, id: 1 },
        limit: RELATED_LIMIT + 1,
        batchSize: RELATED_LIMIT + 1,
        ...inTime(reader),
      })
      .toArray();
  const rows = await largeRead(reader, at, read, ({ length }) => length);
  if (rows.length > RELATED_LIMIT) throw tooMany(at, RELATED_LIMIT, name);
  return rows.map((row) => (row as { id: string }).id);
}

/**
 * What `path` holds in the rows that pass a MongoDB filter, each list of values once. One command.
 * @throws InputError naming `at` when more than RELATED_SCAN rows pass.
 */
export async function valuesOf(
  reader: Reader,
  name: CollectionName,
  path: string,
  filter: Document,
  at: string,
): Promise<string[][]> {
  const read = () =>
    collection(reader, name)
      .aggregate<{ _id: string | string[] | null; rows: number }>(
        [
          { $match: allOf([filter, believed(reader.at)]) },
          { $limit: RELATED_SCAN + 1 },
          { $group: { _id: `$${path}`, rows: { $sum: 1 } } },
        ],
        { batchSize: RELATED_SCAN + 1, ...inTime(reader) },
      )
      .toArray();
  const groups = await largeRead(reader, at, read, rowsIn);
  if (rowsIn(groups) > RELATED_SCAN) {
    throw tooMany(at, RELATED_SCAN, name);
  }
  return groups.map(({ _id }) => (Array.isArray(_id) ? _id : _id === null ? [] : [_id]));
}

function rowsIn(groups: readonly { rows: number }[]): number {
  return groups.reduce((sum, { rows }) => sum + rows, 0);
}

/**
 * Ids of the entities that the rows of `name` belong to, by what their `path` holds. One command.
 * @throws InputError naming `at` when the rows or the entities are too many.
 */
export async function ownersOf(
  reader: Reader,
  name: CollectionName,
  path: string,
  filter: Document,
  at: string,
): Promise<string[]> {
  const owners = [...new Set((await valuesOf(reader, name, path, filter, at)).flat())];
  if (owners.length > RELATED_LIMIT) throw tooMany(at, RELATED_LIMIT, 'entities');
  return owners;
}

/** The error for a condition that too much meets. */
export function tooMany(at: string, limit: number, what: string): InputError {
  return new InputError(
    at,
    `a condition that at most ${limit} ${what} meet`,
    `${at}: more than ${limit} ${what} meet this condition; narrow it`,
  );
}
