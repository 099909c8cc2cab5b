import fc from 'fast-check';
import { withoutPauses } from '../../../src/embedded/pause';
import { findExpress } from '../../../src/embedded/plan/express';
import { planFind } from '../../../src/embedded/plan/find';
import type { Document } from '../../../src/embedded/query/values';
import { tries } from '../../tries';
import { index, path, randomCollections, scalar } from './random-collections';

const { store, collectionOf, close } = randomCollections();
afterAll(() => close());

const SCOPE = { checkTime: () => false, sortBytes: 1e9 };

test('one document by a value is the first that the planner would find, or left to it', async () => {
  const used = { found: 0, none: 0, left: 0 };
  const name = fc.constantFrom('a', 'b', 'ab', 'é', 'a\0');
  const sometimesArrays = fc.oneof(
    { weight: 9, arbitrary: fc.oneof(name, scalar) },
    { weight: 1, arbitrary: fc.array(name, { maxLength: 2 }) },
  );
  const named = fc.record(
    { a: name, b: sometimesArrays, c: scalar },
    { requiredKeys: [], noNullPrototype: true },
  );
  const usual = fc.constantFrom({ a: 1 }, { a: -1, b: 1 }, { b: 1, c: -1 }, { c: 1, a: 1 });
  const someIndex = fc.oneof(
    { weight: 3, arbitrary: usual.map((key): Document => ({ key })) },
    { weight: 1, arbitrary: index },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(named, { maxLength: 12 }),
      fc.array(someIndex, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom('a', 'b'), path), fc.oneof(name, scalar)), {
        minLength: 10,
        maxLength: 10,
      }),
      async (documents, specs, questions) => {
        const collection = await collectionOf(documents, specs);
        const reader = store.latest();
        for (const question of questions) {
          const filter = Object.fromEntries([question]) as Document;
          const express = findExpress(reader, collection, filter);
          used[express ? (express.length > 0 ? 'found' : 'none') : 'left']++;
          if (!express) continue;
          const finding = planFind({ filter, limit: 1 }, { reader, collection, ...SCOPE });
          expect(finding.plan.kind).toBe('index');
          expect([...withoutPauses(finding.rows())].map(({ raw }) => raw)).toEqual(express);
        }
      },
    ),
    { numRuns: tries(100) },
  );
  expect(Math.min(...Object.values(used))).toBeGreaterThan(20);
});
