import type { Document } from '../query/values';
import type { Operation } from './operation';

/** A reply: a document, or one that is encoded already. */
export type Reply = Document | Buffer;

/** One command that the server serves. */
export interface Command {
  name: string;
  /** Other names that clients use for it. */
  aliases?: readonly string[];
  /** What it does, in a few words: for the README. */
  does: string;
  /** Arguments that it serves. Others are refused by name. */
  accepts: readonly string[];
  /** Whether it may run inside a transaction. */
  inTransaction?: boolean;
  /** Whether it may be sent again under the same number and is then not run twice. */
  retryable?: boolean;
  /** Whether it may say how far its writes shall have come. */
  takesWriteConcern?: boolean;
  /** Whether it may say more of what it reads than that it is what this server has. */
  takesReadConcern?: boolean;
  /** Whether it is run on the database \`admin\` only. */
  isAdminOnly?: boolean;
  /** Whether MongoDB answers it before a login: such a one has nothing to do with sessions. */
  isOpenToAll?: boolean;
  run(operation: Operation): Promise<Reply> | Reply;
}
