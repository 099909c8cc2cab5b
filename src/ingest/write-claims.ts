import type { ClientSession, Db } from 'mongodb';
import { claimsCollection } from '../store/claim';
import type { CollectionName, Rows } from '../store/collections';
import { type VersionChanges, writeVersions } from '../store/versions';
import { CLAIMED, type ClaimsByCollection } from './fold/claim-record';
import { type FactsByCollection, foldClaims } from './fold/fold-claims';
import { gatherClaims, type Gathered } from './gather-claims';
import { knownTo } from './known-to';

/** What a load did to the rows that are served. */
export interface LoadResult {
  /** The article whose record was loaded, or taken away. */
  article: string;
  changes: Record<CollectionName, VersionChanges>;
  /** Whether anything was recorded. */
  hasChanges: boolean;
}

/**
 * Makes `own` all that an article claims, and serves what follows: gather all claims on every entity
 * touched -> fold -> record versions.
 * @param session a transaction at the instant `at`.
 * @throws CircleError when bodies would contain themselves.
 */
export async function writeClaims(
  db: Db,
  session: ClientSession,
  at: Date,
  article: string,
  own: ClaimsByCollection,
): Promise<LoadResult> {
  return {
    article,
    ...(await writeGathered(db, session, at, own, await gatherClaims(db, session, article, own))),
  };
}

/** Records claims with all that is folded from what was gathered around them. */
export async function writeGathered(
  db: Db,
  session: ClientSession,
  at: Date,
  own: ClaimsByCollection,
  gathered: Gathered,
): Promise<Omit<LoadResult, 'article'>> {
  const facts = foldClaims(gathered.claims, await knownTo(db, session, gathered));
  const claimChanges = await writeOwnClaims(db, session, own, gathered.earlier, at);
  const changes = {} as LoadResult['changes'];
  for (const name of CLAIMED)
    changes[name] = await writeRows(db, session, name, gathered.entities.get(name), facts, at);
  const hasChanges = [claimChanges, ...Object.values(changes)].some(
    ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
  );
  return { changes, hasChanges };
}

function writeRows<C extends CollectionName>(
  db: Db,
  session: ClientSession,
  name: C,
  ids: ReadonlySet<string> | undefined,
  facts: FactsByCollection,
  at: Date,
): Promise<VersionChanges> {
  return writeVersions(db.collection<Rows[C]>(name), session, ids ?? [], facts[name], at);
}

async function writeOwnClaims(
  db: Db,
  session: ClientSession,
  own: ClaimsByCollection,
  earlier: readonly string[],
  at: Date,
): Promise<VersionChanges> {
  const facts = CLAIMED.flatMap((collection) =>
    own[collection].map((claim) => ({
      id: `${claim.article}/${collection}/${claim.entity}`,
      collection,
      ...claim,
    })),
  );
  const ids = new Set([...earlier, ...facts.map(({ id }) => id)]);
  return writeVersions(claimsCollection(db), session, ids, facts, at);
}
