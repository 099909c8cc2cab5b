import fc from 'fast-check';
import type { Collection, Document } from 'mongodb';
import { type Running, startServer } from '../harness';
import { tries } from '../../tries';

let running: Running;
let texts: Collection<Document>;
beforeAll(async () => {
  running = await startServer();
  texts = running.client.db('library').collection('texts');
  await texts.createIndex({ words: 1, day: 1, id: 1 });
  await texts.insertMany(
    Array.from({ length: 600 }, (_, i) => ({
      id: `t${i}`,
      day: i % 50,
      words: ['often', i % 2 === 0 ? 'even' : 'odd', ...(i % 200 === 7 ? ['seldom'] : [])],
    })),
  );
});
afterAll(() => running.stop());

interface Work {
  nReturned: number;
  totalKeysExamined: number;
  totalDocsExamined: number;
}
const workOf = async (filter: Document, sort: Record<string, 1 | -1> = {}, limit = 0) =>
  (await texts.find(filter).sort(sort).limit(limit).explain('executionStats'))
    .executionStats as Work;

test.each([
  ['first', ['seldom', 'often', 'odd']],
  ['last', ['odd', 'often', 'seldom']],
])('of several values on one path, the rarest is read by: %s', async (_, words) => {
  const asEach = { $and: words.map((word) => ({ words: { $in: [word, `${word}er`] } })) };
  // An entry of the rarest, and one of each of the others.
  expect(await workOf(asEach)).toMatchObject({ nReturned: 3, totalKeysExamined: 9 });
  expect(await workOf({ words: { $all: words } })).toMatchObject({ totalKeysExamined: 9 });
  expect(await texts.countDocuments(asEach)).toBe(3);
});

test('of documents that lack one of several values, none is read', async () => {
  const both = { $and: [{ words: { $in: ['even', 'none'] } }, { words: 'seldom' }] };
  expect(await workOf(both)).toMatchObject({ nReturned: 0, totalDocsExamined: 0 });
  const page = await workOf({ words: { $all: ['odd', 'seldom'] } }, { day: -1, id: -1 }, 2);
  expect(page).toMatchObject({ nReturned: 2, totalDocsExamined: 2 });
  // Two values of one list are not looked for twice, and a value of another type is told apart.
  expect(await texts.countDocuments({ words: { $all: ['odd', 7] } })).toBe(0);
});

test('what one branch of an $or leaves out for another value, the next may find', async () => {
  const every = { $and: [{ words: { $in: ['seldom'] } }, { words: { $in: ['even'] } }] };
  // No document is both; each branch is read by an index of its own.
  const either = { $or: [every, { id: { $in: ['t7', 't9'] } }] };
  await texts.createIndex({ id: 1 });
  const found = (await texts.find(either).toArray()).map(({ id }) => String(id));
  await texts.dropIndex('id_1');
  expect(found.sort()).toEqual(['t7', 't9']);
});

test('a page of what has a frequent value reads no more than itself', async () => {
  const work = await workOf({ words: { $in: ['even', 'odd'] } }, { day: -1, id: -1 }, 5);
  expect(work.nReturned).toBe(5);
  expect(work.totalKeysExamined).toBeLessThan(10);
});

describe('of values that many documents have', () => {
  let many: Collection<Document>;
  beforeAll(async () => {
    many = running.client.db('library').collection('many');
    await many.createIndex({ words: 1, day: 1, id: 1 });
    // All are beyond the sample that tells plans apart: 300 of 3,000 have the rarer, 3 have both.
    await many.insertMany(
      Array.from({ length: 3_000 }, (_, i) => ({
        id: `m${i}`,
        day: i % 70,
        words: i % 10 !== 0 ? ['common'] : ['less-common', ...(i % 1000 === 0 ? ['common'] : [])],
      })),
    );
  });

  const worked = async (sets: string[][]): Promise<Work> => {
    const filter = { $and: sets.map((words) => ({ words: { $in: words } })) };
    const found = many.find(filter).sort({ day: -1, id: -1 });
    expect((await found.toArray()).map(({ id }) => String(id))).toEqual(['m2000', 'm1000', 'm0']);
    return (await found.explain('executionStats')).executionStats as Work;
  };

  test.each([
    ['first', [['common'], ['less-common']]],
    ['last', [['less-common'], ['common']]],
  ])('the rarer is read by: %s', async (_, sets) => {
    // Its entries, each looked up, and some that were read on the chance that they are few.
    expect((await worked(sets)).totalKeysExamined).toBeLessThan(2 * 300 + 100);
  });

  test('all of a long list are read where that is shorter than to look each up', async () => {
    const list = ['common', ...Array.from({ length: 50 }, (_, i) => `absent${i}`)];
    const { totalKeysExamined, totalDocsExamined } = await worked([list, ['less-common']]);
    expect(totalDocsExamined).toBe(3);
    expect(totalKeysExamined).toBeLessThan(2 * 3_000);
  });
});

test('of any sets of values, what has one of each is found, in order, and counted', async () => {
  const random = running.client.db('library').collection<{ id: number; words: string[] }>('random');
  await random.createIndex({ words: 1, id: 1 });
  // Word n stands in every document whose number n divides, but for some.
  const rows = Array.from({ length: 2_000 }, (_, id) => ({
    id,
    words: Array.from({ length: 40 }, (_, n) => n + 1)
      .filter((n) => id % n === 0 && (id * n) % 7 !== 3)
      .map((n) => `w${n}`),
  }));
  await random.insertMany(rows);
  const word = fc.integer({ min: 1, max: 45 }).map((n) => `w${n}`);
  const sets = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), {
    minLength: 2,
    maxLength: 3,
  });
  const asked = fc.record({ sets, direction: fc.constantFrom(1, -1, 0), limit: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(asked, async ({ sets: lists, direction, limit }) => {
      const filter = { $and: lists.map((words) => ({ words: { $in: words } })) };
      const fitting = rows
        .filter((row) => lists.every((list) => list.some((one) => row.words.includes(one))))
        .map(({ id }) => id);
      expect(await random.countDocuments(filter)).toBe(fitting.length);
      if (direction === 0) {
        const found = (await random.find(filter).toArray()).map(({ id }) => id);
        return expect(found.sort((a, b) => a - b)).toEqual(fitting);
      }
      const wanted = direction === 1 ? fitting : fitting.reverse();
      const page = random.find(filter).sort({ id: direction });
      const found = (await page.limit(limit).toArray()).map(({ id }) => id);
      expect(found).toEqual(limit === 0 ? wanted : wanted.slice(0, limit));
    }),
    { numRuns: tries(20) },
  );
});
