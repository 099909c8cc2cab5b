import { type Database, open } from 'lmdb';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { badValue } from '../errors';
import { encode } from '../bson/codec';
import { decodeDocument } from '../query/decode';
import { EmbeddedStoreError } from '../store-error';
import { checkFile } from './check-file';
import { FORMAT, FORMAT_KEY } from './format';
import { type Table, TABLES, type Writer } from './reader';
import type { Store } from './store';

/** Copies the latest committed state into a new file, whole or not at all, while the store is served. */
export async function backupTo(store: Store, file: string): Promise<void> {
  if (existsSync(file)) throw badValue(`the file ${file} is there already`);
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    await store.backup(partial);
    sync(partial);
    renameSync(partial, file);
    sync(dirname(file));
  } catch (error) {
    rmSync(partial, { force: true });
    throw badValue(`the backup was not written: ${error instanceof Error ? error.message : ''}`);
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/**
 * Replaces all that the writer's state has by what a backup has. What readers were told stays true for
 * their snapshots.
 */
export function restoreFrom(writer: Writer, file: string): void {
  checkBackup(file);
  const backup = open<Buffer, Buffer>({ path: file, noSubdir: true, readOnly: true, ...binary });
  try {
    for (const table of TABLES) {
      const source = backup.openDB<Buffer, Buffer>({ name: table, ...binary });
      clear(writer, table);
      // Change streams cannot go on across a restoration.
      if (table !== 'journal') copyTable(source, (key, value) => writer.put(table, key, value));
    }
    writer.put('catalog', FORMAT_KEY, encode({ format: FORMAT }));
  } finally {
    void backup.close();
  }
}

const binary = { keyEncoding: 'binary', encoding: 'binary', maxDbs: TABLES.length + 1 } as const;
const FIRST = Buffer.from([0]);
const LAST = Buffer.alloc(32, 0xff);

/** Removes all entries, some at a time, so that not all keys are held at once. */
function clear(writer: Writer, table: Table): void {
  for (;;) {
    const keys: Buffer[] = [];
    for (const key of writer.keys(table, FIRST, LAST)) if (keys.push(key) === 10_000) break;
    for (const key of keys) writer.remove(table, key);
    if (keys.length === 0) return;
  }
}

/** Throws what keeps a file from being restored. */
function checkBackup(file: string): void {
  if (!existsSync(file)) throw badValue(`the file ${file} is not there`);
  try {
    checkFile(file);
  } catch (error) {
    throw badValue(error instanceof EmbeddedStoreError ? error.message : `${file} cannot be read`);
  }
  const backup = open<Buffer, Buffer>({ path: file, noSubdir: true, readOnly: true, ...binary });
  try {
    const catalog = backup.openDB<Buffer, Buffer>({ name: 'catalog', ...binary }) as
      Bytes | undefined;
    const bytes = catalog?.get(FORMAT_KEY);
    const format = bytes && decodeDocument(bytes).format;
    if (typeof format !== 'number') throw badValue(`the file ${file} is no backup of a store`);
    if (format > FORMAT) {
      throw badValue(`the file ${file} has format ${format}; this version reads up to ${FORMAT}`);
    }
  } finally {
    void backup.close();
  }
}

type Bytes = Database<Buffer, Buffer>;

function copyTable(
  source: Database<Buffer, Buffer>,
  put: (key: Buffer, value: Buffer) => void,
): void {
  for (const { key, value } of source.getRange({ start: FIRST })) put(key, value);
}
