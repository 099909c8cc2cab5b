import fc from 'fast-check';
import { checkFolds, type Disagreement } from '../../src/ingest/verify/check-fold';
import { noClaims, uniteClaims } from '../../src/ingest/fold/claim-record';
import { writeClaims } from '../../src/ingest/write-claims';
import { fillProposedSet } from '../../src/store/mirror';
import { proposedSet } from '../../src/store/proposed-set';
import { inTransaction } from '../../src/store/transaction';
import { tries } from '../tries';
import { claimsOf, mostlyAlike, PLAIN, type Says } from './fold/random-claims';
import { openTestBase, type TestBase } from './test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
afterEach(() => base.clear());
afterAll(() => base.close());

const ARTICLES = 60;
const dayOf = (n: number): string =>
  `2020-${String(1 + ((n * 7) % 12)).padStart(2, '0')}-${String(1 + ((n * 11) % 28)).padStart(2, '0')}`;

/** What happens to an article: accepted, corrected or replaced, proposed anew, or taken away. */
interface Deed {
  accepted: Says | null;
  waiting: Says | null;
}
const deed: fc.Arbitrary<Deed> = fc.record({
  accepted: fc.option(mostlyAlike, { freq: 5 }),
  waiting: fc.option(mostlyAlike, { freq: 2 }),
});
/** From some article on, what happens to it and those that follow. */
const step = fc.record({
  first: fc.nat(ARTICLES - 1),
  deeds: fc.array(deed, { minLength: 1, maxLength: 40, size: 'max' }),
});

/** Makes the articles of a step say what they now say, as a review or a load does. */
async function happen({ first, deeds }: { first: number; deeds: Deed[] }): Promise<void> {
  const all = deeds.map((each, i) => {
    const n = (first + i) % ARTICLES;
    const say = (said: Says | null, sure?: number) =>
      said === null
        ? noClaims()
        : claimsOf(`a-${n}`, dayOf(n), said, sure === undefined ? undefined : { confidence: sure });
    const accepted = say(each.accepted);
    return {
      article: `a-${n}`,
      accepted,
      seen: each.waiting === null ? accepted : say(each.waiting, 0.5 + (n % 5) / 10),
    };
  });
  await inTransaction(base.db, (session, at) =>
    writeClaims(
      base.db,
      session,
      at,
      all.map(({ article }) => article),
      uniteClaims(all.map(({ accepted }) => accepted)),
      uniteClaims(all.map(({ seen }) => seen)),
    ),
  );
}

async function drift(): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  for await (const each of checkFolds(base.db, 'REFUSED')) found.push(each);
  for await (const each of checkFolds(proposedSet(base.db), 'CUT')) found.push(each);
  return found;
}

test('what waits for review can be all that changes', async () => {
  const waiting: Says = { ...PLAIN, quotes: 1 };
  await fillProposedSet(base.db);
  await happen({ first: 0, deeds: [{ accepted: null, waiting }] });
  const seen = proposedSet(base.db).collection('people');
  expect(await seen.countDocuments({ retractedAt: null })).toBe(1);
  await happen({ first: 0, deeds: [{ accepted: null, waiting: null }] });
  expect(await seen.countDocuments({ retractedAt: null })).toBe(0);
  expect(await base.db.collection('people').countDocuments()).toBe(0);
});

test('after any history of accepting, correcting, replacing and retracting, rows are what all claims give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
      await base.clear();
      await fillProposedSet(base.db);
      for (const each of steps) {
        await happen(each);
        expect(await drift()).toEqual([]);
      }
      // And nothing is remembered that nobody says any more, once all is taken away.
      const none = Array.from({ length: 40 }, (): Deed => ({ accepted: null, waiting: null }));
      await happen({ first: 0, deeds: none });
      await happen({ first: 30, deeds: none });
      expect(await base.db.collection('people').countDocuments({ retractedAt: null })).toBe(0);
      expect(await base.db.collection('sayings').countDocuments()).toBe(0);
      expect(await proposedSet(base.db).collection('sayings').countDocuments()).toBe(0);
    }),
    // A history that fails is made smaller for so long (ms): the test must still have time to tell it.
    { numRuns: tries(1), interruptAfterTimeLimit: 120_000 },
  );
}, 240_000);
