import { createHash } from 'node:crypto';

/** What tells one text from another, also a version of itself: SHA-256 of its UTF-8 bytes, hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
