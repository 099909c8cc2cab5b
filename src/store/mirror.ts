import type { ClientSession, Db, Filter } from 'mongodb';
import { believed } from './believed';
import type { ClaimRow } from './claim';
import { fillKept, forgetKept } from './kept/fill';
import { INDEXES, type IndexSpec } from './indexes';
import { prepare } from './prepare';
import { proposedSet, proposedSetState, setProposedSetState } from './proposed-set';
import type { Row } from './row';
import { noteSayings } from './sayings';
import { inTransaction } from './transaction';
import { noteWords } from './words';

/** What each set makes of its own rows, or has none of. */
const NOT_COPIED = ['proposals', 'counts', 'sayings', 'words'] as const;
type NotCopied = (typeof NOT_COPIED)[number];
/** What a set is made of: all that is served, and the claims that it is folded from. */
export type SetCollection = Exclude<IndexSpec['collection'], NotCopied>;
const SET = [...new Set(INDEXES.map(({ collection }) => collection))].filter(
  (name): name is SetCollection => !NOT_COPIED.includes(name as NotCopied),
);

/** Rows that are copied in one transaction. */
const BATCH = 200;

/** Makes the present rows of some ids in the second set those of the accepted one. */
export async function mirrorRows(
  db: Db,
  session: ClientSession,
  at: Date,
  name: SetCollection,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const copies = proposedSet(db).collection<Row>(name);
  const filter: Filter<Row> = { id: { $in: [...ids] }, ...believed(null) };
  const rows = await db.collection<Row>(name).find(filter, { session }).toArray();
  const known = await copies.find(filter, { session }).project<Row>({ _id: 1 }).toArray();
  const wanted = new Set(rows.map(({ _id }) => _id));
  const present = new Set(known.map(({ _id }) => _id));
  const gone = [...present].filter((_id) => !wanted.has(_id));
  if (gone.length > 0)
    await copies.updateMany({ _id: { $in: gone } }, { $set: { retractedAt: at } }, { session });
  const missing = rows.filter(({ _id }) => !present.has(_id));
  if (missing.length === 0) return;
  await copies.insertMany(missing, { session });
  if (name === 'claims')
    await noteSayings(proposedSet(db), session, missing as unknown as ClaimRow[]);
  await noteWords(proposedSet(db), missing, session);
}

/**
 * Makes the second set when there is none: a copy of what is accepted, batch by batch, beside other
 * writers (who copy what they change while it is being filled). Broken off, it goes on when called again.
 */
export async function fillProposedSet(db: Db): Promise<void> {
  if ((await proposedSetState(db))?.completeAt) return;
  await prepare(proposedSet(db));
  await inTransaction(db, async (session) => {
    const state = await proposedSetState(db, session);
    // Another process may have finished: what it keeps stays.
    if (state?.completeAt) return { hasChanges: false };
    await forgetKept(proposedSet(db), session);
    await setProposedSetState(db, session, null);
    return { hasChanges: true };
  });
  for (let from: Place | null = START; from !== null;) from = await copyFrom(db, from);
  await inTransaction(db, async (session, at) => {
    const isComplete = (await proposedSetState(db, session))?.completeAt !== null;
    if (!isComplete) await setProposedSetState(db, session, at);
    return { hasChanges: !isComplete };
  });
  // Only now: a copied body brings what was kept of it where nothing is proposed.
  await fillKept(proposedSet(db));
}

/** How far copying is: the collection, by its place in the set, and the last id of it that is copied. */
interface Place {
  collection: number;
  last: string;
}
const START: Place = { collection: 0, last: '' };

/** Copies the next rows, in the order of collections and ids, in one transaction; null when there are no more. */
async function copyFrom(db: Db, from: Place): Promise<Place | null> {
  const { next } = await inTransaction(db, async (session, at) => {
    // Another process may have finished: what it has since proposed must not be copied over.
    if ((await proposedSetState(db, session))?.completeAt) return { next: null, hasChanges: false };
    let [{ collection, last }, left] = [from, BATCH];
    for (let name = SET[collection]; name !== undefined && left > 0; name = SET[collection]) {
      const rows = await db
        .collection<Row>(name)
        .find({ id: { $gt: last }, ...believed(null) }, { session })
        .sort({ id: 1 })
        .limit(left)
        .project<{ id: string }>({ _id: 0, id: 1 })
        .toArray();
      const ids = rows.map(({ id }) => id);
      await mirrorRows(db, session, at, name, ids);
      [collection, last] =
        ids.length < left ? [collection + 1, ''] : [collection, ids.at(-1) ?? ''];
      left -= ids.length;
    }
    const isEnd = collection === SET.length;
    return { next: isEnd ? null : { collection, last }, hasChanges: left < BATCH };
  });
  return next;
}
