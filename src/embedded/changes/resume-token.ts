import { badValue, ServerError } from '../errors';
import { type Document, isDocument } from '../query/values';

/** A resume token names a change by its position; that of an invalidation is marked. */
export interface ResumePoint {
  position: bigint;
  invalidated: boolean;
}

const MARK = 'ff';

export const tokenOf = ({ position, invalidated }: ResumePoint): Document => ({
  _data: position.toString(16).padStart(16, '0') + (invalidated ? MARK : ''),
});

/** Reads a token. Throws 260 for what is none. */
export function readToken(value: unknown): ResumePoint {
  const data = isDocument(value) ? value._data : undefined;
  if (typeof data !== 'string') throw badValue('a resume token must be a document with _data');
  const match = /^([0-9a-f]{16})(ff)?$/.exec(data);
  if (!match) throw new ServerError(260, 'InvalidResumeToken', `invalid resume token ${data}`);
  return { position: BigInt(`0x${match[1]}`), invalidated: match[2] !== undefined };
}
