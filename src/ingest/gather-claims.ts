import { isDeepStrictEqual } from 'node:util';
import type { ClientSession, Db } from 'mongodb';
import { type ClaimRow, claimsOfArticles, claimsOn, type EntityIds } from '../store/claim';
import type { CollectionName } from '../store/collections';
import {
  dependentsOf,
  meetingsNaming,
  presentFields,
  presentRows,
  type Renamed,
} from '../store/dependents';
import type { Facts } from '../store/row';
import { type Claim, type Claims, claimsByEntity } from './fold/claim';
import { CLAIMED, type ClaimsByCollection, noClaims, uniteClaims } from './fold/claim-record';
import type { NamedClaim } from './fold/named';
import { foldNames, shownName } from './fold/names';
import { foldOrganisation } from './fold/organisation';
import { foldPost } from './fold/post';

/** All that a change of some articles' claims needs to be folded. */
export interface Gathered {
  /** The entities whose rows may change. */
  entities: EntityIds;
  /** Ids of the claims that are replaced. */
  earlier: string[];
  /** All claims on them that will hold. */
  claims: ClaimsByCollection;
}

/**
 * Finds every entity that a change of some articles' claims can touch (those that they claimed before,
 * those that they claim now, and those whose rows repeat something of these that moves) with all claims
 * on each.
 * @param own what the articles' records claim from now on.
 */
export async function gatherClaims(
  db: Db,
  session: ClientSession,
  articles: readonly string[],
  own: ClaimsByCollection,
): Promise<Gathered> {
  const earlier = await claimsOfArticles(db, session, articles);
  const touched = new Map(
    CLAIMED.map((name) => [
      name,
      new Set([
        ...own[name].map(({ entity }) => entity),
        ...earlier.filter(({ collection }) => collection === name).map(({ entity }) => entity),
      ]),
    ]),
  );
  const replaced = new Set(articles);
  return gatherAround(db, session, touched, own, ({ article }) => replaced.has(article));
}

/**
 * All present claims on some entities, and on those whose rows repeat something of these that moves.
 * @param own claims that hold from now on, in the place of the present ones that `isReplaced`.
 */
export async function gatherAround(
  db: Db,
  session: ClientSession,
  touched: EntityIds,
  own: ClaimsByCollection,
  isReplaced: (claim: Facts<ClaimRow>) => boolean,
): Promise<Gathered> {
  const present = await claimsOn(db, session, touched);
  const replaced = present.filter(isReplaced);
  const claims = uniteClaims([own, claimsFrom(present, isReplaced)]);

  const moved = await movedIn(db, session, claims);
  const dependents = subtract(
    uniteIds([
      await dependentsOf(db, session, moved.organisations, moved.posts),
      await meetingsNaming(db, session, await renamedIn(db, session, claims)),
    ]),
    touched,
  );
  const all = uniteClaims([
    claims,
    claimsFrom(await claimsOn(db, session, dependents), () => false),
  ]);
  const entities = new Map(
    CLAIMED.map((name) => [
      name,
      new Set([...(touched.get(name) ?? []), ...(dependents.get(name) ?? [])]),
    ]),
  );
  return { entities, earlier: replaced.map(({ id }) => id), claims: all };
}

/** Claims that hold on, by collection. */
function claimsFrom(
  rows: readonly Facts<ClaimRow>[],
  isReplaced: (claim: Facts<ClaimRow>) => boolean,
): ClaimsByCollection {
  const claims = noClaims();
  for (const row of rows)
    if (!isReplaced(row))
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
