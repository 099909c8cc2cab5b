import type { Document } from 'mongodb';
import type { MentionValue } from './article';
import { believed } from './believed';
import { allOf, type Page, type PageRequest, type SortKey, type Wants } from './page';
import type { Reader } from './reader';
import { readStages, SELF, type Relation } from './window';

/** A place in some article that names an entity. */
export interface MentionRow extends MentionValue {
  article: string;
  publishedAt: string;
}

/** By kind of the entity: where entities stand, and where articles list those that they name. */
const MENTIONED = {
  PERSON: { parent: 'people', local: 'id', from: 'articles', foreign: 'people' },
  ORGANISATION: {
    parent: 'organisations',
    local: 'id',
    from: 'articles',
    foreign: 'organisations',
  },
  PLACE: { parent: 'places', local: 'id', from: 'articles', foreign: 'places' },
} as const satisfies Record<string, Relation>;
export type MentionedKind = keyof typeof MENTIONED;

/** A mention's place in the order: day of publication, then article and offset. */
export function mentionKey(mention: MentionRow): SortKey {
  return [mention.publishedAt, `${mention.article}#${mention.start}`];
}

/**
 * Where articles name each of these entities, by day of publication, then in the order of the text:
 * one command for all. An article that names an entity does so at least once, so a page of n mentions
 * lies within n articles, which an index gives in order.
 * @param articles a MongoDB filter on the articles.
 */
export async function readMentions(
  reader: Reader,
  kind: MentionedKind,
  ids: readonly string[],
  page: PageRequest,
  wants: Wants,
  articles: Document = {},
): Promise<Page<MentionRow>[]> {
  return readStages<MentionRow>(reader, MENTIONED[kind], ids, {
    page,
    wants,
    let: SELF,
    rows: pageStages(allOf([believed(reader.at), articles]), kind, page),
    count: [
      { $match: allOf([believed(reader.at), articles]) },
      ...unwind(kind),
      { $count: 'count' },
    ],
  });
}

function pageStages(filter: Document, kind: MentionedKind, page: PageRequest): Document[] {
  const direction = page.backward ? -1 : 1;
  const places = [
    ...(page.after ? [beyond(page.after, '$gt')] : []),
    ...(page.before ? [beyond(page.before, '$lt')] : []),
  ];
  return [
    { $match: allOf([filter, ...places.map((place) => place.articles)]) },
    { $sort: { publishedAt: direction, id: direction } },
    // One article more for the cursor's own, whose last mention may lie behind it.
    { $limit: page.limit + 2 },
    ...unwind(kind),
    ...(places.length > 0
      ? [{ $match: allOf([{ $and: places.map((place) => place.mentions) }]) }]
      : []),
    { $sort: { publishedAt: direction, article: direction, start: direction } },
    { $limit: page.limit + 1 },
  ];
}

function unwind(kind: MentionedKind): Document[] {
  return [
    { $project: { _id: 0, id: 1, publishedAt: 1, mentions: 1 } },
    { $unwind: '$mentions' },
    { $match: { 'mentions.entity.kind': kind, $expr: { $eq: ['$mentions.entity.id', '$$self'] } } },
    {
      $project: {
        article: '$id',
        publishedAt: 1,
        sentence: '$mentions.sentence',
        start: '$mentions.start',
        end: '$mentions.end',
        quote: '$mentions.quote',
        entity: '$mentions.entity',
      },
    },
  ];
}

/** What lies beyond a cursor: the articles that can hold it, and the mentions themselves. */
function beyond(
  [day, key]: SortKey,
  op: '$gt' | '$lt',
): { articles: Document; mentions: Document } {
  const hash = key.lastIndexOf('#');
  const [article, start] = [key.slice(0, hash), Number(key.slice(hash + 1))];
  return {
    articles: {
      $or: [{ publishedAt: { [op]: day } }, { publishedAt: day, id: { [`${op}e`]: article } }],
    },
    mentions: {
      $or: [
        { publishedAt: { [op]: day } },
        { publishedAt: day, article: { [op]: article } },
        { publishedAt: day, article, start: { [op]: start } },
      ],
    },
  };
}
