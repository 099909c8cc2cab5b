import type { Chunk } from '../clauses/chunk';
import type { ScannedSentence } from '../scan/scan';
import { type LearntKind, tellingOf, type Telling } from './told-kinds';

/** A sentence with the row of its chunks, as the rules read it. */
export interface SentenceChunks {
  sentence: ScannedSentence;
  chunks: readonly Chunk[];
  /** Made of a lead and an item of its list: what it tells of, the rules have read. */
  isListed?: boolean;
}

/** A sentence with what each of its chunks may tell of. */
export interface SentenceRow extends SentenceChunks {
  /** Its place among the sentences of the body. */
  at: number;
  symbols: readonly string[];
  /** By chunk. */
  tellings: readonly (Telling | null)[];
  /** The kinds that it tells of as held, and not only of who was there. */
  told: ReadonlySet<LearntKind>;
}

/** The sentences of a body with what may be told in them. */
export function rowsOf(sentences: readonly SentenceChunks[]): SentenceRow[] {
  return sentences.map(({ sentence, chunks, isListed }, at) => {
    const tellings = chunks.map(tellingOf);
    return {
      sentence,
      chunks,
      isListed,
      at,
      symbols: chunks.map(({ symbol }) => symbol),
      tellings,
      told: new Set(
        tellings.flatMap((telling) => (telling && !telling.isOfPresence ? telling.kinds : [])),
      ),
    };
  });
}
