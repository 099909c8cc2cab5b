import fc from 'fast-check';
import { loadRecord, unloadRecord } from '../../src/ingest/load';
import { tries } from '../tries';
import { openTestBase, served, type TestBase } from './test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

const TEXT = 'The Paper of bureau, office, ministry and state. Ann Lee, Minister, met.';

/** What one article says: within which body each lies, and in which the post stands. */
interface Says {
  parents: Partial<Record<'bureau' | 'office' | 'ministry', 'office' | 'ministry' | 'state'>>;
  post: 'bureau' | 'office' | 'ministry' | 'state' | null;
  founded: string | null;
  name: 'Ann Lee' | 'Anna Li';
}

function record(slug: string, day: number, says: Says): string {
  const body = (id: 'bureau' | 'office' | 'ministry' | 'state') => {
    const parent = id === 'state' ? undefined : says.parents[id];
    return `  ${id}: { name: ${id}, kind: OTHER, ${parent ? `parent: ${parent}, ` : ''}${
      says.founded && id === 'ministry' ? `founded: ${says.founded}, ` : ''
    }quote: ${id} }\n`;
  };
  return `article:
  slug: ${slug}
  text: ${slug}.txt
  language: en
  publishedAt: 2021-07-0${day}
  publisher: { organisation: paper }
organisations:
  paper: { name: The Paper, kind: NEWS_AGENCY, quote: The Paper }
${(['bureau', 'office', 'ministry', 'state'] as const).map(body).join('')}people:
  ann-lee: { name: ${says.name}, quote: Ann Lee }
posts:
  minister: { label: Minister, ${says.post ? `organisation: ${says.post}, ` : ''}quote: Minister }
tenures:
  - { person: ann-lee, post: minister, quote: Minister }
meetings:
  m-${slug}:
    name: M
    kind: MEETING
    status: HELD
    quote: met
    participants: [{ person: ann-lee, post: minister, quote: Ann Lee }]
`;
}

/** Parents always lie further right, so that no circle can arise. */
const says: fc.Arbitrary<Says> = fc.record({
  parents: fc.record(
    {
      bureau: fc.constantFrom('office' as const, 'ministry' as const, 'state' as const),
      office: fc.constantFrom('ministry' as const, 'state' as const),
      ministry: fc.constant('state' as const),
    },
    { requiredKeys: [] },
  ),
  post: fc.constantFrom(null, 'bureau', 'office', 'ministry', 'state'),
  founded: fc.constantFrom(null, '2020', '2019-05'),
  name: fc.constantFrom('Ann Lee', 'Anna Li'),
});
const step = fc.record({
  article: fc.constantFrom('a', 'b', 'c'),
  says: fc.option(says, { freq: 4 }),
});

test('bodies and posts that move, and people renamed, take along all that repeats them', async () => {
  const DAYS: Record<string, number> = { a: 2, b: 1, c: 3 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
      for (const { article, says } of steps)
        if (says === null) await unloadRecord(base.db, article);
        else
          await loadRecord(
            base.db,
            await base.write(article, record(article, DAYS[article] ?? 9, says), TEXT),
          );
      const grown = await served(base.db);

      // The same final records, loaded into nothing.
      const last = new Map(steps.map(({ article, says }) => [article, says]));
      for (const article of last.keys()) await unloadRecord(base.db, article);
      for (const [article, says] of last)
        if (says !== null) await loadRecord(base.db, `${base.folder}/${article}.yaml`);
      expect(grown).toEqual(await served(base.db));
      for (const article of last.keys()) await unloadRecord(base.db, article);
    }),
    { numRuns: tries(2) },
  );
});
