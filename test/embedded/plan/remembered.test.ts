import fc from 'fast-check';
import type { Collection, Document } from 'mongodb';
import { type Running, startServer } from '../harness';
import { tries } from '../../tries';

let running: Running;
let rows: Collection<Document>;
const ROWS = Array.from({ length: 300 }, (_, i) => ({
  _id: i as never,
  name: `n${i % 40}`,
  day: i % 7,
  gone: i % 3 === 0 ? `g${i % 2}` : null,
  tags: i % 5 === 0 ? [`t${i % 4}`, `t${i % 3}`] : `t${i % 4}`,
}));

beforeAll(async () => {
  running = await startServer();
  rows = running.client.db('x').collection('rows');
  const present = { partialFilterExpression: { gone: null } };
  await rows.createIndex({ name: 1, day: 1 }, { name: 'present name', ...present });
  await rows.createIndex({ day: 1 }, { name: 'present day', ...present });
  await rows.createIndex({ name: 1, gone: 1, day: 1 }, { name: 'all' });
  await rows.createIndex({ tags: 1, day: -1 }, { name: 'tags' });
  await rows.insertMany(ROWS);
});
afterAll(() => running.stop());

/** The index by which a query is answered. */
async function indexOf(filter: Document, sort: Record<string, 1 | -1> = {}): Promise<unknown> {
  const told = JSON.stringify((await rows.find(filter).sort(sort).explain()).queryPlanner);
  return /"indexName":"([^"]+)"/.exec(told)?.[1] ?? /COLLSCAN/.exec(told)?.[0];
}

test('a partial index serves a shape only with the values that it holds', async () => {
  for (let again = 0; again < 2; again++) {
    expect(await indexOf({ name: 'n1', gone: null }, { day: 1 })).toBe('present name');
    expect(await indexOf({ name: 'n2', gone: 'g1' }, { day: 1 })).toBe('all');
    expect(await indexOf({ name: 'n3', gone: null }, { day: 1 })).toBe('present name');
    expect(await indexOf({ gone: null, day: 3 })).toBe('present day');
  }
});

test('an order that an index does not give is another shape', async () => {
  expect(await indexOf({ tags: 't1' })).toBe('tags');
  expect(await indexOf({ name: 'n1', gone: null })).toMatch(/present name|all/);
  const sorted = await rows.find({ tags: 't1' }).sort({ day: 1, name: 1 }).toArray();
  expect(sorted.map(({ day }) => day as number)).toEqual(
    sorted.map(({ day }) => day as number).sort((a, b) => a - b),
  );
});

test('an index that is gone is not gone by, and a new one is found', async () => {
  const filter = { name: 'n1', gone: null };
  expect(await indexOf(filter, { day: 1 })).toBe('present name');
  await rows.dropIndex('present name');
  expect(await indexOf(filter, { day: 1 })).toBe('all');
  await rows.createIndex(
    { name: 1, day: 1 },
    { name: 'present name', partialFilterExpression: { gone: null } },
  );
  expect(await indexOf(filter, { day: 1 })).toBe('present name');
});

test('queries of few shapes, with any values, find what is found without indexes', async () => {
  const name = fc.oneof(fc.constantFrom('n1', 'n7', 'none'), fc.constant(null));
  const gone = fc.constantFrom(null, 'g0', 'g1');
  const day = fc.integer({ min: 0, max: 8 });
  const tag = fc.constantFrom('t0', 't1', 't2', 't9');
  const filter = fc.oneof(
    fc.record({ name, gone }),
    fc.record({ gone, day }),
    fc.record({ name: name.map((n) => ({ $in: [n, 'n3'] })), gone }),
    fc.record({ tags: tag, day: day.map((d) => ({ $gte: d })) }),
    fc.record({ tags: fc.tuple(tag, tag).map((all) => ({ $all: all })), gone }),
  );
  await fc.assert(
    fc.asyncProperty(filter, async (asked) => {
      const found = await rows.find(asked).toArray();
      const plain = await rows.find(asked, { hint: { $natural: 1 } }).toArray();
      const ids = (some: Document[]) => some.map(({ _id }) => _id as number).sort((a, b) => a - b);
      expect(ids(found)).toEqual(ids(plain));
    }),
    { numRuns: tries(50) },
  );
});
