/** What one request may ask for at most. Wide enough for every example and the full introspection. */
export const LIMITS = {
  /** Levels of nested selections. */
  depth: 20,
  /** Aliases in one operation. */
  aliases: 60,
  /** Times that one field may stand in one selection. */
  repeats: 20,
  /** Directives in one operation. */
  directives: 50,
  /** Lexical tokens in one document. */
  tokens: 4_000,
  /** Fields after fragments are spread. */
  recursiveSelections: 10_000,
  /** Entities that an answer could hold, from its page sizes. */
  nodes: 50_000,
  /** Levels of nested values in one variable. */
  variablesDepth: 50,
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  /** Time for a request to arrive whole. */
  requestMs: 30_000,
} as const;
