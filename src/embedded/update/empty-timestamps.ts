import { Timestamp } from 'bson';
import { type Document } from '../query/values';

/**
 * A document as it is stored when it comes whole, by an insert or as a replacement: an empty timestamp
 * asks for the current one, at the top and not as the `_id`. The very same document where there is none.
 */
export function withTimestamps(document: Document): Document {
  const asked = Object.keys(document).filter((name) => name !== '_id' && isEmpty(document[name]));
  if (asked.length === 0) return document;
  const copy = { ...document };
  for (const name of asked) copy[name] = nextTimestamp();
  return copy;
}

const isEmpty = (value: unknown): boolean => value instanceof Timestamp && value.toBigInt() === 0n;

let last = 0n;

/** The present second, with a number that sets its timestamps apart. */
function nextTimestamp(): Timestamp {
  const first = (BigInt(Math.floor(Date.now() / 1000)) << 32n) + 1n;
  last = first > last ? first : last + 1n;
  return new Timestamp(last);
}
