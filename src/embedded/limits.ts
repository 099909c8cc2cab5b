/** The bounds the server keeps to. Sizes are bytes, times milliseconds. The first five are MongoDB's own. */
export interface Limits {
  /** Largest document, as stored. */
  documentBytes: number;
  /** Largest message in either direction. */
  messageBytes: number;
  /** Most statements in one write command. */
  writeBatch: number;
  /** How deep documents may nest in a message. */
  depth: number;
  /** How deep documents may nest that are stored; empty ones at the end do not count. */
  storedDepth: number;
  /** An index over more documents is built bit by bit, so that others have their turn. */
  buildDocuments: number;
  /** Memory that one blocking sort or group may hold before it fails. */
  sortBytes: number;
  /** A cursor that nobody read for so long is closed. */
  cursorIdleMs: number;
  /** Most cursors open at once. */
  openCursors: number;
  /** A transaction that is open for so long is aborted. */
  transactionMs: number;
  /** A session that nobody used for so long is forgotten, with its retryable answers. */
  sessionIdleMs: number;
  /** How often what has expired is looked for. */
  housekeepingMs: number;
  /** Most connections at once; further ones are closed at once. */
  connections: number;
  /** How much of the journal of changes is kept for change streams to resume from. */
  journalBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  documentBytes: 16 * 1024 * 1024,
  messageBytes: 48_000_000,
  writeBatch: 100_000,
  depth: 200,
  storedDepth: 180,
  buildDocuments: 500,
  sortBytes: 100 * 1024 * 1024,
  cursorIdleMs: 10 * 60_000,
  openCursors: 1_000,
  transactionMs: 60_000,
  sessionIdleMs: 30 * 60_000,
  housekeepingMs: 10_000,
  connections: 2_000,
  journalBytes: 256 * 1024 * 1024,
};
