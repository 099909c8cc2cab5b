import { createHash } from 'node:crypto';

/** What tells one text from another, also a version of itself: SHA-256 of its UTF-8 bytes, hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The hashes of all ways in which the same text is kept: with another system's line ends, with a byte order
 * mark or without, with white space around it or without; its own first.
 */
export function hashesOfSame(text: string): string[] {
  const words = text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');
  const bodies = [words, words.trimEnd(), `${words.trimEnd()}\n`].flatMap((each) => [
    each,
    each.trimStart(),
    // The crawler's form opens with a space.
    ` ${each.trimStart()}`,
  ]);
  const kept = bodies.flatMap((each) => [each, each.replace(/\n/gu, '\r\n')]);
  const all = new Set([text, ...kept, ...kept.map((each) => `\uFEFF${each}`)]);
  return [...all].map(textHash);
}
