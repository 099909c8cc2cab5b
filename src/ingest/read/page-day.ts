import type { Document, Element } from 'linkedom';
import { dayTold } from './day-told';
import { linkedArticles } from './linked-data';

/**
 * Under which names pages tell the day of publication in `<meta>`, in small letters, the surest first: the
 * vocabularies of schema.org, Open Graph and Dublin Core, and what publishers' systems write beside them.
 */
const META_NAMES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.issued',
  'citation_publication_date',
  'sailthru.date',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'date_published',
  'published_at',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
];
const META_KEYS = ['property', 'name', 'itemprop'];
/** Where a page tells the time of its article, not of another that it leads to. */
const OWN_TIME =
  'time[itemprop="datePublished"], [itemprop="datePublished"][datetime], [itemprop="datePublished"][content], article:has(h1) time[datetime], time[pubdate]';
/** Where the day of publication is printed by itself. */
const PRINTED = 'time, span, div, p, li, td, small, em, b, strong, h4, h5, h6';
/** Longest text that is a day and an hour, in code units. */
const PRINTED_MAX = 60;
/** `/2021/07/16/` in the address of an article. */
const IN_ADDRESS = /\/(?<day>(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2})(?:\/|-|$)/u;

/**
 * The day on which a page says that its article was published, `YYYY-MM-DD`; null where it says none, or
 * several and not which. What is written for machines goes before what is printed, and that before the address.
 */
export function dayOfPage(document: Document, address: string | null): string | null {
  return (
    dayOfLinkedData(document) ??
    dayOfMeta(document) ??
    dayOfTimes(document) ??
    dayPrinted(document) ??
    dayTold(IN_ADDRESS.exec(address ?? '')?.groups?.['day'] ?? '')
  );
}

/** The one day that JSON-LD gives the articles of a page. */
function dayOfLinkedData(document: Document): string | null {
  const days = linkedArticles(document).map(({ datePublished }) => datePublished);
  return theOnly(days.filter((day) => typeof day === 'string').map(dayTold));
}

function dayOfMeta(document: Document): string | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]'))
    for (const key of META_KEYS) {
      // Several names may stand in one attribute (`property="og:title article:published_time"`).
      for (const name of meta.getAttribute(key)?.toLowerCase().split(/\s+/u) ?? [])
        if (!contents.has(name)) contents.set(name, meta.getAttribute('content') ?? '');
    }
  for (const name of META_NAMES) {
    const day = dayTold(contents.get(name) ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** The time of the article among the times of a page; where none is its own, the one day that all are of. */
function dayOfTimes(document: Document): string | null {
  const own = document.querySelector(OWN_TIME);
  const day = own && dayTold(own.getAttribute('datetime') ?? own.getAttribute('content') ?? '');
  if (day) return day;
  const times = [...document.querySelectorAll('time[datetime]')];
  return theOnly(times.map((time) => dayTold(time.getAttribute('datetime') ?? '')));
}

/** The one day that is printed by itself in the article, or else on the page. */
function dayPrinted(document: Document): string | null {
  const article = document.querySelector('article:has(h1), main, [role="main"]');
  return (article && dayPrintedIn(article)) ?? dayPrintedIn(document);
}

function dayPrintedIn(part: Element): string | null {
  const texts = [...part.querySelectorAll(PRINTED)]
    // What holds more than a line of text is not read over and over.
    .filter(({ children }) => [...children].every((child) => [...child.children].length === 0))
    .map(({ textContent }) => (textContent ?? '').trim())
    .filter((text) => text.length <= PRINTED_MAX && /\d{4}/u.test(text));
  return theOnly(texts.map(dayTold).filter((day) => day !== null));
}

/** The day that all are; null where there is none, or another. */
function theOnly(days: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(days);
  return others.length === 0 ? first : null;
}
