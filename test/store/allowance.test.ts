import { TimeUpError } from '../../src/errors';
import { Allowance } from '../../src/store/allowance';
import { compileFilter } from '../../src/store/filter';
import { readPage } from '../../src/store/page';
import { addMeetings } from '../world';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 50);
});
afterAll(() => test.close());

const PAGE = {
  filter: {},
  order: { path: 'name', direction: 1 as const },
  page: { limit: 5, backward: false, after: null, before: null },
  wants: { rows: true, totalCount: true },
};
const someMeeting = { meetings: { some: { kind: { eq: 'MEETING' } } } };

it('holds the commands of a request to the time that is left', async () => {
  const reader = { ...test.reader, allowance: new Allowance(5_000) };
  const commands = await test.commandsDuring(async () => {
    await readPage(reader, 'people', { ...PAGE, filter: {} });
    await compileFilter(reader, 'people', someMeeting);
  });
  expect(commands).toHaveLength(3);
  for (const { maxTimeMS } of commands) {
    expect(maxTimeMS).toBeGreaterThan(0);
    expect(maxTimeMS).toBeLessThanOrEqual(5_000);
  }
});

it('sends none when no time is left', async () => {
  const reader = { ...test.reader, allowance: new Allowance(0) };
  const commands = await test.commandsDuring(async () => {
    await expect(readPage(reader, 'people', PAGE)).rejects.toThrow(TimeUpError);
  });
  expect(commands).toEqual([]);
});

it('counts the rows that filters read, and refuses the one that reads too many by its place', async () => {
  const met = await test.store.db.collection('meetings').countDocuments({ kind: 'MEETING' });
  const reader = { ...test.reader, allowance: new Allowance(5_000, 2 * met) };
  const filter = (times: number) => ({ and: Array.from({ length: times }, () => someMeeting) });
  await compileFilter(reader, 'people', filter(2));
  await expect(compileFilter(reader, 'people', filter(1))).rejects.toMatchObject({
    argument: 'filter.and.0.meetings.some',
  });
});

it('runs large reads one after another, also after one that fails', async () => {
  const allowance = new Allowance();
  let running = 0;
  let most = 0;
  const read = async (fails: boolean) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    if (fails) throw new Error('broken');
    return 1;
  };
  const all = [false, true, false, false].map((fails) =>
    allowance.inTurn('filter', () => read(fails), Number),
  );
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    ...['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  ]);
  expect(most).toBe(1);
});
