import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '../bson/codec';
import { decodeDocument } from '../query/decode';
import { EmbeddedStoreError } from '../store-error';
import { checkFile } from './check-file';
import { FORMAT, FORMAT_KEY } from './format';
import { FILE_NAME, Store } from './store';

/**
 * Opens the store in a folder that exists, or throws EmbeddedStoreError in one line and leaves all as
 * it was. One process at a time: the locks are the kernel's, so that one that was killed leaves none.
 */
export async function openStore(folder: string): Promise<Store> {
  const file = join(folder, FILE_NAME);
  checkWritable(folder, file);
  if (existsSync(file)) checkFile(file);
  const store = await opened(folder, file);
  try {
    await checkFormat(store, file);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function checkWritable(folder: string, file: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    for (const each of [file, `${file}-lock`])
      if (existsSync(each)) closeSync(openSync(each, 'r+'));
  } catch (error) {
    throw new EmbeddedStoreError(
      'UNWRITABLE',
      `the folder ${folder} cannot be written: ${messageOf(error)}`,
    );
  }
}

async function opened(folder: string, file: string): Promise<Store> {
  try {
    return new Store(folder, (users) => {
      if (users.some((pid) => pid !== process.pid)) throw locked(folder);
    });
  } catch (error) {
    if (error instanceof EmbeddedStoreError) throw error;
    const message = messageOf(error);
    if (/temporarily unavailable|MDB_BUSY/i.test(message)) throw locked(folder);
    if (/permission|read-only|EACCES|EROFS/i.test(message)) {
      throw new EmbeddedStoreError('UNWRITABLE', `the file ${file} cannot be written: ${message}`);
    }
    throw corrupt(file, message);
  }
}

async function checkFormat(store: Store, file: string): Promise<void> {
  let format: unknown;
  try {
    const bytes = store.latest().get('catalog', FORMAT_KEY);
    format = bytes && decodeDocument(bytes).format;
  } catch (error) {
    throw corrupt(file, messageOf(error));
  }
  if (format !== undefined && typeof format !== 'number')
    throw corrupt(file, 'it does not tell its format');
  if (format !== undefined && format > FORMAT) {
    throw new EmbeddedStoreError(
      'NEWER_VERSION',
      `the file ${file} has format ${format}; this version reads up to ${FORMAT}`,
    );
  }
  if (format === FORMAT) return;
  await store.write((writer) => writer.put('catalog', FORMAT_KEY, encode({ format: FORMAT })));
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

const locked = (folder: string) =>
  new EmbeddedStoreError('LOCKED', `the store in ${folder} is in use by another process`);

const corrupt = (file: string, why: string) =>
  new EmbeddedStoreError('CORRUPT', `the file ${file} is no intact store: ${why}`);
