import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Collection, Db } from 'mongodb';
import { encode } from '../../../src/embedded/bson/codec';
import { CatalogTable } from '../../../src/embedded/catalog/catalog-table';
import { indexOf } from '../../../src/embedded/catalog/index-definition';
import { Overlay } from '../../../src/embedded/storage/overlay';
import { RecordNumbers } from '../../../src/embedded/storage/record-numbers';
import { Store } from '../../../src/embedded/storage/store';
import { insertRecord, updateRecord } from '../../../src/embedded/write/records';
import { Unit } from '../../../src/embedded/write/unit';
import { type Running, startServer } from '../harness';
import { tries } from '../../tries';

interface Version {
  _id: string;
  id: string;
  terms: string[];
  gone: number | null;
}

const PRESENT = { partialFilterExpression: { gone: null } };

let running: Running;
let db: Db;
beforeAll(async () => {
  running = await startServer();
  db = running.client.db('versions');
});
afterAll(() => running.stop());

const term = fc.constantFrom('a', 'b', 'c', 'd');
const terms = fc.uniqueArray(term, { maxLength: 3 });
const step = fc.record({
  entity: fc.constantFrom('x', 'y', 'z'),
  does: fc.constantFrom('replace', 'replace', 'replace', 'retract', 'delete', 'purge'),
  terms,
});
/** Transactions, with whether each is committed. */
const history = fc.array(
  fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 5 }), commits: fc.nat(4) }),
  { maxLength: 6 },
);

let collections = 0;

test('versions that follow one another in a transaction are what they would be one by one', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (transactions) => {
      const rows = db.collection<Version>(`rows${++collections}`);
      await rows.createIndex({ id: 1 }, { unique: true, ...PRESENT });
      await rows.createIndex({ terms: 1, id: 1 }, PRESENT);
      await rows.createIndex({ id: 1, gone: -1 });
      let model = new Map<string, Version>();
      let made = 0;
      for (const { steps, commits } of transactions) {
        const next = new Map(model);
        const session = running.client.startSession();
        session.startTransaction();
        for (const each of steps) {
          const known = [...next.values()].find(
            ({ id, gone }) => id === each.entity && gone === null,
          );
          if (known && (each.does === 'replace' || each.does === 'retract')) {
            next.set(known._id, { ...known, gone: ++made });
            await rows.updateOne({ _id: known._id }, { $set: { gone: made } }, { session });
          }
          if (known && each.does === 'delete') {
            next.delete(known._id);
            await rows.deleteOne({ _id: known._id }, { session });
          }
          if (each.does === 'purge') {
            for (const { _id, id, gone } of next.values())
              if (id === each.entity && gone !== null) next.delete(_id);
            await rows.deleteMany({ id: each.entity, gone: { $gt: 0 } }, { session });
          }
          if (each.does !== 'replace') continue;
          const row = { _id: `${each.entity}${++made}`, id: each.entity, gone: null };
          next.set(row._id, { ...row, terms: each.terms });
          await rows.insertOne({ ...row, terms: each.terms }, { session });
          await held(rows, next, session);
        }
        if (commits > 0) {
          await session.commitTransaction();
          model = next;
        } else await session.abortTransaction();
        await session.endSession();
        await held(rows, model);
        const { valid, errors } = await db.command({ validate: rows.collectionName, full: true });
        expect({ valid, errors }).toEqual({ valid: true, errors: [] });
      }
    }),
    { numRuns: tries(10) },
  );
}, 120_000);

/** Holds what is found by each index to the model. */
async function held(
  rows: Collection<Version>,
  model: ReadonlyMap<string, Version>,
  session = undefined as ReturnType<Running['client']['startSession']> | undefined,
): Promise<void> {
  const all = [...model.values()].sort((a, b) => (a._id < b._id ? -1 : 1));
  expect(await rows.find({}, { session }).sort({ _id: 1 }).toArray()).toEqual(all);
  const present = all.filter(({ gone }) => gone === null);
  for (const sought of ['a', 'b', 'c', 'd'])
    expect(
      await rows.find({ terms: sought, gone: null }, { session }).sort({ _id: 1 }).toArray(),
    ).toEqual(present.filter((row) => row.terms.includes(sought)));
  for (const id of ['x', 'y', 'z'])
    expect(await rows.find({ id }, { session }).sort({ _id: 1 }).toArray()).toEqual(
      all.filter((row) => row.id === id),
    );
}

test('a version with the id of one that was retracted is refused, and another present one too', async () => {
  const rows = db.collection<Version>('refused');
  await rows.createIndex({ id: 1 }, { unique: true, ...PRESENT });
  const row = { _id: 'x1', id: 'x', terms: [], gone: null };
  await rows.insertOne(row);
  for (const wrong of [row, { ...row, _id: 'x2' }]) {
    const session = running.client.startSession();
    const work = session.withTransaction(async () => {
      if (wrong === row) await rows.updateOne({ _id: 'x1' }, { $set: { gone: 1 } }, { session });
      await rows.insertOne(wrong, { session });
    });
    await expect(work).rejects.toMatchObject({ code: 11000 });
    await session.endSession();
  }
  expect(await rows.find().toArray()).toEqual([row]);
});

test('a cursor of the transaction meets the documents of its entries, whatever follows them meanwhile', async () => {
  const rows = db.collection<Version>('read on');
  await rows.createIndex({ id: 1 }, { unique: true, ...PRESENT });
  const versions = Array.from({ length: 9 }, (_, i) => ({ _id: `${i}`, id: `${i}`, terms: [], gone: null })); // prettier-ignore
  await rows.insertMany(versions);
  const session = running.client.startSession();
  await session.withTransaction(async () => {
    const cursor = rows.find({}, { session, batchSize: 3 }).sort({ _id: 1 });
    const met: string[] = [];
    for await (const { _id } of cursor) {
      if (met.push(_id) !== 2) continue;
      await rows.updateOne({ _id: '5' }, { $set: { gone: 1 } }, { session });
      await rows.insertOne({ _id: 'next', id: '5', terms: [], gone: null }, { session });
    }
    expect(met).toEqual(versions.map(({ _id }) => _id));
  });
  await session.endSession();
});

test('the next version writes no entry that the one before had', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-versions-'));
  const store = new Store(folder);
  const services = {
    catalogTable: new CatalogTable(),
    recordNumbers: new RecordNumbers(),
    claim: () => {},
    mayMove: () => true,
  };
  const partial = { partialFilterExpression: { gone: null }, multikey: [false] };
  const first = { _id: 'x1', id: 'x', terms: ['a', 'b', 'c', 'd'], gone: null };
  const collection = await store.write((writer) => {
    const unit = new Unit(writer, { ...services, mayMove: () => false });
    const made = unit.create('db', 'rows', {});
    const indexes = [
      ...made.indexes,
      indexOf({ id: unit.newIndexId(), name: 'id', key: { id: 1 }, unique: true, ...partial }),
      indexOf({ id: unit.newIndexId(), name: 'terms', key: { terms: 1 }, ...partial }),
    ];
    const known = unit.redefine({ ...made, indexes });
    return insertRecord(unit, known, { raw: encode(first), document: first });
  });
  const overlay = new Overlay(store.latest());
  const unit = new Unit(overlay, services);
  const gone = { ...first, gone: 1 };
  const before = { raw: encode(first), document: first };
  updateRecord(unit, collection, 1, before, { raw: encode(gone), document: gone }, { isReplacement: false }); // prettier-ignore
  const next = { ...first, _id: 'x2', terms: ['a', 'b', 'c', 'e'] };
  insertRecord(unit, collection, { raw: encode(next), document: next });
  const written: string[] = [];
  const note = (what: string) => (table: string) => void written.push(`${what} ${table}`);
  overlay.applyTo({ ...store.latest(), put: note('put'), remove: note('remove') }, [
    'documents',
    'indexes',
  ]);
  expect(written.sort()).toEqual([
    'put documents',
    'put documents',
    // The entries by their own keys, of which one moves, and the one term that is another.
    ...['put indexes', 'put indexes', 'put indexes', 'remove indexes', 'remove indexes'],
  ]);
  await store.close();
  rmSync(folder, { recursive: true });
});
