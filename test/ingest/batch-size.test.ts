import { MongoServerError } from 'mongodb';
import { BatchSize, tookTooLong } from '../../src/ingest/batch-size';

test('a slow transaction halves the next one, down to one article; quick ones double it again', () => {
  const size = new BatchSize(100);
  const after = (ms: number) => {
    size.took(ms);
    return size.next;
  };
  expect(size.next).toBe(100);
  expect([after(11_000), after(11_000), after(5_000)]).toEqual([50, 25, 25]);
  for (let i = 0; i < 9; i++) size.took(60_000);
  expect(size.next).toBe(1);
  expect([after(100), after(100)]).toEqual([2, 4]);
  for (let i = 0; i < 9; i++) size.took(100);
  expect(size.next).toBe(100);
});

test('a transaction that the store ended is told from other faults', () => {
  const fault = (code: number) => new MongoServerError({ message: 'no', code });
  expect([251, 290, 112].map((code) => tookTooLong(fault(code)))).toEqual([true, true, false]);
  expect(tookTooLong(new Error('no'))).toBe(false);
});
