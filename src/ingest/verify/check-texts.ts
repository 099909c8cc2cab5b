import { textHash } from '../../domain/text-hash';
import type { Mismatch } from './check-evidence';

interface Hashed {
  text: string;
  textHash: string;
}

/** Holds a text's hash, and those of the texts that stood there before, against the texts. */
export function checkTexts(
  row: Hashed & { earlier?: readonly Hashed[] },
): { path: string; mismatch: Mismatch }[] {
  return [row, ...(row.earlier ?? [])].flatMap((version, i) => {
    const [expected, found] = [version.textHash, textHash(version.text)];
    if (expected === found) return [];
    const path = i === 0 ? 'textHash' : `earlier[${i - 1}].textHash`;
    return [{ path, mismatch: { expected: `${expected} (its own text)`, found } }];
  });
}
