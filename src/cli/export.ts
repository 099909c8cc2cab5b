import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import { StartupError } from '../errors';
import { csvOf } from '../exchange/csv/csv';
import { ftmLines } from '../exchange/ftm/ftm';
import { jsonLines } from '../exchange/json-lines';
import { popoloJson } from '../exchange/popolo/popolo';
import { type Snapshot, takeSnapshot } from '../exchange/snapshot';
import { writeFileStream, writeStdout } from '../exchange/write-stream';
import { CLAIMED } from '../ingest/fold/claim-record';
import { withStore } from './with-store';

/** The formats that are one stream of text. */
const STREAMS = {
  popolo: popoloJson,
  ftm: ftmLines,
  jsonl: jsonLines,
} as const satisfies Record<string, (snapshot: Snapshot) => AsyncIterable<string>>;

export const EXPORT_FORMATS = [...Object.keys(STREAMS), 'csv'];

/**
 * Writes the base as it is at this instant, in constant memory: to a file, into a folder (CSV: a file a
 * collection), or to standard output.
 * @param print where the summary goes; nothing is printed when the export itself is on standard output.
 */
export async function exportBase(
  format: string,
  out: string | undefined,
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  if (!EXPORT_FORMATS.includes(format))
    throw new StartupError(`--format "${format}": expected ${EXPORT_FORMATS.join(', ')}`, 2);
  if (format === 'csv' && out === undefined)
    throw new StartupError('--out: CSV is a file for each collection: name the folder for them', 2);
  try {
    await withStore(flags, ({ db }) => write(db, format, out, print));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    throw new StartupError(`--out: cannot write ${path}: ${code}`);
  }
}

async function write(
  db: Db,
  format: string,
  out: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const snapshot = await takeSnapshot(db);
  if (format === 'csv' && out !== undefined) {
    await mkdir(out, { recursive: true });
    for (const name of CLAIMED) {
      await writeFileStream(join(out, `${name}.csv`), csvOf(snapshot, name));
      print(`wrote ${join(out, `${name}.csv`)}`);
    }
    return;
  }
  const text = STREAMS[format as keyof typeof STREAMS](snapshot);
  if (out === undefined) return writeStdout(text);
  await writeFileStream(out, text);
  print(`wrote ${out}`);
}
