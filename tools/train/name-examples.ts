import { foldText, foldWords } from '../../src/domain/fold';
import type { FeatureTable } from '../../src/ingest/extract/learned/feature-table';
import { plainWords, wordCells } from '../../src/ingest/extract/learned/names/name-words';
import { readBody } from '../../src/ingest/extract/reading';
import type { Token } from '../../src/ingest/extract/scan/tokens';
import type { Example } from './logistic';
import type { GoldText } from './texts';

/**
 * The capitalised words of a text; those of its persons' names are right, in full or in short. None
 * where gold was not read for persons.
 */
export function nameExamples(
  { article, publishedAt, gold: { people } }: GoldText,
  features: FeatureTable,
): Example[] {
  if (!people) return [];
  const names = people.map((name) => foldWords(name));
  const { sentences } = readBody(article, publishedAt, null);
  const plain = plainWords(sentences);
  return sentences.flatMap((sentence) => {
    const within = wordsOfNames(sentence.tokens, names);
    return sentence.tokens.flatMap((token, at) =>
      token.isCapital && token.isWord
        ? [{ features: wordCells(sentence, at, plain, features), isTrue: within.has(at) }]
        : [],
    );
  });
}

/** Where persons are named: rows of words of one name, the whole of it or its last. */
function wordsOfNames(tokens: readonly Token[], names: readonly string[][]): Set<number> {
  const within = new Set<number>();
  for (const name of names)
    for (let at = 0; at < tokens.length; at++) {
      const to = rowOf(tokens, at, name);
      if (to > at) for (let i = at; i < to; i++) within.add(i);
    }
  return within;
}

/** The index after a name, or after its last word or words, that begins at a token. */
function rowOf(tokens: readonly Token[], at: number, name: readonly string[]): number {
  for (let from = 0; from < name.length; from++) {
    const wanted = name.slice(from);
    let to = at;
    let met = 0;
    while (to < tokens.length && met < wanted.length) {
      const words = foldWords(tokens[to]?.text ?? '');
      if (words.length === 0 || words.some((word, i) => word !== wanted[met + i])) break;
      met += words.length;
      to++;
    }
    if (met === wanted.length && foldText(tokens[at]?.text ?? '').length > 1) return to;
  }
  return at;
}
