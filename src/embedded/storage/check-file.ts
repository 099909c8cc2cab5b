import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { EmbeddedStoreError } from '../store-error';

/**
 * The head of an lmdb file: two pages that each describe a state of the whole, of which the one with
 * the higher transaction number is current. lmdb maps the file into memory and trusts it: a file that
 * is shorter than its head says would end the process, so that is checked before.
 */
const MAGIC = 0xbeefc0de;
const PAGE_HEADER = 24;

/** Throws EmbeddedStoreError CORRUPT if the file cannot be what its head says. */
export function checkFile(file: string): void {
  const descriptor = openSync(file, 'r');
  try {
    const size = fstatSync(descriptor).size;
    // An opening that was cut off before the first page leaves an empty file, which is as good as none.
    if (size === 0) return;
    const first = headAt(descriptor, 0);
    if (!first) throw corrupt(file, 'it does not begin as one');
    const second = headAt(descriptor, first.pageSize);
    const heads = second ? [first, second] : [first];
    const current = heads.reduce((a, b) => (b.transaction > a.transaction ? b : a));
    const expected = (current.lastPage + 1) * first.pageSize;
    if (size < expected) throw corrupt(file, `it has ${size} bytes of ${expected}`);
  } finally {
    closeSync(descriptor);
  }
}

interface Head {
  pageSize: number;
  lastPage: number;
  transaction: bigint;
}

function headAt(descriptor: number, offset: number): Head | undefined {
  const bytes = Buffer.alloc(256);
  if (readSync(descriptor, bytes, 0, bytes.length, offset) < bytes.length) return undefined;
  return parseHead(bytes);
}

/** Offsets are those of MDB_page and MDB_meta on a 64-bit machine. */
function parseHead(bytes: Buffer): Head | undefined {
  if (bytes.readUInt32LE(PAGE_HEADER) !== MAGIC) return undefined;
  const databases = PAGE_HEADER + 24;
  return {
    pageSize: bytes.readUInt32LE(databases),
    lastPage: Number(bytes.readBigUInt64LE(databases + 96)),
    transaction: bytes.readBigUInt64LE(databases + 104),
  };
}

const corrupt = (file: string, why: string) =>
  new EmbeddedStoreError('CORRUPT', `the file ${file} is no intact store: ${why}`);
