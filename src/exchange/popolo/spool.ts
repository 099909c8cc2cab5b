import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ListName } from './objects';

/** One object of a file, where it stood. */
export interface Placed<O> {
  pointer: string;
  object: O;
}

/** Where an object is kept: bytes within its list's file. */
export interface Place {
  list: ListName;
  start: number;
  length: number;
}

interface Growing {
  fd: number;
  /** What is not written yet. */
  text: string;
  bytes: number;
}

/** Characters that gather before they are written. */
const GATHERED = 1 << 20;

/**
 * The objects of a file by their lists, on disk: a file names its lists in any order, and what refers is
 * written after what it refers to.
 */
export class Spool {
  private readonly folder = mkdtempSync(join(tmpdir(), 'chancery-import-'));
  private readonly files = new Map<ListName, Growing>();
  readonly counts = new Map<ListName, number>();

  /** @returns where the object stands, for `at`. */
  add(list: ListName, pointer: string, object: object): Place {
    const file = this.files.get(list) ?? {
      fd: openSync(this.pathOf(list), 'w+'),
      text: '',
      bytes: 0,
    };
    this.files.set(list, file);
    const line = `${JSON.stringify({ pointer, object })}\n`;
    const place = { list, start: file.bytes, length: Buffer.byteLength(line) };
    file.text += line;
    file.bytes += place.length;
    this.counts.set(list, (this.counts.get(list) ?? 0) + 1);
    if (file.text.length > GATHERED) this.flush(file);
    return place;
  }

  /** One object, by its place. */
  at<O>({ list, start, length }: Place): Placed<O> {
    const file = this.files.get(list);
    if (!file) throw new RangeError(`nothing of ${list} is kept`);
    this.flush(file);
    const bytes = Buffer.alloc(length);
    readSync(file.fd, bytes, 0, length, start);
    return JSON.parse(bytes.toString()) as Placed<O>;
  }

  /** The objects of a list, in the order of the file. */
  async *read<O>(list: ListName): AsyncGenerator<Placed<O>> {
    const file = this.files.get(list);
    if (!file) return;
    this.flush(file);
    const lines = createInterface({
      input: createReadStream(this.pathOf(list)),
      crlfDelay: Infinity,
    });
    for await (const line of lines) yield JSON.parse(line) as Placed<O>;
  }

  close(): void {
    for (const { fd } of this.files.values()) closeSync(fd);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private flush(file: Growing): void {
    if (file.text === '') return;
    writeSync(file.fd, file.text);
    file.text = '';
  }

  private pathOf(list: ListName): string {
    return join(this.folder, `${list}.jsonl`);
  }
}
