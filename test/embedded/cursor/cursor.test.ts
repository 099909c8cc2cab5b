import { serialize } from 'bson';
import { type Running, startServer } from '../harness';
import { Cursor, NOTHING_YET } from '../../../src/embedded/cursor/cursor';

const document = (n: number) => serialize({ n });

test('a search in vain ends its batch when the slice is over, and goes on in the next', () => {
  const released = jest.fn();
  const found = [document(1), NOTHING_YET, NOTHING_YET, document(2), NOTHING_YET];
  const cursor = new Cursor('d.c', found, released);
  expect(cursor.next(10, 1e6, 0)).toEqual([document(1)]);
  expect(cursor.next(10, 1e6, 0)).toEqual([]);
  expect(cursor.exhausted).toBe(false);
  expect(cursor.next(10, 1e6, Infinity)).toEqual([document(2)]);
  expect(cursor.exhausted).toBe(true);
  expect(released).toHaveBeenCalledTimes(1);
});

describe('a search over many documents', () => {
  let running: Running;
  beforeAll(async () => (running = await startServer()));
  afterAll(() => running.stop());

  test('finds what is rare, skips and limits', async () => {
    const collection = running.client.db('d').collection<{ _id: number; x: number }>('c');
    await collection.insertMany(Array.from({ length: 5000 }, (_, i) => ({ _id: i, x: i % 1700 })));
    const rare = { x: 1699 };
    expect((await collection.find(rare).toArray()).map(({ _id }) => _id)).toEqual([1699, 3399]);
    expect(await collection.find(rare).skip(1).limit(1).toArray()).toEqual([
      { _id: 3399, x: 1699 },
    ]);
    expect(await collection.findOne({ x: -1 })).toBeNull();
    expect(await collection.find({ x: -1 }).toArray()).toEqual([]);
  });
});
