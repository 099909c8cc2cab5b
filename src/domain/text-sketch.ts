/** Words that are compared at once: long enough that two texts share few by chance. */
const SHINGLE = 3;
/** How many shingles a sketch keeps: those with the lowest hashes, which are the same in every copy. */
const KEPT = 64;
/** The least number of shingles that tell anything. */
const LEAST = 8;
/** The part of the shorter text that must stand in the longer one for the two to be one text. */
const SAME_PART = 0.6;

/**
 * A short fingerprint of a running text, by which copies are told however they are cut, headed or
 * touched up: the lowest hashes (32 bits, base64) of its three-word stretches. Case and punctuation
 * count for nothing.
 */
export function textSketch(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++)
    hashes.add(hashOf(words.slice(i, i + SHINGLE).join(' ')));
  const lowest = Uint32Array.from(hashes).sort().subarray(0, KEPT);
  return Buffer.from(lowest.buffer, 0, lowest.byteLength).toString('base64');
}

/** A sketch as it is compared: its hashes, ascending. */
export type SketchHashes = Uint32Array;

/** Reads a sketch once for any number of comparisons. */
export function sketchHashes(sketch: string): SketchHashes {
  const bytes = Buffer.from(sketch, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
}

/**
 * Whether one of two texts is mostly the other, by their sketches: an estimate from at least 8 of their
 * stretches. Texts too short to tell are not the same. Both are gone through once, in step: of
 * what hundreds of articles tell there are a hundred thousand pairs.
 */
export function isSameText(a: SketchHashes, b: SketchHashes): boolean {
  // Up to this hash both sketches are complete, so that what one has there and the other has not is missing.
  const bound = Math.min(completeTo(a), completeTo(b));
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length && a[i]! <= bound && b[j]! <= bound) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  while (i < a.length && a[i]! <= bound) i++;
  while (j < b.length && b[j]! <= bound) j++;
  const shorter = Math.min(i, j);
  return shorter >= LEAST && shared >= SAME_PART * shorter;
}

function completeTo(hashes: SketchHashes): number {
  return hashes.length < KEPT ? Infinity : (hashes.at(-1) ?? Infinity);
}

/** FNV-1a over UTF-16 code units, its bits mixed once more so that low hashes are a fair sample. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
