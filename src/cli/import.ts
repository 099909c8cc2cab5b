import { stat } from 'node:fs/promises';
import { isDay } from '../domain/day';
import { StartupError } from '../errors';
import { ImportError, type ImportProblem, problemLines } from '../exchange/popolo/import-error';
import { importPopolo } from '../exchange/popolo/import-popolo';
import type { ImportResult } from '../exchange/popolo/write-file';
import { type Progress, progressOf } from './progress';
import { withStore } from './with-store';

type Print = (line: string) => void;

/** What the command line asks for beside the file. */
export interface ImportFlags {
  format: string;
  name?: string;
  published?: string;
  replace?: boolean;
  skipBroken?: boolean;
}

/** Longest name that a file is cited by: it is that of a body, too. */
const NAME_MAX = 200;

/**
 * Loads a Popolo file, with a bar for each stretch of work on a terminal and lines elsewhere, and tells
 * what was loaded and how fast.
 * @throws StartupError with every problem of the file; nothing of it is then written.
 */
export async function importFile(
  file: string,
  { format, name, published, replace, skipBroken }: ImportFlags,
  flags: Record<string, string | undefined>,
  print: Print,
): Promise<void> {
  if (format !== 'popolo') throw new StartupError(`--format "${format}": expected popolo`, 2);
  if (published !== undefined && !isDay(published))
    throw new StartupError(`--published "${published}": expected a day, YYYY-MM-DD`, 2);
  if (name !== undefined && (name.trim() === '' || name.length > NAME_MAX))
    throw new StartupError(`--name: expected a name, of at most ${NAME_MAX} characters`, 2);
  const { size } = await sizeOf(file);
  const started = Date.now();
  const stages = stagesOf(size, print);
  let leftOut: readonly ImportProblem[];
  try {
    const options = { name, publishedAt: published, replace, skipBroken };
    const result = await withStore(flags, ({ db }) =>
      importPopolo(db, file, { ...options, onProgress: stages.at }),
    );
    stages.end();
    summaryOf(result, Date.now() - started).forEach(print);
    leftOut = result.leftOut;
  } catch (error) {
    stages.end();
    if (error instanceof ImportError) throw new StartupError(error.message);
    throw error;
  }
  if (leftOut.length > 0)
    throw new StartupError(
      [`${file}: left out, and all else loaded:`, ...problemLines(file, leftOut)].join('\n'),
    );
}

async function sizeOf(file: string): Promise<{ size: number }> {
  try {
    const found = await stat(file);
    if (!found.isFile()) {
      const kind = found.isDirectory() ? 'a folder' : 'a pipe or device';
      throw new StartupError(`${file}: expected a file, found ${kind}`);
    }
    return found;
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(`${file}: ${code === 'ENOENT' ? 'no such file' : code}`);
  }
}

/** One bar after another: bytes as they are read, then objects, of which there are as many as were read. */
function stagesOf(bytes: number, print: Print) {
  let [stage, bar]: [string, Progress | null] = ['', null];
  let checked = 0;
  return {
    at: (next: 'bytes read' | 'objects checked' | 'objects written', done: number): void => {
      if (next === 'objects checked') {
        checked = done;
        return;
      }
      if (stage !== next) {
        bar?.end();
        bar = progressOf(next === 'bytes read' ? bytes : checked, next, print);
        stage = next;
      }
      bar?.at(done);
    },
    end: () => bar?.end(),
  };
}

function summaryOf({ objects, periods, passedOver, ...rows }: ImportResult, ms: number): string[] {
  const total = Object.values(objects).reduce((sum, count) => sum + count, 0);
  const seconds = Math.max(ms, 1) / 1000;
  return [
    Object.entries(objects)
      .map(([list, count]) => `${count} ${list.replace('chancery_', '')}`)
      .join(', ') || 'no objects',
    ...(periods > 0
      ? [`${periods} events date memberships or are elections, and are no meetings`]
      : []),
    ...(passedOver.length > 0 ? [`passed over: ${passedOver.join(', ')}`] : []),
    `${rows.added} added, ${rows.changed} changed, ${rows.removed} removed, ${rows.unchanged} unchanged`,
    `${total} objects in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second`,
  ];
}
