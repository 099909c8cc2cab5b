import type { ScannedSentence } from '../../scan/scan';
import type { FeatureTable, Cell } from '../feature-table';
import { gather } from '../gather';
import { wordFeatures } from './word-features';

const ANY = 'any';

/** The words that a text has in lower case. */
export function plainWords(sentences: readonly ScannedSentence[]): Set<string> {
  const plain = new Set<string>();
  for (const { tokens } of sentences)
    for (const { lower, isCapital, isWord } of tokens) if (isWord && !isCapital) plain.add(lower);
  return plain;
}

/** What a word of a sentence shows of whether it is part of a person's name. */
export function wordCells(
  { tokens }: ScannedSentence,
  at: number,
  plain: ReadonlySet<string>,
  table: FeatureTable,
): Cell[] {
  return gather((found) => {
    for (const feature of wordFeatures(tokens, at, plain)) found(table.seen(feature)?.in(ANY));
  });
}
