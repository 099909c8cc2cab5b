import type { Db } from 'mongodb';
import { CLAIMED, noClaims } from '../../ingest/fold/claim-record';
import { inEverySet } from '../../ingest/write-sets';
import { writeTouched } from '../../ingest/write-claims';
import type { Written } from '../../ingest/written';
import type { ArticleRow } from '../../store/article';
import { believed } from '../../store/believed';
import { type ClaimRow, claimsCollection } from '../../store/claim';
import type { CollectionName } from '../../store/collections';
import { inTransaction } from '../../store/transaction';

/** Ids asked for in one command. */
const ASKED = 1000;

/** The article that stands for an earlier import under this stem; null when there was none. */
export async function earlierImport(
  db: Db,
  stem: string,
): Promise<Pick<ArticleRow, 'text' | 'publishedAt'> | null> {
  return db
    .collection<ArticleRow>('articles')
    .findOne({ id: stem, ...believed(null) }, { projection: { text: 1, publishedAt: 1 } });
}

/** Those of some slugs that the base has, and not from this source alone or also. */
export async function takenSlugs(
  db: Db,
  collection: CollectionName,
  slugs: readonly string[],
  stem: string,
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let i = 0; i < slugs.length; i += ASKED) {
    const asked = { $in: slugs.slice(i, i + ASKED) };
    const known = await db
      .collection<{ id: string }>(collection)
      .find({ id: asked, ...believed(null) })
      .project<{ id: string }>({ id: 1 })
      .toArray();
    for (const { id } of known) taken.add(id);
    const own = await claimsCollection(db)
      .find({ entity: asked, collection, ...believed(null) })
      .project<{ entity: string; article: string }>({ entity: 1, article: 1 })
      .toArray();
    for (const { entity, article } of own) if (isOfSource(stem, article)) taken.delete(entity);
  }
  return taken;
}

/** Takes away what an earlier version of a file said and this one does not. */
export async function removeLeftovers(
  db: Db,
  stem: string,
  kept: ReadonlySet<string>,
): Promise<Written> {
  return inTransaction(db, async (session, at) => {
    const said = await claimsCollection(db)
      .find({ article: { $gte: stem, $lt: `${stem}/` }, ...believed(null) }, { session })
      .project<Pick<ClaimRow, 'id' | 'article' | 'collection' | 'entity'>>({
        id: 1,
        article: 1,
        collection: 1,
        entity: 1,
      })
      .toArray();
    const gone = said.filter(
      ({ article, collection, entity }) =>
        isOfSource(stem, article) && !kept.has(`${collection}/${entity}`),
    );
    const earlier = gone.map(({ id }) => id);
    const entities = new Map(
      CLAIMED.map((name) => [
        name,
        new Set(gone.filter(({ collection }) => collection === name).map(({ entity }) => entity)),
      ]),
    );
    const none = noClaims();
    return inEverySet(db, session, at, (set, circles) =>
      writeTouched(set, session, at, none, { entities, earlier }, circles),
    );
  });
}

/** Whether an article is one of those that stand for the files imported under a stem. */
export function isOfSource(stem: string, article: string): boolean {
  return article === stem || article.startsWith(`${stem}.`);
}
