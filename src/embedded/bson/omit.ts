import { cstringEnd, valueEnd } from './raw';

/** A field to leave out of documents; or, where something is below, fields of its value. */
export interface Omission {
  name: Buffer;
  below: Omission[];
}

/** The omissions for dotted paths, none of which leads through another. */
export function omissionsOf(paths: readonly string[]): Omission[] {
  const root: Omission[] = [];
  for (const path of paths) {
    let level = root;
    for (const part of path.split('.')) {
      const name = Buffer.from(part);
      let omission = level.find((one) => one.name.equals(name));
      if (!omission) level.push((omission = { name, below: [] }));
      level = omission.below;
    }
  }
  return root;
}

const OBJECT = 0x03;
const ARRAY = 0x04;

/**
 * A document without some of its fields, also those of documents in arrays. What is kept is copied as
 * it is, without being decoded.
 */
export function omitFields(document: Buffer, omissions: readonly Omission[]): Buffer {
  const shorter = Buffer.allocUnsafe(document.length);
  return shorter.subarray(0, copyWithout(document, 0, omissions, false, shorter, 0));
}

/** Copies the document or array at `start` to `to`; returns where the copy ends. */
function copyWithout(
  bytes: Buffer,
  start: number,
  omissions: readonly Omission[],
  isArray: boolean,
  into: Buffer,
  to: number,
): number {
  const limit = start + bytes.readInt32LE(start) - 1;
  let kept = start + 4;
  let end = to + 4;
  const keep = (until: number) => {
    end += bytes.copy(into, end, kept, until);
  };
  for (let at = kept; at < limit;) {
    const type = bytes[at]!;
    const nameEnd = cstringEnd(bytes, at + 1, limit);
    const next = valueEnd(bytes, type, nameEnd + 1, limit);
    // An array stands for its elements, whatever their place.
    const below = isArray ? omissions : belowAt(bytes, at + 1, nameEnd, omissions);
    if (below?.length === 0) {
      keep(at);
      kept = next;
    } else if (below && (type === OBJECT || type === ARRAY)) {
      keep(nameEnd + 1);
      end = copyWithout(bytes, nameEnd + 1, below, type === ARRAY, into, end);
      kept = next;
    }
    at = next;
  }
  keep(limit);
  into[end] = 0;
  into.writeInt32LE(end + 1 - to, to);
  return end + 1;
}

/** What to leave out below the name at these bytes; undefined where it is no matter. */
function belowAt(
  bytes: Buffer,
  from: number,
  to: number,
  omissions: readonly Omission[],
): readonly Omission[] | undefined {
  for (let i = 0; i < omissions.length; i++) {
    const { name, below } = omissions[i]!;
    if (to - from === name.length && startsWith(bytes, from, name)) return below;
  }
  return undefined;
}

function startsWith(bytes: Buffer, from: number, name: Buffer): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name[i]) return false;
  return true;
}
