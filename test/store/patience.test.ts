import { MongoClient, MongoNetworkError, MongoServerError } from 'mongodb';
import { withPatience } from '../../src/store/patience';

// It never connects: what it tells of its connections is told by hand.
const client = new MongoClient('mongodb://127.0.0.1:1/');

/** Work that fails so often, and then is done. */
function failing(times: number, error: Error): { work: () => Promise<string>; runs: () => number } {
  let runs = 0;
  const work = () => (++runs <= times ? Promise.reject(error) : Promise.resolve('done'));
  return { work, runs: () => runs };
}

test.each([
  ['a lost connection', new MongoNetworkError('connection closed')],
  ['a cursor of before', new MongoServerError({ message: 'cursor not found', code: 43 })],
  ['a closed socket', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })],
])('%s is waited out', async (_fault, error) => {
  const { work, runs } = failing(2, error);
  expect([await withPatience(client, work), runs()]).toEqual(['done', 3]);
});

test('any other fault is told at once', async () => {
  const { work, runs } = failing(1, new TypeError('x is undefined'));
  await expect(withPatience(client, work)).rejects.toThrow('x is undefined');
  expect(runs()).toBe(1);
});

test('work that does not end after connections were lost is run again, and what it listens to is let go', async () => {
  let runs = 0;
  const work = (): Promise<string> => {
    if (++runs > 1) return Promise.resolve('done');
    setImmediate(() => client.emit('connectionPoolCleared', {} as never));
    return new Promise(() => {});
  };
  expect([await withPatience(client, work, 20), runs]).toEqual(['done', 2]);
  expect(client.listenerCount('connectionPoolCleared')).toBe(0);
});

test('work that ends in time after connections were lost is not run again', async () => {
  let runs = 0;
  const work = async (): Promise<string> => {
    runs++;
    client.emit('connectionPoolCleared', {} as never);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 'done';
  };
  expect([await withPatience(client, work, 2_000), runs]).toEqual(['done', 1]);
});
