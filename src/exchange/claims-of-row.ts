import type { Db } from 'mongodb';
import type { External, Lifespan } from '../domain/external';
import { believed } from '../store/believed';
import type { CollectionName, Rows } from '../store/collections';
import type { Claim } from '../ingest/fold/claim';
import { evidenceIn, isEvidence } from '../ingest/verify/evidence-in';
import type { ClaimValues } from '../ingest/fold/claim-record';
import type { TenureClaim } from '../ingest/fold/tenure';

/** What a row's claims need to know of the articles that it cites. */
export interface CitedArticle {
  id: string;
  publishedAt: string;
  origin: string | null;
}

/**
 * A row without claims, as a generated world has, taken apart: what it says, once for each article that
 * its evidence is from, with that article's quotes alone. Folded, they are the row again.
 */
export function claimsOfRow<C extends CollectionName>(
  name: C,
  row: Rows[C],
  articles: readonly CitedArticle[],
): Claim<ClaimValues[C]>[] {
  const whole = VALUES[name] as (row: Rows[C], article: CitedArticle) => ClaimValues[C];
  return articles.map((article) => ({
    article: article.id,
    publishedAt: article.publishedAt,
    origin: article.origin,
    entity: row.id,
    value: citing(article.id, whole(row, article)) as ClaimValues[C],
  }));
}

/** Ids of the articles that a row cites; of an article, its own. */
export function citedBy(name: CollectionName, row: { id: string }): string[] {
  return name === 'articles' ? [row.id] : articlesIn(row);
}

/** The articles by id, without their texts. */
export async function citedArticles(
  db: Db,
  at: Date,
  ids: readonly string[],
): Promise<Map<string, CitedArticle>> {
  const found = await db
    .collection('articles')
    .find({ id: { $in: [...new Set(ids)] }, ...believed(at) })
    .project<CitedArticle>({ _id: 0, id: 1, publishedAt: 1, origin: 1 })
    .toArray();
  return new Map(found.map((article) => [article.id, article]));
}

const VALUES: {
  readonly [C in CollectionName]: (row: Rows[C], article: CitedArticle) => ClaimValues[C];
} = {
  articles: (row) => ({
    publisher: row.publisher,
    publisherEvidence: row.publisherEvidence,
    origin: row.origin,
    originEvidence: row.originEvidence,
    ...(row.headline ? { headline: row.headline } : {}),
    ...(row.url ? { url: row.url } : {}),
    dateline: row.dateline,
    datelineEvidence: row.datelineEvidence,
    datelinePlace: row.datelinePlace,
    language: row.language,
    publishedAt: row.publishedAt,
    publishedAtEvidence: row.publishedAtEvidence,
    text: row.text,
    textHash: row.textHash,
    sentences: row.sentences,
    mentions: row.mentions,
    ...(row.earlier ? { earlier: row.earlier } : {}),
  }),
  people: (row) => ({
    names: row.names,
    ...external(row),
    evidence: row.evidence,
  }),
  organisations: (row) => ({
    names: row.names,
    kind: row.kind,
    parent: row.parent,
    country: row.country,
    founded: row.founded,
    abolished: row.abolished,
    ...external(row),
    evidence: row.evidence,
  }),
  places: (row) => ({
    names: row.names,
    country: row.country,
    ...external(row),
    evidence: row.evidence,
  }),
  posts: (row) => ({
    labels: row.labels,
    organisation: row.organisation,
    sendingState: row.sendingState,
    receivingStates: row.receivingStates,
    servesPost: row.servesPost,
    founded: row.founded,
    abolished: row.abolished,
    ...external(row),
    evidence: row.evidence,
  }),
  tenures: (row, { publishedAt }) => {
    // Being cited puts the end after the last citation; and who says that it is over cites no holder.
    const isCited = row.bounds.endEarliest > row.lastCited;
    const cites = isCited && row.firstCited <= publishedAt && publishedAt <= row.lastCited;
    const isStated = row.endState !== 'UNKNOWN' && !(cites && row.endState === 'ENDED');
    return {
      person: row.person,
      post: row.post,
      start: row.start,
      end: row.end,
      endState: isStated ? (row.endState as TenureClaim['endState']) : null,
      how: row.how === 'UNKNOWN' ? null : row.how,
      acting: row.acting,
      ...(cites ? {} : { citesHolder: false as const }),
      ...external(row),
      evidence: row.evidence,
    };
  },
  topics: (row) => ({
    names: row.names,
    initiators: row.initiators,
    ...external(row),
    evidence: row.evidence,
  }),
  meetings: (row) => ({
    name: row.name,
    kind: row.kind,
    status: row.status,
    date: row.date,
    place: row.place,
    placeEvidence: row.placeEvidence,
    participants: row.participants,
    topics: row.topics,
    outcomes: row.outcomes,
    discussedAt: row.discussedAt,
    ...external(row),
    evidence: row.evidence,
  }),
  statements: ({ speaker, act, about, text, meeting, evidence }) => ({
    speaker,
    act,
    about,
    text,
    meeting,
    evidence,
  }),
};

/** What structured sources say beside, as far as any does. */
function external({
  birthDate,
  deathDate,
  identifiers,
  sources,
}: External & Lifespan): External & Lifespan {
  return {
    ...(birthDate ? { birthDate } : {}),
    ...(deathDate ? { deathDate } : {}),
    ...(identifiers ? { identifiers } : {}),
    ...(sources ? { sources } : {}),
  };
}

/** The articles that any evidence within a value is from, each once, in their order. */
function articlesIn(value: unknown): string[] {
  return [...new Set(evidenceIn(value).map(({ evidence }) => evidence.article))];
}

/** A value with one article's evidence alone; items of lists that it says nothing of are left out. */
function citing(article: string, value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .filter((item) => {
        const said = articlesIn(item);
        return said.length === 0 || said.includes(article);
      })
      .map((item) => citing(article, item));
  if (typeof value !== 'object' || value === null || isEvidence(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, citing(article, child)]),
  );
}
