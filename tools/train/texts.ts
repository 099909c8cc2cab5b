import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, readGold } from '../../src/ingest/evaluate/gold';
import { type ArticleText, readArticleText } from '../../src/ingest/record/article-text';

/** A text with what a reader found in it. */
export interface GoldText {
  article: ArticleText;
  publishedAt: string;
  gold: Gold;
}

const GOLD = '.gold.yaml';

/**
 * The texts of a folder that have gold, by name.
 * @throws Error where there are none, or a text does not tell its day of publication.
 */
export function textsIn(folder: string): GoldText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(GOLD));
  if (files.length === 0) throw new Error(`${folder}: expected files NAME${GOLD}, found none`);
  return files.sort().map((file) => {
    const name = join(folder, `${file.slice(0, -GOLD.length)}.txt`);
    const article = readArticleText(readFileSync(name, 'utf8'), 'en');
    const publishedAt = article.header.publishedAt?.value;
    if (publishedAt === undefined)
      throw new Error(`${name}: expected the day of publication; ${article.headerProblem}`);
    return { article, publishedAt, gold: readGold(file, readFileSync(join(folder, file), 'utf8')) };
  });
}
