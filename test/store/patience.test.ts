import { MongoNetworkError, MongoServerError } from 'mongodb';
import { withPatience } from '../../src/store/patience';

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
  expect([await withPatience(work), runs()]).toEqual(['done', 3]);
});

test('any other fault is told at once', async () => {
  const { work, runs } = failing(1, new TypeError('x is undefined'));
  await expect(withPatience(work)).rejects.toThrow('x is undefined');
  expect(runs()).toBe(1);
});
