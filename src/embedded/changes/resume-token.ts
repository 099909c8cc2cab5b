import { failedToParse, located, ServerError } from '../errors';
import { type Document, isDocument } from '../query/values';
import { wrongFieldType } from '../wrong-type';

/** Where a stream goes on, by the position of a change in the journal. */
export interface ResumePoint {
  position: bigint;
  /** What stands there: a change that was told, the invalidation after it, or nothing of that stream. */
  at: 'event' | 'invalidation' | 'time';
}

const MARKS = { time: '', event: 'ee', invalidation: 'ff' };

export const tokenOf = ({ position, at }: ResumePoint): Document => ({
  _data: position.toString(16).padStart(16, '0') + MARKS[at],
});

/** Reads a token, the value of an option. Throws 260 for what is another server's, and for what is none. */
export function readToken(option: string, value: unknown): ResumePoint {
  if (!isDocument(value)) {
    throw wrongFieldType(`$changeStream.${option}`, value, 'object');
  }
  const data = value._data;
  if (typeof data !== 'string') {
    throw located(40647, 'Bad resume token: _data of missing or of wrong type');
  }
  if (data === '') throw located(40649, 'invalid empty resume token');
  if (!/^(?:[0-9a-fA-F]{2})+$/.test(data)) {
    throw failedToParse('resume token string was not a valid hex string');
  }
  const [, position, mark] = /^([0-9a-f]{16})(ee|ff)?$/.exec(data) ?? [];
  if (!position) throw new ServerError(260, 'InvalidResumeToken', `invalid resume token ${data}`);
  const at = mark === 'ff' ? 'invalidation' : mark === 'ee' ? 'event' : 'time';
  return { position: BigInt(`0x${position}`), at };
}
