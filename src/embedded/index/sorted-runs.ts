import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Bytes of a run that are read at once. */
const READ = 64 * 1024;
/** Each entry is preceded by its length, in so many bytes. */
const LENGTH = 2;

/** Where one run stands in the file. */
export interface Run {
  from: number;
  to: number;
}

/** Sorted runs of entries in a file of their own, so that more can be put in order than fit in memory. */
export class SortedRuns {
  readonly #descriptor: number;
  #end = 0;

  /** @param file made here, and removed by `close` */
  constructor(private readonly file: string) {
    this.#descriptor = openSync(file, 'w+', 0o600);
  }

  /** Adds entries that are in order, as strings of one byte a character. */
  add(entries: readonly string[]): Run {
    const bytes = Buffer.allocUnsafe(
      entries.reduce((sum, entry) => sum + LENGTH + entry.length, 0),
    );
    let at = 0;
    for (const entry of entries) {
      at = bytes.writeUInt16BE(entry.length, at);
      at += bytes.write(entry, at, 'latin1');
    }
    for (let written = 0; written < at;)
      written += writeSync(this.#descriptor, bytes, written, at - written, this.#end + written);
    const from = this.#end;
    this.#end += at;
    return { from, to: this.#end };
  }

  /** The entries of one run, read as they are asked for. */
  *read({ from, to }: Run): Generator<string> {
    let rest = Buffer.alloc(0);
    for (let next = from; next < to || rest.length > 0;) {
      const more = Buffer.allocUnsafe(Math.min(READ, to - next));
      next += readSync(this.#descriptor, more, 0, more.length, next);
      const bytes = Buffer.concat([rest, more]);
      let at = 0;
      while (at + LENGTH <= bytes.length) {
        const end = at + LENGTH + bytes.readUInt16BE(at);
        if (end > bytes.length) break;
        yield bytes.toString('latin1', at + LENGTH, end);
        at = end;
      }
      rest = bytes.subarray(at);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.file, { force: true });
  }
}
