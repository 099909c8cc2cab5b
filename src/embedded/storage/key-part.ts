import { Tag } from './key-tags';

/**
 * Where the part of an index key ends that begins at `from`: every encoding ends itself (`key.ts`).
 *
 * @param flip 0xff where the part runs the other way, else 0
 */
export function endOfPart(key: Buffer, from: number, flip: number): number {
  const at = from + 1;
  switch ((key[from]! ^ flip) as Tag) {
    case Tag.number:
      return at + 10;
    case Tag.string:
    case Tag.code:
      return endOfString(key, at, flip);
    case Tag.object:
      return endOfObject(key, at, flip);
    case Tag.array:
      return endOfArray(key, at, flip);
    case Tag.binary:
      return at + 5 + ((key.readUInt32BE(at) ^ (flip ? -1 : 0)) >>> 0);
    case Tag.objectId:
      return at + 12;
    case Tag.bool:
      return at + 1;
    case Tag.date:
    case Tag.timestamp:
      return at + 8;
    case Tag.regex:
      return endOfString(key, endOfString(key, at, flip), flip);
    default: // the tag says it all
      return at;
  }
}

/** Two zero bytes end a string; one that belongs to it is followed by 0xff. */
function endOfString(key: Buffer, from: number, flip: number): number {
  let zero = key.indexOf(flip, from);
  while (key[zero + 1] !== flip) zero = key.indexOf(flip, zero + 2);
  return zero + 2;
}

function endOfArray(key: Buffer, from: number, flip: number): number {
  let at = from;
  while (((key[at]! ^ flip) as Tag) !== Tag.end) at = endOfPart(key, at, flip);
  return at + 1;
}

/** Of each field there are its type, its name and its value. */
function endOfObject(key: Buffer, from: number, flip: number): number {
  let at = from;
  while (((key[at]! ^ flip) as Tag) !== Tag.end)
    at = endOfPart(key, endOfString(key, at + 1, flip), flip);
  return at + 1;
}
