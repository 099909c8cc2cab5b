import { type ArticleInput, withHeader } from './article-input';
import { dayTold } from './day-told';
import { paragraphs } from './html';

/**
 * Keys under which crawlers and ninjs documents keep the words, in the order in which they are tried; small
 * letters alone, since ninjs 3 writes `versionCreated` for what was `versioncreated` and others `version_created`.
 */
const TEXT_KEYS = ['text', 'bodytext', 'maintext', 'body', 'content'];
const MARKUP_KEYS = ['bodyxhtml', 'bodyhtml', 'html'];
const DATE_KEYS = [
  'published',
  'publishedat',
  'datepublished',
  'datepublish',
  'publishdate',
  'publicationdate',
  'pubdate',
  'date',
  'firstcreated',
  'versioncreated',
];
const ADDRESS_KEYS = ['url', 'canonicalurl', 'link', 'uri', 'source'];
const LANGUAGE_KEYS = ['language', 'lang', 'inlanguage'];
const TITLE_KEYS = ['title', 'headline'];
/** ninjs names nobody as publisher: who provides the news, or else owns the words, is the agency. */
const PUBLISHER_KEYS = [
  ...['publisher', 'provider', 'agency', 'source', 'infosources', 'infosource'],
  'copyrightholder',
];

/** Reads a JSON document of one article or of a list of them: ninjs 1 to 3, or a crawler's own keys. */
export function readJson(source: string, json: string): ArticleInput[] {
  try {
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value)) return [readObject(source, value)];
    if (value.length === 0) return [{ source, problem: 'an empty list: expected articles' }];
    return value.map((each, i) => readObject(`${source}[${i}]`, each));
  } catch (error) {
    return [{ source, problem: `not JSON: ${error instanceof Error ? error.message : ''}` }];
  }
}

/** How many articles JSON Lines hold, or at least say so. */
export function countJsonLines(text: string): number {
  return text.match(/^.*\S.*$/gmu)?.length ?? 0;
}

/** Reads JSON Lines: one article a line; blank lines are left out. */
export function* readJsonLines(source: string, text: string): Generator<ArticleInput> {
  for (const [i, line] of text.split('\n').entries())
    if (line.trim() !== '') yield* readJson(`${source}:${i + 1}`, line);
}

function readObject(source: string, value: unknown): ArticleInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { source, problem: 'not a JSON object' };
  const article = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.toLowerCase().replace(/[_-]/g, ''), each]),
  );
  const barred = whyBarred(article);
  if (barred !== null) return { source, problem: barred };
  const ninjs = ninjsParts(article);
  const text = first(article, TEXT_KEYS) ?? ninjs.text;
  const markup = first(article, MARKUP_KEYS) ?? ninjs.markup;
  const body = text ?? (markup === null ? null : paragraphs(markup));
  if (body === null || body.trim() === '')
    return { source, problem: `no text: expected one of the keys text, body_text, body, content` };
  return {
    source,
    language: first(article, LANGUAGE_KEYS) ?? undefined,
    text: withHeader(body, {
      address: first(article, ADDRESS_KEYS, isAddress),
      published: first(article, DATE_KEYS, (value) => dayTold(value) !== null),
      title: first(article, TITLE_KEYS) ?? ninjs.title,
      publisher: publisherIn(article),
    }),
  };
}

/** Why its agency lets nobody use an article, as ninjs tells it: it is withdrawn, withheld, or not out yet. */
function whyBarred({ pubstatus, embargoed }: Record<string, unknown>): string | null {
  if (typeof pubstatus === 'string' && /^(?:withheld|cancell?ed)$/iu.test(pubstatus))
    return `pubstatus "${pubstatus}": expected usable`;
  if (typeof embargoed === 'string' && Date.parse(embargoed) > Date.now())
    return `embargoed until ${embargoed}`;
  return null;
}

/** Who published an article: a name, or an object with one, as in `{"source": {"name": "Baltwire"}}`. */
function publisherIn(article: Record<string, unknown>): string | null {
  for (const key of PUBLISHER_KEYS) {
    const [value] = [article[key]].flat();
    const name =
      typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    // An address is no name.
    if (typeof name === 'string' && name.trim() !== '' && !/:\/\//.test(name)) return name;
  }
  return null;
}

interface Body {
  value: string;
  /** As ninjs 2 and ninjs 3 write it. */
  contenttype?: string;
  contentType?: string;
}

/** ninjs from version 2 keeps its bodies and headlines in lists: `bodies: [{contenttype, value}]`. */
function ninjsParts(article: Record<string, unknown>): {
  text: string | null;
  markup: string | null;
  title: string | null;
} {
  const values = (key: string) =>
    (Array.isArray(article[key]) ? (article[key] as unknown[]) : []).filter(
      (each): each is Body =>
        typeof each === 'object' &&
        each !== null &&
        'value' in each &&
        typeof each.value === 'string',
    );
  const isMarkup = ({ contenttype, contentType = contenttype ?? '', value }: Body) =>
    /html/i.test(contentType) || (contentType === '' && /^\s*</.test(value));
  const bodies = values('bodies');
  return {
    text: bodies.find((each) => !isMarkup(each))?.value ?? null,
    markup: bodies.find(isMarkup)?.value ?? null,
    title: values('headlines')[0]?.value ?? null,
  };
}

/** Whether a text is the address of an article, not of a site alone. */
const isAddress = (value: string): boolean => /^https?:\/\/[^/]+\/\S/u.test(value);

/** The first of some keys' texts that is one. */
function first(
  article: Record<string, unknown>,
  keys: string[],
  isOne: (value: string) => boolean = () => true,
): string | null {
  for (const key of keys) {
    const value = article[key];
    if (typeof value === 'string' && value.trim() !== '' && isOne(value)) return value;
  }
  return null;
}
