import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../src/ingest/record/article-text';
import type { DateEntry, TenureEntry } from '../../../src/ingest/record/record';

/** The tenures that a body of an article tells of, published on Friday, 16 July 2021. */
export async function readTenures(body: string): Promise<TenureEntry[]> {
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return record.tenures ?? [];
}

/** EDTF of a date; "-" where none is told. */
export const edtfOf = (date: DateEntry | undefined): string =>
  String(typeof date === 'object' ? date.edtf : (date ?? '-'));
