/** A piece of a text with where it stands: `text.slice(start, end) === value`, UTF-16 code units. */
export interface Piece {
  value: string;
  start: number;
  end: number;
}

/** What an article opens with before its body. What the text does not state is null. */
export interface Header {
  /** Day of publication, `YYYY-MM-DD`, where the text writes it, in these signs or in words. */
  publishedAt: Piece | null;
  /** What a labelled header gives as the title. */
  headline: Piece | null;
  /** What a labelled header gives as the address on the web: absolute, of http or https. */
  url: Piece | null;
  /** Place of writing as printed, e.g. `BRUSSELS`. */
  dateline: Piece | null;
  /** Agency as printed, e.g. `KAZINFORM`. */
  agency: Piece | null;
  /** Offset of the body's first character that is not white space. */
  bodyStart: number;
}

/**
 * @property header what could be read all the same.
 * @property isWrong whether the text says what cannot be, so that nothing told beside it takes its place; else
 *   it leaves something unsaid.
 */
export type ParsedHeader =
  { ok: true; header: Header } | { ok: false; reason: string; isWrong: boolean; header?: Header };
