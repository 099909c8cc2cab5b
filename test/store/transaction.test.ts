import type { ClientSession, Db } from 'mongodb';
import { proposedSet } from '../../src/store/proposed-set';
import { inTransaction, latestInstant } from '../../src/store/transaction';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;

beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

interface Note {
  _id: string;
}
const notes = (db: Db, name: string) => db.collection<Note>(name);

/** Writes one note unless the other has been written, and waits in between until `others` have read too. */
async function writeUnless(
  set: Db,
  [own, other]: [string, string],
  others: () => Promise<void>,
): Promise<void> {
  const { db } = test.store;
  await inTransaction(set, async (session: ClientSession) => {
    const isThere = (await notes(db, other).findOne({}, { session })) !== null;
    await others();
    if (!isThere) await notes(db, own).insertOne({ _id: own }, { session });
    return { hasChanges: !isThere };
  });
}

it('does not interleave with one of the set in which proposals are seen', async () => {
  const { db } = test.store;
  for (const name of ['left', 'right']) await db.createCollection(name);
  let readers = 0;
  // Where one waits for the other, the other must not wait for it.
  const bothHaveRead = async (): Promise<void> => {
    readers++;
    for (let i = 0; i < 20 && readers < 2; i++) await new Promise((done) => setTimeout(done, 50));
  };
  await Promise.all([
    writeUnless(db, ['left', 'right'], bothHaveRead),
    writeUnless(proposedSet(db), ['right', 'left'], bothHaveRead),
  ]);
  const written = [
    ...(await notes(db, 'left').find().toArray()),
    ...(await notes(db, 'right').find().toArray()),
  ];
  expect(written).toHaveLength(1);
  expect(await latestInstant(proposedSet(db))).toEqual(await latestInstant(db));
});
