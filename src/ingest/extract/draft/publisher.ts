import type { RecordDocument } from '../../record/record';
import type { Span } from '../../../store/article';
import type { OrganisationKind } from '../../../store/organisation';
import { foldText } from '../../../domain/fold';
import { slugOf } from '../../../domain/slug';
import { CONFIDENCE } from '../proposal';
import { type Draft, isSameName } from './draft';
import type { BodyPhrase } from '../scan/bodies/body-phrase';
import type { Reading } from '../reading';

const ADDRESS = /^url:\s*https?:\/\/(?:www\.)?(?<host>[^/\s]+)/mu;
/** A line of the header that names the publisher, as it is made of what a source tells beside the words. */
const PUBLISHER = /^publisher:[^\S\n]*(?<name>[^\n]*\S)/mu;
/** An agency by its signs in the text: "By Elchin Mehdiyev – Trend:", "(ANI) –", ", Trend reports", "told News.Az". */
const SIGNS = [
  /^By\s+(?:\p{Lu}[\p{L}.'’-]+\s+){0,3}[-–—]\s*(?<name>\p{Lu}[\p{L}\d.-]+):?\s*$/mu,
  /^By\s+(?<name>\p{Lu}[\p{L}\d.-]+):?\s*$/mu,
  /^[^\n]{0,60}\((?<name>\p{Lu}[\p{L}\d.]+)\)\s*[-–—]/mu,
  /,\s+(?<name>\p{Lu}[\p{L}\d]*(?:\.\p{L}{2,3})?)\s+(?:correspondent\s+)?reports\b/u,
  /,\s+(?<name>\p{Lu}[\p{L}\d]*(?:\.\p{L}{2,3})?)\s+(?:has\s+learnt|has\s+learned|learned|learnt)\b/u,
  /\btold\s+(?<name>\p{Lu}[\p{L}\d]*\.\p{Lu}\p{L}{1,2})\b/u,
];

/**
 * Who published the article: the agency of its dateline, else whom its header names, else the host of
 * its address, else the agency that the text names as its own, else who is told beside the text.
 */
export function publisherOf(
  draft: Draft,
  { article, text }: Reading,
  told: string | null,
): RecordDocument['article']['publisher'] | null {
  const { agency, bodyStart } = article.header;
  if (agency) {
    // Agencies print themselves in capitals in the dateline, and as their name is in the text.
    const inText = [...text.slice(agency.end).matchAll(/\p{Lu}[\p{L}]+/gu)].find(
      ([word]) => isSameName(word, agency.value) && word !== agency.value,
    );
    const slug = draft.organisation(agency, 'NEWS_AGENCY', CONFIDENCE.KNOWN);
    const entry = draft.organisations[slug];
    if (entry && inText) entry.name = inText[0];
    return { organisation: slug, quote: draft.quote(agency) };
  }
  const header = text.slice(0, bodyStart);
  const name = endOf(PUBLISHER.exec(header), 'name');
  if (name) return quoted(draft, name, 'NEWS_AGENCY', CONFIDENCE.KNOWN);
  const host = endOf(ADDRESS.exec(header), 'host');
  if (host) return quoted(draft, host, 'OTHER', CONFIDENCE.KNOWN);
  return namedIn(draft, text, bodyStart) ?? publisherTold(draft, told);
}

/** Where the group that ends a match stands. */
function endOf(match: RegExpExecArray | null, group: string): Span | null {
  const length = match?.groups?.[group]?.length;
  if (!match || length === undefined) return null;
  const end = match.index + match[0].length;
  return { start: end - length, end };
}

function quoted(
  draft: Draft,
  span: Span,
  kind: OrganisationKind,
  confidence: number,
): NonNullable<RecordDocument['article']['publisher']> {
  return { organisation: draft.organisation(span, kind, confidence), quote: draft.quote(span) };
}

function namedIn(
  draft: Draft,
  text: string,
  bodyStart: number,
): RecordDocument['article']['publisher'] | null {
  const body = text.slice(bodyStart);
  for (const sign of SIGNS) {
    const match = sign.exec(body);
    const name = match?.groups?.['name'];
    if (!match || name === undefined) continue;
    const start = bodyStart + match.index + match[0].lastIndexOf(name);
    return quoted(draft, { start, end: start + name.length }, 'NEWS_AGENCY', CONFIDENCE.KNOWN);
  }
  return null;
}

/** Whoever brings the text may tell its publisher, whom it does not name; there is nothing to quote. */
function publisherTold(
  draft: Draft,
  told: string | null,
): RecordDocument['article']['publisher'] | null {
  if (told === null) return null;
  const slug = slugOf(told);
  draft.organisations[slug] ??= { name: told, kind: 'NEWS_AGENCY' };
  draft.confidence[`organisations.${slug}`] ??= CONFIDENCE.KNOWN;
  return { organisation: slug };
}

/** Whether a name is that of the paper or agency whose address an article has: it is named as its source. */
export function isOfAddress({ article, text }: Reading, name: string): boolean {
  const host = ADDRESS.exec(text.slice(0, article.header.bodyStart))?.groups?.['host'] ?? '';
  const words = foldText(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('q', 'k');
  return host
    .split('.')
    .map((label) => label.replaceAll('q', 'k'))
    .some((label) => label.length > 3 && words.includes(label));
}

/** What leads to a paper or an agency that is cited: "according to the | Riga Post". */
const CITED =
  /\b(?:according\s+to|(?:reported|quoted|cited|carried)\s+by|citing|quoting)\s+(?:the\s+)?$/iu;

/** What is told before who tells it, at the sentence's end: "A met B, the official | Baltnews". */
const AFTER_ALL =
  /[\p{L}\d ,.’'-]{12}(?:,[”"’]?|[”"])\s+(?:the\s+|\p{Lu}\p{L}+['’]s\s+)?(?:(?:official|state|state-run|state-owned|semi-official|local|private)\s+)?(?:(?:news\s+)?agency\s+|newspaper\s+|daily\s+|broadcaster\s+)?$/u;
const TELLS =
  /^(?:\s+(?:news\s+)?(?:agency|newspaper|daily|channel|service|television))?\s+(?:has\s+)?(?:said|reported|reports|says|wrote|quoted)(?:\s+(?:(?:late|early|earlier)\s+)?(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday))?(?:,?\s+(?:citing|quoting|of|about|in)\s[^.;,]{2,80})?\s*(?:[.;,]|$)/u;

/** Whether a paper or an agency is named at some words only as where something was read. */
export function isCited({ text }: Reading, { kind }: BodyPhrase, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  return (
    kind === 'NEWS_AGENCY' &&
    (CITED.test(before) || (AFTER_ALL.test(before) && TELLS.test(text.slice(end, end + 160))))
  );
}
