import { SINGULAR_PRONOUNS } from '../lexicon/clause-words';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';
import type { Antecedents } from './antecedents';
import type { Chunk } from './chunk';
import { namedChunks } from './named-chunks';
import { beginsQuoted, isScare } from './quoting';
import { chunkOfWord } from './word-chunks';

/** A sentence as the row of its chunks: those whom it names in any way, and what its other words are. */
export function chunksOf(
  reading: Reading,
  sentence: ScannedSentence,
  antecedents: Antecedents,
): Chunk[] {
  const { tokens } = sentence;
  const named = namedChunks(reading, sentence, antecedents);
  const chunks: Chunk[] = [];
  let isQuoted = beginsQuoted(reading.text, sentence.start);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    isQuoted = isQuotedAfter(tokens, i, isQuoted);
    const chunk = named.get(token.start);
    const found = chunk
      ? { chunk, to: after(tokens, i, chunk.end) }
      : chunkOfWord({ tokens, i, token, before: chunks, antecedents });
    if (found.chunk && !isQuoted) chunks.push(found.chunk);
    i = found.to;
  }
  return chunks;
}

/** Whether what follows a token is quoted, by whether what stands before it is. */
function isQuotedAfter(tokens: readonly Token[], i: number, isQuoted: boolean): boolean {
  const text = tokens[i]?.text ?? '';
  if (!/^["“”]$/.test(text) || isScare(tokens, i, isQuoted)) return isQuoted;
  // What is quoted of a third person is told: "“He is to meet X,” the ministry wrote".
  const isOfThird = SINGULAR_PRONOUNS.has(tokens[i + 1]?.lower ?? '');
  return !isOfThird && (text === '"' ? !isQuoted : text === '“');
}

/** The index of the first token after what ends at an offset. */
function after(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i]?.start ?? end) < end) i++;
  return Math.max(i, from + 1);
}
