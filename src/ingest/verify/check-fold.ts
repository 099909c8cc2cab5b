import { isDeepStrictEqual } from 'node:util';
import { type Db, MongoError } from 'mongodb';
import { claimsOn } from '../../store/claim';
import type { CollectionName } from '../../store/collections';
import { presentRows } from '../../store/dependents';
import { presentRowsInTurn } from '../../store/every-row';
import { factsOf } from '../../store/versions';
import { type Claim } from '../fold/claim';
import { CLAIMED, noClaims } from '../fold/claim-record';
import type { Circles } from '../fold/organisation';
import { foldClaims } from '../fold/fold-claims';
import { knownTo } from '../known-to';
import type { Mismatch } from './check-evidence';

/** A row that is not what its claims say. */
export interface Disagreement {
  collection: CollectionName;
  id: string;
  path: string;
  mismatch: Mismatch;
}

/** Entities that are folded at once. */
const BATCH = 200;

/**
 * Folds the claims on every entity again and compares what comes of it with the row that is served, and
 * tells the claimed entities that have no row. Each batch is read in one transaction, so that a load at
 * the same time is seen whole or not at all.
 */
export async function* checkFolds(db: Db, circles: Circles): AsyncGenerator<Disagreement> {
  for (const collection of CLAIMED)
    for await (const rows of presentRowsInTurn(db, collection, BATCH))
      yield* await differing(
        db,
        collection,
        rows.map(({ id }) => id),
        circles,
      );
  for await (const claims of presentRowsInTurn(db, 'claims', BATCH))
    for (const collection of CLAIMED) {
      const claimed = claims.filter((claim) => claim.collection === collection);
      yield* await unserved(
        db,
        collection,
        claimed.map(({ entity }) => entity),
      );
    }
}

/** Entities that something is claimed of and that have no row. */
async function unserved(
  db: Db,
  collection: CollectionName,
  claimed: readonly string[],
): Promise<Disagreement[]> {
  return db.client.withSession((session) =>
    session.withTransaction(async () => {
      const rows = await presentRows(db, session, collection, claimed);
      const missing = [...new Set(claimed)].filter((id) => !rows.has(id));
      // A claim may have gone since it was listed.
      const still = await claimsOn(db, session, new Map([[collection, new Set(missing)]]));
      return [...new Set(still.map(({ entity }) => entity))].map((id) => ({
        collection,
        id,
        path: 'row',
        mismatch: { expected: 'a row, as there are claims', found: 'none' },
      }));
    }),
  );
}

/** What `foldedAgain` tells; where claims are too damaged to be folded, which those are and why. */
async function differing(
  db: Db,
  collection: CollectionName,
  ids: readonly string[],
  circles: Circles,
): Promise<Disagreement[]> {
  try {
    return await foldedAgain(db, collection, ids, circles);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof MongoError) throw error;
    const [id] = ids;
    if (id === undefined) return [];
    if (ids.length === 1) {
      const mismatch = { expected: 'claims that can be folded', found: error.message };
      return [{ collection, id, path: 'row', mismatch }];
    }
    const half = Math.ceil(ids.length / 2);
    return [
      ...(await differing(db, collection, ids.slice(0, half), circles)),
      ...(await differing(db, collection, ids.slice(half), circles)),
    ];
  }
}

async function foldedAgain(
  db: Db,
  collection: CollectionName,
  ids: readonly string[],
  circles: Circles,
): Promise<Disagreement[]> {
  return db.client.withSession((session) =>
    session.withTransaction(async () => {
      const entities = new Map([[collection, new Set(ids)]]);
      const claims = noClaims();
      for (const claim of await claimsOn(db, session, entities))
        (claims[collection] as Claim<unknown>[]).push(claim);
      const known = await knownTo(db, session, { claims, entities });
      const folded = new Map(
        foldClaims(claims, known, circles)[collection].map((facts) => [facts.id, facts as object]),
      );
      const rows = await presentRows(db, session, collection, ids);
      return [...rows].flatMap(([id, row]) =>
        differencesOf(folded.get(id), factsOf(row)).map((difference) => ({
          collection,
          id,
          ...difference,
        })),
      );
    }),
  );
}

function differencesOf(
  folded: object | undefined,
  served: object,
): Pick<Disagreement, 'path' | 'mismatch'>[] {
  if (!folded)
    return [{ path: 'row', mismatch: { expected: 'a claim that says it', found: 'none' } }];
  const [expected, found] = [folded, served] as Record<string, unknown>[];
  const fields = new Set([...Object.keys(folded), ...Object.keys(served)]);
  return [...fields]
    .filter((field) => !isDeepStrictEqual(expected?.[field], found?.[field]))
    .map((field) => ({
      path: field,
      mismatch: {
        expected: `what its claims say: ${shown(expected?.[field])}`,
        found: shown(found?.[field]),
      },
    }));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
