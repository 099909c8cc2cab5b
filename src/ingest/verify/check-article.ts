import type { ArticleRow } from '../../store/article';
import { sentenceAt } from '../record/article-text';
import type { Mismatch } from './check-evidence';
import { checkTexts } from './check-texts';

/** What of an article stands for itself, in its rows as in the claim on it. */
export type ArticleVersion = Pick<
  ArticleRow,
  'text' | 'textHash' | 'sentences' | 'mentions' | 'earlier'
>;

/** Holds an article's version against its own text: its texts' hashes, and every mention's words. */
export function checkArticle(version: ArticleVersion): { path: string; mismatch: Mismatch }[] {
  const { text, sentences, mentions } = version;
  const places = mentions.map(({ start, end, quote, sentence }, i) => ({
    path: `mentions[${i}]`,
    expected: `${JSON.stringify(quote)} in sentence ${sentence}`,
    found: `${JSON.stringify(text.slice(start, end))} in sentence ${sentenceAt(sentences, start)}`,
  }));
  const misplaced = places
    .filter(({ expected, found }) => expected !== found)
    .map(({ path, expected, found }) => ({
      path,
      mismatch: { expected: `${expected} (its own text)`, found },
    }));
  return [...checkTexts(version), ...misplaced];
}
