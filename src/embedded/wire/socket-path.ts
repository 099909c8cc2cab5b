import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const NAME = 'store.sock';
/** Unix socket paths hold little more than 100 bytes, everywhere. */
const MAX_PATH_BYTES = 100;

/**
 * Where a store's socket is: in its folder, or in a private folder under the system's temporary one if
 * that path is too long or has upper-case letters, which drivers would change. Always the same for the
 * same folder.
 *
 * @param folder absolute
 */
export function socketPath(folder: string): string {
  const inside = join(folder, NAME);
  if (isUsable(inside)) return inside;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  for (const base of [tmpdir(), '/tmp']) {
    const own = join(base, `embedded-${process.getuid?.() ?? 0}-${name}`);
    if (!isUsable(join(own, NAME))) continue;
    makePrivate(own);
    return join(own, NAME);
  }
  throw new Error(`no path for a socket: ${tmpdir()} is too long or has upper-case letters`);
}

/** Removes the private folder of a socket that is not in its store's folder, unless it is in use. */
export function removeSocketFolder(socket: string, folder: string): void {
  if (dirname(socket) === folder) return;
  try {
    rmdirSync(dirname(socket));
  } catch {
    // Another process listens there, or has removed it.
  }
}

const isUsable = (path: string): boolean =>
  Buffer.byteLength(path) <= MAX_PATH_BYTES && path === path.toLowerCase();

/** Makes a folder that only its owner can open; refuses one that somebody else has made there. */
function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const isOwn = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !isOwn || (found.mode & 0o077) !== 0) {
    throw new Error(`the folder ${folder} is not private to this user`);
  }
}
