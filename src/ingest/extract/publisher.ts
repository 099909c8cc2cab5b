import type { RecordDocument } from '../record/record';
import { CONFIDENCE } from './proposal';
import { type Draft, isSameName } from './draft';
import type { Reading } from './reading';

const ADDRESS = /^url:\s*https?:\/\/(?:www\.)?(?<host>[^/\s]+)/mu;
const ORIGIN =
  /\b(?:learn(?:t|ed)\s+from|according\s+to|citing|with\s+reference\s+to)\s+(?:the\s+)?$/u;

/** Who published the article: the agency of its dateline, else the host of its address. */
export function publisherOf(
  draft: Draft,
  { article, text }: Reading,
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
  const match = ADDRESS.exec(text.slice(0, bodyStart));
  const host = match?.groups?.['host'];
  if (!match || host === undefined) return null;
  const start = match.index + match[0].length - host.length;
  const span = { start, end: start + host.length };
  return {
    organisation: draft.organisation(span, 'OTHER', CONFIDENCE.SHORT_FORM),
    quote: draft.quote(span),
  };
}

/** On whose word the publisher relies: "has learnt from the press service of the Kazakh MFA". */
export function originOf(
  draft: Draft,
  { sentences, text }: Reading,
): RecordDocument['article']['origin'] | null {
  for (const { items, tokens, start } of sentences)
    for (const item of items) {
      if (item.kind !== 'BODY') continue;
      const lead = ORIGIN.exec(text.slice(start, item.start));
      if (lead)
        return {
          organisation: draft.body(tokens, item.body),
          quote: draft.quote({ start: start + lead.index, end: item.end }),
        };
    }
  return null;
}
