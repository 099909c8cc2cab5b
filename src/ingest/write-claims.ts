import type { ClientSession, Db } from 'mongodb';
import { type ClaimRow, claimsCollection } from '../store/claim';
import type { CollectionName, Rows } from '../store/collections';
import { keepUp } from '../store/kept/keep-up';
import type { Facts } from '../store/row';
import { sayingOf } from '../store/saying';
import { noteSayings } from '../store/sayings';
import { type VersionChanges, writeVersions } from '../store/versions';
import { noteWords } from '../store/words';
import { CLAIMED, type ClaimsByCollection } from './fold/claim-record';
import { type FactsByCollection, foldClaims } from './fold/fold-claims';
import type { Circles } from './fold/organisation';
import { gatherAround, type Touched, touchedBy } from './gather-claims';
import { knownTo } from './known-to';
import { inEverySet } from './write-sets';
import type { Written } from './written';

/**
 * Makes `own` all that some articles claim, and serves what follows: record the claims -> gather those that
 * decide on every entity touched -> fold -> record versions.
 * @param session a transaction at the instant `at`.
 * @param seen what they claim where proposals are seen: that, and what of it waits for review.
 * @throws CircleError when bodies would contain themselves.
 */
export async function writeClaims(
  db: Db,
  session: ClientSession,
  at: Date,
  articles: readonly string[],
  own: ClaimsByCollection,
  seen: ClaimsByCollection = own,
): Promise<Written> {
  return inEverySet(db, session, at, (set, circles) =>
    writeToSet(set, session, at, articles, set === db ? own : seen, circles),
  );
}

/** Makes `own` all that some articles claim in one set. */
export async function writeToSet(
  set: Db,
  session: ClientSession,
  at: Date,
  articles: readonly string[],
  own: ClaimsByCollection,
  circles: Circles,
): Promise<Written> {
  const touched = await touchedBy(set, session, articles, own);
  return writeTouched(set, session, at, own, touched, circles);
}

/**
 * Puts claims in the place of those that are replaced, with all that is folded from what is then claimed
 * of whatever they touch, in one set. Whoever writes what is accepted writes it to every set (`inEverySet`).
 */
export async function writeTouched(
  db: Db,
  session: ClientSession,
  at: Date,
  own: ClaimsByCollection,
  touched: Touched,
  circles: Circles,
): Promise<Written> {
  const { claims, fresh } = await writeOwnClaims(db, session, own, touched.earlier, at);
  const gathered = await gatherAround(db, session, touched.entities, fresh);
  const facts = foldClaims(gathered.claims, await knownTo(db, session, gathered), circles);
  const changes = {} as Written['changes'];
  for (const name of CLAIMED)
    changes[name] = await writeRows(db, session, name, gathered.entities.get(name), facts, at);
  // Also of what is as it was: the words of that are there, and cost no second command.
  await noteWords(db, Object.values(facts).flat(), session);
  const hasChanges = [claims, ...Object.values(changes)].some(
    ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
  );
  return { changes, claims, hasChanges };
}

function writeRows<C extends CollectionName>(
  db: Db,
  session: ClientSession,
  name: C,
  ids: ReadonlySet<string> | undefined,
  facts: FactsByCollection,
  at: Date,
): Promise<VersionChanges> {
  return writeVersions(
    db.collection<Rows[C]>(name),
    session,
    ids ?? [],
    facts[name],
    at,
    (replaced) => keepUp(db, session, name, replaced),
  );
}

async function writeOwnClaims(
  db: Db,
  session: ClientSession,
  own: ClaimsByCollection,
  earlier: readonly string[],
  at: Date,
): Promise<{ claims: VersionChanges; fresh: Facts<ClaimRow>[] }> {
  const facts = CLAIMED.flatMap((collection) =>
    own[collection].map((each): Facts<ClaimRow> => {
      const id = `${each.article}/${collection}/${each.entity}`;
      const claim = { id, collection, ...each };
      const saying = sayingOf(claim);
      return saying === null ? claim : { ...claim, saying };
    }),
  );
  const unsaid = await noteSayings(db, session, facts);
  const ids = new Set([...earlier, ...facts.map(({ id }) => id)]);
  return {
    claims: await writeVersions(claimsCollection(db), session, ids, facts, at),
    fresh: facts.filter(({ saying }) => saying !== undefined && unsaid.has(saying)),
  };
}
