import type { ClientSession, Collection, Db } from 'mongodb';
import { believed } from './believed';
import type { CollectionName } from './collections';
import type { Facts, Row } from './row';

/** How a claim waits for review. */
export interface Proposed {
  /** How sure its extractor is, from 0 to 1. */
  confidence: number | null;
  /** Set where the article's earlier text, which is accepted, says something of the entity too. */
  amends?: true;
}

/**
 * What one article's record says of one entity. What is served is folded from all the claims on an
 * entity, so that a second article adds to it, and an article's record can be edited or taken away.
 * The id is `<article>/<collection>/<entity>`.
 */
export interface ClaimRow extends Row {
  /** Id of the article whose record says it. */
  article: string;
  /** The entity that it is about: its collection and id. */
  collection: CollectionName;
  entity: string;
  /** The article's day of publication, `YYYY-MM-DD`. */
  publishedAt: string;
  /** The body on whose word the article relies; null when it names none. */
  origin: string | null;
  /** Present while a reviewer has not decided on it. */
  proposed?: Proposed;
  /** Key of what it says, where others may say the same (`sayingOf`). */
  saying?: string;
  /** What is said, in the form of the entity's fold. */
  value: unknown;
}

/** Ids of entities, by collection. */
export type EntityIds = ReadonlyMap<CollectionName, ReadonlySet<string>>;

export function claimsCollection(db: Db): Collection<ClaimRow> {
  return db.collection<ClaimRow>('claims');
}

/** What the records of some articles claim now, values left out. One command. */
export async function claimsOfArticles(
  db: Db,
  session: ClientSession,
  articles: readonly string[],
): Promise<Pick<ClaimRow, 'id' | 'collection' | 'entity'>[]> {
  return claimsCollection(db)
    .find({ article: { $in: [...articles] }, ...believed(null) }, { session })
    .project<Pick<ClaimRow, 'id' | 'collection' | 'entity'>>({ id: 1, collection: 1, entity: 1 })
    .toArray();
}

/** Who claims something now of some entities, what they say left out. One command. */
export async function authorsOn(
  db: Db,
  session: ClientSession,
  entities: EntityIds,
): Promise<Pick<ClaimRow, 'id' | 'article'>[]> {
  const ids = [...new Set([...entities.values()].flatMap((each) => [...each]))];
  if (ids.length === 0) return [];
  const found = await claimsCollection(db)
    .find({ entity: { $in: ids }, ...believed(null) }, { session })
    .project<Pick<ClaimRow, 'id' | 'article' | 'collection' | 'entity'>>({
      ...{ _id: 0, id: 1, article: 1 },
      ...{ collection: 1, entity: 1 },
    })
    .toArray();
  return found.filter(({ collection, entity }) => entities.get(collection)?.has(entity));
}

/** All that is claimed now of some entities. One command. */
export async function claimsOn(
  db: Db,
  session: ClientSession,
  entities: EntityIds,
): Promise<Facts<ClaimRow>[]> {
  // An id that several collections know is told apart here.
  const ids = [...new Set([...entities.values()].flatMap((each) => [...each]))];
  if (ids.length === 0) return [];
  const found = await claimsCollection(db)
    .find({ entity: { $in: ids }, ...believed(null) }, { session })
    .toArray();
  return found.filter((claim) => entities.get(claim.collection)?.has(claim.entity));
}
