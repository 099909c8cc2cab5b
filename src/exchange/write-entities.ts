import type { Db } from 'mongodb';
import { CLAIMED, type ClaimsByCollection } from '../ingest/fold/claim-record';
import { inEverySet } from '../ingest/write-sets';
import { writeTouched } from '../ingest/write-claims';
import type { Written } from '../ingest/written';
import { authorsOn } from '../store/claim';
import { inTransaction } from '../store/transaction';

/**
 * Makes claims hold, in one transaction with the rows that are folded from them. Claims of other articles
 * on the same entities stay; where one article said something of an entity before, what it says now is in
 * its place.
 * @param isOfSource tells the articles of a source that is written anew: what any of them said before of
 * these entities is replaced. Left out: only the very articles that the claims are from.
 */
export async function writeEntities(
  db: Db,
  claims: ClaimsByCollection,
  isOfSource: (article: string) => boolean = () => false,
): Promise<Written> {
  const entities = new Map(
    CLAIMED.map((name) => [name, new Set(claims[name].map(({ entity }) => entity))]),
  );
  return inTransaction(db, (session, at) =>
    inEverySet(db, session, at, async (set, circles) => {
      const said = await authorsOn(set, session, entities);
      const earlier = said.filter(({ article }) => isOfSource(article)).map(({ id }) => id);
      return writeTouched(set, session, at, claims, { entities, earlier }, circles);
    }),
  );
}
