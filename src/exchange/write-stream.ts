import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a stream of text into a file, never faster than the disk takes it. The file is there whole or not
 * at all: it grows under another name beside its own. A pipe or a device is written into as it is, never
 * replaced by a file.
 */
export async function writeFileStream(file: string, text: AsyncIterable<string>): Promise<void> {
  if (await isPipeOrDevice(file))
    return pipeline(Readable.from(text, { objectMode: true }), createWriteStream(file));
  const growing = `${file}.partial`;
  try {
    await pipeline(Readable.from(text, { objectMode: true }), createWriteStream(growing));
    await rename(growing, file);
  } catch (error) {
    await rm(growing, { force: true });
    throw error;
  }
}

async function isPipeOrDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** Writes a stream of text to standard output. A reader that has seen enough ends it. */
export async function writeStdout(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text, { objectMode: true }), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
