import { serialize } from 'bson';
import { type Running, startServer } from '../harness';
import { Cursor } from '../../../src/embedded/cursor/cursor';
import { PAUSE } from '../../../src/embedded/pause';

const document = (n: number) => serialize({ n });

const clock = { goOn() {}, stop() {}, beginSlice() {} };
const found = () => [document(1), PAUSE, PAUSE, document(2), PAUSE];

test('a search lets others have their turn at each pause, and goes on', async () => {
  const released = jest.fn();
  const turn = jest.fn(() => Promise.resolve());
  const cursor = new Cursor('d.c', found(), released, clock);
  expect(await cursor.next(1, 1e6, turn)).toEqual([document(1)]);
  expect(turn).toHaveBeenCalledTimes(0);
  expect(cursor.exhausted).toBe(false);
  expect(await cursor.next(10, 1e6, turn)).toEqual([document(2)]);
  expect(turn).toHaveBeenCalledTimes(3);
  expect(cursor.exhausted).toBe(true);
  expect(released).toHaveBeenCalledTimes(1);
});

test('a cursor that is read cannot be read by another, and ends when it is killed meanwhile', async () => {
  const released = jest.fn();
  const cursor = new Cursor('d.c', found(), released, clock);
  const turn = async () => {
    await expect(cursor.next(1, 1e6, turn)).rejects.toMatchObject({ codeName: 'CursorInUse' });
    cursor.close();
  };
  await expect(cursor.next(10, 1e6, turn)).rejects.toMatchObject({ codeName: 'CursorKilled' });
  expect(released).toHaveBeenCalledTimes(1);
});

test('a cursor whose asker has gone is closed', async () => {
  const released = jest.fn();
  const cursor = new Cursor('d.c', found(), released, clock);
  const turn = () => Promise.reject(new Error('gone'));
  await expect(cursor.next(10, 1e6, turn)).rejects.toThrow('gone');
  expect(released).toHaveBeenCalledTimes(1);
  expect(cursor.exhausted).toBe(true);
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
