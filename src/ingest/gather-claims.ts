import { isDeepStrictEqual } from 'node:util';
import type { ClientSession, Db } from 'mongodb';
import { type ClaimRow, claimsOfArticles, type EntityIds } from '../store/claim';
import type { CollectionName } from '../store/collections';
import {
  dependentsOf,
  meetingsNaming,
  presentFields,
  presentRows,
  type Renamed,
} from '../store/dependents';
import type { Facts } from '../store/row';
import { claimsThatDecide } from '../store/sayings';
import { type Claim, type Claims, claimsByEntity } from './fold/claim';
import { CLAIMED, type ClaimsByCollection, noClaims, uniteClaims } from './fold/claim-record';
import { EVIDENCE_KEPT } from './fold/evidence-kept';
import type { NamedClaim } from './fold/named';
import { foldNames, shownName } from './fold/names';
import { foldOrganisation } from './fold/organisation';
import { foldPost } from './fold/post';

/** What a change of claims is about. */
export interface Touched {
  /** The entities that are claimed of now, or were. */
  entities: EntityIds;
  /** Ids of the claims that are replaced. */
  earlier: string[];
}

/** All that is needed to fold what a change of claims touches. */
export interface Gathered {
  /** The entities whose rows may change. */
  entities: EntityIds;
  /** The claims that decide what is served of them. */
  claims: ClaimsByCollection;
}

/**
 * What is touched when `own` becomes all that some articles' records claim: what they claimed before, and
 * what they claim now.
 */
export async function touchedBy(
  db: Db,
  session: ClientSession,
  articles: readonly string[],
  own: ClaimsByCollection,
): Promise<Touched> {
  const earlier = await claimsOfArticles(db, session, articles);
  const entities = new Map(
    CLAIMED.map((name) => [
      name,
      new Set([
        ...own[name].map(({ entity }) => entity),
        ...earlier.filter(({ collection }) => collection === name).map(({ entity }) => entity),
      ]),
    ]),
  );
  return { entities, earlier: earlier.map(({ id }) => id) };
}

/**
 * Finds every entity that claims just written can touch (those that they are about, and those whose rows
 * repeat something of these that moves) with the claims that decide on each.
 * @param fresh those of the claims that say what nobody said before.
 */
export async function gatherAround(
  db: Db,
  session: ClientSession,
  touched: EntityIds,
  fresh: readonly Facts<ClaimRow>[],
): Promise<Gathered> {
  const claims = await claimsDeciding(db, session, touched, fresh);
  const moved = await movedIn(db, session, claims);
  const dependents = subtract(
    uniteIds([
      await dependentsOf(db, session, moved.organisations, moved.posts),
      await meetingsNaming(db, session, await renamedIn(db, session, claims)),
    ]),
    touched,
  );
  const all = uniteClaims([claims, await claimsDeciding(db, session, dependents)]);
  const entities = new Map(
    CLAIMED.map((name) => [
      name,
      new Set([...(touched.get(name) ?? []), ...(dependents.get(name) ?? [])]),
    ]),
  );
  return { entities, claims: all };
}

/** The claims that decide on some entities, by collection: folded, they are what all claims would be. */
async function claimsDeciding(
  db: Db,
  session: ClientSession,
  entities: EntityIds,
  fresh: readonly Facts<ClaimRow>[] = [],
): Promise<ClaimsByCollection> {
  const claims = noClaims();
  for (const row of await claimsThatDecide(db, session, entities, EVIDENCE_KEPT, fresh))
    (claims[row.collection] as Claim<unknown>[]).push({
      article: row.article,
      publishedAt: row.publishedAt,
      origin: row.origin,
      ...(row.proposed ? { proposed: row.proposed } : {}),
      entity: row.entity,
      value: row.value,
    });
  return claims;
}

/** Bodies and posts that are served already and of which something changes that other rows repeat. */
async function movedIn(
  db: Db,
  session: ClientSession,
  claims: ClaimsByCollection,
): Promise<{ organisations: string[]; posts: string[] }> {
  const bodies = claimsByEntity(claims.organisations);
  const posts = claimsByEntity(claims.posts);
  return {
    organisations: moved(
      await presentRows(db, session, 'organisations', bodies.keys()),
      bodies,
      foldOrganisation,
      ['parent', 'founded', 'abolished'],
    ),
    posts: moved(await presentRows(db, session, 'posts', posts.keys()), posts, foldPost, [
      'organisation',
      'founded',
      'abolished',
    ]),
  };
}

/** Whoever is served already and is going to be shown by another name. */
async function renamedIn(
  db: Db,
  session: ClientSession,
  claims: ClaimsByCollection,
): Promise<Renamed> {
  const renamed: Record<string, string[]> = {};
  for (const name of ['people', 'organisations', 'topics', 'places'] as const) {
    const claimed = claimsByEntity<NamedClaim>(claims[name]);
    const rows = await presentFields(db, session, name, claimed.keys(), ['name']);
    renamed[name] = moved(rows, claimed, nameFrom, ['name']);
  }
  return renamed;
}

function nameFrom(claims: Claims<NamedClaim>): { name: string } {
  return { name: shownName(foldNames(claims, ({ names }) => names)) };
}

/** Ids of the rows of which one of the fields will differ. */
function moved<Value, Folded extends object>(
  rows: ReadonlyMap<string, Folded>,
  claims: ReadonlyMap<string, Claims<Value>>,
  fold: (claims: Claims<Value>) => Folded,
  fields: readonly (keyof Folded)[],
): string[] {
  return [...rows].flatMap(([id, row]) => {
    const same = claims.get(id);
    const next = same && fold(same);
    return next && fields.some((field) => !isDeepStrictEqual(next[field], row[field])) ? [id] : [];
  });
}

function uniteIds(all: readonly EntityIds[]): EntityIds {
  const united = new Map<CollectionName, Set<string>>();
  for (const each of all)
    for (const [name, ids] of each)
      united.set(name, new Set([...(united.get(name) ?? []), ...ids]));
  return united;
}

function subtract(a: EntityIds, b: EntityIds): EntityIds {
  return new Map(
    [...a].map(([name, ids]) => [name, new Set([...ids].filter((id) => !b.get(name)?.has(id)))]),
  );
}
