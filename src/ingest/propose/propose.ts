import { plainAddress } from '../../domain/web-address';
import { slugOf } from '../../domain/slug';
import type { ProposalRow } from '../../store/proposal';
import type { Facts } from '../../store/row';
import {
  type ArticleFacts,
  ExtractionError,
  type Extractor,
  type Proposal,
} from '../extract/proposal';
import { type ArticleText, readArticleText } from '../record/article-text';
import { tenureId } from '../record/record';
import { type ItemKey, itemsOf, withStatementKeys } from './items';
import { withDatedMeetings, withOwnGroups } from './rename-items';
import { recordYaml, validItems } from './valid-items';

/** A text to read, and where it came from. */
export interface ArticleSource {
  source: string;
  text: string;
  /** BCP 47 tag of its language. */
  language: string;
  /** Day of publication, `YYYY-MM-DD`: of its header, or told beside it. */
  publishedAt: string;
}

/** Turns a proposal's record so that it speaks of what the base knows already. */
export type Link = (proposal: Proposal) => Promise<Proposal>;

/**
 * Reads one text: extract -> link -> hold to the rules of records. All that stands waits for review.
 * @param slug the article's slug.
 * @throws ExtractionError or RecordError when nothing of it can stand.
 */
export async function propose(
  { source, text, language, publishedAt }: ArticleSource,
  slug: string,
  extractor: Extractor,
  extractorName: string,
  link: Link,
): Promise<Facts<ProposalRow>> {
  const article = readArticleText(text, language);
  const { url } = article.header;
  const file = `${slug}.txt`;
  const extracted = await extractedBy(extractor, article, {
    slug,
    file,
    language,
    publishedAt,
  });
  const keyed = { ...extracted, record: withStatementKeys(extracted.record) };
  // Meetings are told apart by who met, as they are known.
  const known = await link(withOwnGroups(keyed, slug));
  const { record: linked, confidence } = withDatedMeetings(known, publishedAt);
  const sure = confidenceByItem({ record: linked, confidence });
  const { record, problems } = await validItems(linked, text);
  const items = [...itemsOf(record).keys()].map((key) => ({
    key,
    confidence: sure.get(key) ?? 0,
    state: 'PENDING' as const,
    by: null,
    at: null,
  }));
  return {
    id: slug,
    source,
    address: url === null ? null : plainAddress(url.value),
    extractor: extractorName,
    text,
    textHash: article.textHash,
    record: recordYaml(record),
    items,
    pending: items.length,
    refused: problems,
  };
}

/** What an extractor reads. A text on which it breaks fails alone: the run goes on with the others. */
async function extractedBy(
  extractor: Extractor,
  article: ArticleText,
  facts: ArticleFacts,
): Promise<Proposal> {
  try {
    return await extractor.extract(article, facts);
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw new ExtractionError(`the extractor broke: ${String(error)}`);
  }
}

/** A slug for an article: who published it, when, and the first words of its headline, or of the text. */
export function articleSlug(article: ArticleText, publishedAt: string): string {
  const { agency, headline, url, bodyStart } = article.header;
  const publisher =
    agency?.value ?? (url === null ? '' : new URL(url.value).hostname.replace(/^www\./, ''));
  const opening = headline?.value ?? article.text.slice(bodyStart).trim();
  const words = opening.split(/\s+/, 8).join(' ');
  const slug = slugOf(`${publisher} ${publishedAt} ${words}`);
  return slug.slice(0, 100).replace(/-+$/, '');
}

/** Extractors speak of paths (`tenures.0`), reviewers of items (`tenures/ann-lee.minister`). */
function confidenceByItem({ record, confidence }: Proposal): Map<ItemKey, number> {
  const sure = new Map<ItemKey, number>();
  for (const key of itemsOf(record).keys()) sure.set(key, confidence[key.replace('/', '.')] ?? 0);
  for (const [i, entry] of (record.tenures ?? []).entries())
    sure.set(`tenures/${tenureId(entry)}`, confidence[`tenures.${i}`] ?? 0);
  for (const [i, { key }] of (record.statements ?? []).entries())
    sure.set(`statements/${key}`, confidence[`statements.${i}`] ?? 0);
  return sure;
}
