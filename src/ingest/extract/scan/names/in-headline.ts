import type { ArticleText } from '../../../record/article-text';
import { type ScannedSentence, scanSentence } from '../scan';

/**
 * Takes a name that no list has for a person's where the headline gives it behind an office: "Telephone
 * conversation with President of Latvia Ukhna Khurel" over "A congratulated Ukhna Khurel".
 */
export function nameByHeadline(
  { text, header }: ArticleText,
  sentences: readonly ScannedSentence[],
): void {
  if (!header.headline) return;
  const { items } = scanSentence(text, header.headline, -1);
  const known = new Set(
    items.flatMap((item) =>
      item.kind === 'PERSON' && item.words.length > 1 && item.titles.length > 0
        ? [item.words.join(' ')]
        : [],
    ),
  );
  if (known.size === 0) return;
  for (const sentence of sentences)
    sentence.items = sentence.items.map((item) =>
      item.kind === 'SINGLE' && known.has(item.words.join(' '))
        ? {
            ...item,
            kind: 'PERSON',
            name: { start: item.start, end: item.end },
            titles: [],
            ground: 'TITLE',
          }
        : item,
    );
}
