import { mkdir, stat } from 'node:fs/promises';
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
import { withStoreThere } from './with-store';

/** The formats that are one stream of text. */
const STREAMS = {
  popolo: popoloJson,
  ftm: ftmLines,
  jsonl: jsonLines,
} as const satisfies Record<string, (snapshot: Snapshot) => AsyncIterable<string>>;

/** Why a disk takes no more. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

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
  if (out !== undefined) await refuseOut(format, out);
  try {
    await withStoreThere(flags, ({ db }) => write(db, format, out, print));
  } catch (error) {
    const { code = '', path } = error as NodeJS.ErrnoException;
    // What fails on opening has a path, what fails on writing only the reason.
    if (path === undefined && !FULL.has(code)) throw error;
    throw new StartupError(`--out: cannot write ${path ?? out ?? 'standard output'}: ${code}`);
  }
}

/** What is written is a file, but for CSV, which is a folder of them. */
async function refuseOut(format: string, out: string): Promise<void> {
  if (out === '') throw new StartupError('--out: expected a path', 2);
  const found = await stat(out).catch(() => null);
  if (found !== null && found.isDirectory() !== (format === 'csv'))
    throw new StartupError(
      `--out: cannot write ${out}: expected ` +
        (format === 'csv' ? 'a folder, found a file' : 'a file, found a folder'),
    );
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
