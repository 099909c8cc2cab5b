import type { Db } from 'mongodb';
import type { Ledger, Operation } from './ledger';

export interface Stored {
  _id: string;
  count: number;
  tags: string[];
}

/**
 * Compares a reopened store with the ledger: what was acknowledged is there, what was not is there
 * whole or not at all, and the indexes fit. Settles in the ledger what was open. Throws what is wrong.
 */
export async function check(db: Db, ledger: Ledger): Promise<void> {
  const documents = new Map(
    (await db.collection<Stored>('docs').find().toArray()).map((doc) => [doc._id, doc.count]),
  );
  const left = new Set((await db.collection<Stored>('left').find().toArray()).map((d) => d._id));
  const right = new Set((await db.collection<Stored>('right').find().toArray()).map((d) => d._id));
  for (const id of new Set([...left, ...right])) {
    if (left.has(id) !== right.has(id)) throw new Error(`half of the transaction ${id}`);
  }
  for (const [worker, operation] of [...ledger.pending]) {
    ledger.settle(worker, happened(operation, documents, left, ledger));
  }
  for (const [id, count] of ledger.documents) {
    const found = documents.get(id);
    if (found === undefined) throw new Error(`lost: ${id}`);
    if (found !== count) throw new Error(`${id} counts ${found} instead of ${count}`);
  }
  if (documents.size !== ledger.documents.size) throw new Error('documents that nobody wrote');
  const counted = await db.collection('docs').estimatedDocumentCount();
  if (counted !== documents.size)
    throw new Error(`counts ${counted} of ${documents.size} documents`);
  for (const id of ledger.pairs) if (!left.has(id)) throw new Error(`lost: the pair ${id}`);
  if (left.size !== ledger.pairs.size) throw new Error('pairs that nobody wrote');
  compareReplay(await replayed(db), documents);
  for (const { name } of await db.listCollections().toArray()) {
    const { valid, errors } = await db.command({ validate: name });
    if (!valid) throw new Error(`${name}: ${(errors as string[]).join('; ')}`);
  }
}

/** What the journal of changes makes of an empty collection when it is told from its beginning. */
async function replayed(db: Db): Promise<Map<string, number>> {
  const documents = new Map<string, number>();
  const stream = db.collection<Stored>('docs').watch([], {
    resumeAfter: { _data: '0'.repeat(16) },
    maxAwaitTimeMS: 1,
    batchSize: 10_000,
  });
  for (let event = await stream.tryNext(); event; event = await stream.tryNext()) {
    if (event.operationType === 'insert') {
      const { _id, count } = event.fullDocument;
      if (documents.has(_id)) throw new Error(`the insert of ${_id} is told twice`);
      documents.set(_id, count);
    } else if (event.operationType === 'update') {
      const { count } = event.updateDescription.updatedFields ?? {};
      if (count !== (documents.get(event.documentKey._id) ?? 0) + 1) {
        throw new Error(`an update of ${event.documentKey._id} is missing or told twice`);
      }
      documents.set(event.documentKey._id, count);
    } else if (event.operationType === 'delete') {
      if (!documents.delete(event.documentKey._id)) throw new Error('a removal is told twice');
    }
  }
  await stream.close();
  return documents;
}

function compareReplay(
  told: ReadonlyMap<string, number>,
  stored: ReadonlyMap<string, number>,
): void {
  for (const [id, count] of stored) {
    if (told.get(id) !== count) throw new Error(`the changes do not tell of ${id} as it is`);
  }
  if (told.size !== stored.size)
    throw new Error('the changes tell of documents that are not there');
}

function happened(
  operation: Operation,
  documents: ReadonlyMap<string, number>,
  pairs: ReadonlySet<string>,
  ledger: Ledger,
): boolean {
  if (operation.op === 'pair') return pairs.has(operation.id);
  if (operation.op === 'increment') {
    return documents.get(operation.id) === (ledger.documents.get(operation.id) ?? 0) + 1;
  }
  const there = operation.ids.filter((id) => documents.has(id)).length;
  if (there !== 0 && there !== operation.ids.length) {
    throw new Error(`half of the ${operation.op} of ${operation.ids[0]}`);
  }
  return (operation.op === 'insert') === there > 0;
}
