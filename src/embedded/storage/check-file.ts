import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { EmbeddedStoreError } from '../store-error';

/**
 * lmdb maps its file into memory and trusts it: a page that is missing or overwritten would end the
 * process. So the pages are walked before it is opened. The file begins with two pages that each
 * describe a state of the whole; the one with the higher transaction number is current. Offsets are
 * those of `MDB_page`, `MDB_meta` and `MDB_node` on a 64-bit little-endian machine.
 */
const MAGIC = 0xbeefc0de;
const PAGE_HEADER = 24;
const META_TREES = PAGE_HEADER + 24;
const TREE_BYTES = 48;
const TREE_ROOT = 40;
/** The second of the two is at the second page; pages are as long as the machine's, this at most. */
const MOST_PAGE_BYTES = 65_536;
const NO_PAGE = 2n ** 64n - 1n;
const enum PageFlag {
  branch = 1,
  leaf = 2,
  overflow = 4,
}
const enum NodeFlag {
  bigData = 1,
  subTree = 2,
}
/** A larger file is walked only if it is shorter than it should be: that would take too long at each start. */
const WALKED_BYTES = 256 * 1024 * 1024;

/** How often a file is looked at again that somebody wrote to meanwhile. */
const LOOKS = 10;

/**
 * Throws EmbeddedStoreError CORRUPT if the file is no store, is cut off, or has pages that are none. Nothing
 * keeps another process from writing to it meanwhile: what seems broken is only then so if the file stayed
 * as it was; LOCKED if it never does.
 */
export function checkFile(file: string): void {
  const descriptor = openSync(file, 'r');
  try {
    for (let look = 1; look <= LOOKS; look++) {
      const before = stateOf(descriptor);
      const fault = faultOf(file, descriptor);
      if (!fault) return;
      if (before === stateOf(descriptor)) throw fault;
    }
    throw new EmbeddedStoreError('LOCKED', `another process writes to the file ${file}`);
  } finally {
    closeSync(descriptor);
  }
}

/** What every write changes: the file's length, and the pages that describe its two latest states. */
function stateOf(descriptor: number): string {
  const described = Buffer.alloc(MOST_PAGE_BYTES + 256);
  readSync(descriptor, described, 0, described.length, 0);
  return `${fstatSync(descriptor).size} ${described.toString('latin1')}`;
}

function faultOf(file: string, descriptor: number): Error | null {
  try {
    const { size } = fstatSync(descriptor);
    // An opening that was cut off before the first page leaves an empty file, which is as good as none.
    if (size > 0) new FileCheck(file, descriptor, size).run();
    return null;
  } catch (error) {
    if (error instanceof RangeError) return corrupt(file, 'a page has no sense');
    if (error instanceof EmbeddedStoreError) return error;
    throw error;
  }
}

class FileCheck {
  #pageSize = 0;

  constructor(
    private readonly file: string,
    private readonly descriptor: number,
    private readonly size: number,
  ) {}

  run(): void {
    const first = this.#read(0, 256);
    if (first?.readUInt32LE(PAGE_HEADER) !== MAGIC)
      throw corrupt(this.file, 'it does not begin as one');
    this.#pageSize = first.readUInt32LE(META_TREES);
    const second = this.#read(this.#pageSize, 256);
    if (second?.readUInt32LE(PAGE_HEADER) !== MAGIC) throw corrupt(this.file, 'it is cut off');
    const current = transactionOf(second) > transactionOf(first) ? second : first;
    // Free pages at the end need not be in the file, so that a short one is not always a broken one.
    const pages = current.readBigUInt64LE(META_TREES + 2 * TREE_BYTES) + 1n;
    const isShort = BigInt(this.size) < pages * BigInt(this.#pageSize);
    if (!isShort && this.size > WALKED_BYTES) return;
    this.#tree(current, META_TREES);
    this.#tree(current, META_TREES + TREE_BYTES);
  }

  #tree(bytes: Buffer, at: number): void {
    const root = bytes.readBigUInt64LE(at + TREE_ROOT);
    if (root !== NO_PAGE) this.#page(root);
  }

  #page(number: bigint): void {
    const page = this.#load(number);
    const flags = page.readUInt16LE(18);
    const count = page.readUInt16LE(20) >> 1;
    if (!(flags & (PageFlag.branch | PageFlag.leaf))) throw this.#broken(number);
    for (let i = 0; i < count; i++) {
      const node = PAGE_HEADER + page.readUInt16LE(PAGE_HEADER + 2 * i);
      if (flags & PageFlag.branch) this.#page(childOf(page, node));
      else this.#leaf(page, node);
    }
  }

  #leaf(page: Buffer, node: number): void {
    const flags = page.readUInt16LE(node + 4);
    const data = node + 8 + page.readUInt16LE(node + 6);
    if (flags & NodeFlag.subTree) this.#tree(page, data);
    if (!(flags & NodeFlag.bigData)) return;
    const number = page.readBigUInt64LE(data);
    const pages = page.readBigUInt64LE(data + 16);
    const first = this.#load(number);
    const isWhole = (number + pages) * BigInt(this.#pageSize) <= BigInt(this.size);
    if (!(first.readUInt16LE(18) & PageFlag.overflow) || !isWhole) throw this.#broken(number);
  }

  /** A page, which names itself. */
  #load(number: bigint): Buffer {
    const inFile = number * BigInt(this.#pageSize) < BigInt(this.size);
    const page = inFile ? this.#read(Number(number) * this.#pageSize, this.#pageSize) : undefined;
    if (!page) throw corrupt(this.file, `it is cut off before page ${number}`);
    if (page.readBigUInt64LE(0) !== number) throw this.#broken(number);
    return page;
  }

  #read(at: number, bytes: number): Buffer | undefined {
    const buffer = Buffer.alloc(bytes);
    return readSync(this.descriptor, buffer, 0, bytes, at) === bytes ? buffer : undefined;
  }

  #broken(number: bigint) {
    return corrupt(this.file, `page ${number} is broken`);
  }
}

const transactionOf = (meta: Buffer): bigint =>
  meta.readBigUInt64LE(META_TREES + 2 * TREE_BYTES + 8);

/** The page that a branch's node leads to: 48 bits, of which the node's flags are the highest. */
const childOf = (page: Buffer, node: number): bigint =>
  BigInt(page.readUInt32LE(node)) | (BigInt(page.readUInt16LE(node + 4)) << 32n);

const corrupt = (file: string, why: string) =>
  new EmbeddedStoreError('CORRUPT', `the file ${file} is no intact store: ${why}`);
