import type { Reading } from './reading';

/** Where a header gives a headline under that label, by its offsets. */
export const labelledTitle = ({
  text,
  article,
}: Pick<Reading, 'text' | 'article'>): [number, number] | undefined =>
  /^title:[^\S\n]*(?<title>.*)$/dmu.exec(text.slice(0, article.header.bodyStart))?.indices
    ?.groups?.['title'];
