import type { Db } from 'mongodb';
import type { CollectionName } from '../store/collections';
import { presentRowsInTurn } from '../store/every-row';
import { proposedSet, proposedSetState } from '../store/proposed-set';
import { inTransaction } from '../store/transaction';
import { CLAIMED, noClaims } from './fold/claim-record';
import type { Touched } from './gather-claims';
import { writeTouched } from './write-claims';
import { inEverySet } from './write-sets';
import type { Written } from './written';

/** Entities that are folded in one transaction: beside them, the service goes on. */
const BATCH = 200;

/** What folding anew did to the rows that are served, by collection. */
export type Refolded = Record<CollectionName, { rows: number; changed: number }>;

/**
 * Folds every row anew from its claims, as a base needs whose rows were folded by rules that have changed
 * since. What differs is a new version, so that `knownAt` still tells what was served; what does not is not
 * touched. Broken off, it is run again.
 * @returns what was done to the accepted set; where proposals are seen the same is done.
 */
export async function refold(db: Db): Promise<Refolded> {
  const done = Object.fromEntries(
    CLAIMED.map((name) => [name, { rows: 0, changed: 0 }]),
  ) as Refolded;
  for (const name of CLAIMED)
    for await (const rows of presentRowsInTurn(db, name, BATCH)) {
      const touched = touchedAmong(name, rows);
      const { changes } = await inTransaction(db, (session, at) =>
        inEverySet(db, session, at, (set, circles) =>
          writeTouched(set, session, at, noClaims(), touched, circles),
        ),
      );
      done[name].rows += rows.length;
      // Folding a body changes what stands in it, too.
      for (const each of CLAIMED) done[each].changed += changedIn(changes, each);
    }
  if ((await proposedSetState(db))?.completeAt) await refoldProposed(proposedSet(db));
  return done;
}

/** What is only proposed has rows of its own, which no accepted one leads to. */
async function refoldProposed(set: Db): Promise<void> {
  for (const name of CLAIMED)
    for await (const rows of presentRowsInTurn(set, name, BATCH))
      await inTransaction(set, (session, at) =>
        writeTouched(set, session, at, noClaims(), touchedAmong(name, rows), 'CUT'),
      );
}

const touchedAmong = (name: CollectionName, rows: readonly { id: string }[]): Touched => ({
  entities: new Map([[name, new Set(rows.map(({ id }) => id))]]),
  earlier: [],
});

function changedIn(changes: Written['changes'], name: CollectionName): number {
  const { added, changed, removed } = changes[name];
  return added.length + changed.length + removed.length;
}
