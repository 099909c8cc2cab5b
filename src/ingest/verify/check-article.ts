import { createHash } from 'node:crypto';
import type { ArticleRow } from '../../store/article';
import { sentenceAt } from '../record/article-text';
import type { Mismatch } from './check-evidence';

/** What of an article stands for itself, in its rows as in the claim on it. */
export type ArticleVersion = Pick<ArticleRow, 'text' | 'textHash' | 'sentences' | 'mentions'>;

/** Holds an article's version against its own text: the text's hash, and every mention's words. */
export function checkArticle(version: ArticleVersion): { path: string; mismatch: Mismatch }[] {
  const { text, textHash, sentences, mentions } = version;
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  const hashes = [{ path: 'textHash', expected: textHash, found: hash }];
  const places = mentions.map(({ start, end, quote, sentence }, i) => ({
    path: `mentions[${i}]`,
    expected: `${JSON.stringify(quote)} in sentence ${sentence}`,
    found: `${JSON.stringify(text.slice(start, end))} in sentence ${sentenceAt(sentences, start)}`,
  }));
  return [...hashes, ...places]
    .filter(({ expected, found }) => expected !== found)
    .map(({ path, expected, found }) => ({
      path,
      mismatch: { expected: `${expected} (its own text)`, found },
    }));
}
