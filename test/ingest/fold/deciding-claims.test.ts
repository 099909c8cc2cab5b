import fc from 'fast-check';
import {
  CLAIMED,
  type ClaimsByCollection,
  noClaims,
  uniteClaims,
} from '../../../src/ingest/fold/claim-record';
import type { Claim } from '../../../src/ingest/fold/claim';
import { EVIDENCE_KEPT } from '../../../src/ingest/fold/evidence-kept';
import { foldClaims, NOTHING_KNOWN } from '../../../src/ingest/fold/fold-claims';
import { sayingOf } from '../../../src/store/saying';
import { tries } from '../../tries';
import { claimsOf, mostlyAlike, PLAIN, says } from './random-claims';

/** Of each saying the first claims, of tenures the last too: what the store is asked for. */
function deciding(all: ClaimsByCollection): ClaimsByCollection {
  const kept = noClaims();
  for (const collection of CLAIMED) {
    const bySaying = new Map<string, Claim<unknown>[]>();
    for (const claim of all[collection] as Claim<unknown>[]) {
      const saying = sayingOf({ collection, ...claim }) ?? claim.article;
      bySaying.set(saying, [...(bySaying.get(saying) ?? []), claim]);
    }
    for (const same of bySaying.values()) {
      const inOrder = same.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const first = inOrder.slice(0, EVIDENCE_KEPT);
      const last = collection === 'tenures' ? inOrder.slice(-EVIDENCE_KEPT) : [];
      (kept[collection] as Claim<unknown>[]).push(...new Set([...first, ...last]));
    }
  }
  return kept;
}
const keyOf = ({ publishedAt, article }: Claim<unknown>) => `${publishedAt} ${article}`;

const told = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  says: fc.oneof({ arbitrary: mostlyAlike, weight: 9 }, { arbitrary: says, weight: 1 }),
  waits: fc.constantFrom(null, null, null, 0.9, 0.5),
  amends: fc.boolean(),
});

/** Many articles; in half of the cases all but a few say the very same, in one quote. */
const many = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(19), told), { minLength: 1, maxLength: 150, size: 'max' }),
  )
  .map(([areAlike, articles]) =>
    articles.map(([dice, own]) =>
      areAlike && dice > 0 ? { ...own, says: { ...PLAIN, quotes: 1 }, waits: null } : own,
    ),
  );

test('rows folded from the first and last claims of each saying are those of all claims', () => {
  fc.assert(
    fc.property(many, (articles) => {
      const all = uniteClaims(
        articles.map(({ day, says, waits, amends }, i) =>
          claimsOf(
            `article-${i}`,
            `2020-01-${String(day).padStart(2, '0')}`,
            says,
            waits === null ? undefined : { confidence: waits, ...(amends ? { amends } : {}) },
          ),
        ),
      );
      const few = deciding(all);
      expect(foldClaims(few, NOTHING_KNOWN)).toEqual(foldClaims(all, NOTHING_KNOWN));
    }),
    { numRuns: tries(20) },
  );
});

test('of a thousand articles that say the same of a body, twenty claims are looked at', () => {
  const all = uniteClaims(
    Array.from({ length: 1_000 }, (_, i) =>
      claimsOf(`article-${i}`, '2020-01-01', { ...PLAIN, quotes: 1 }),
    ),
  );
  const few = deciding(all);
  expect(few.places).toHaveLength(EVIDENCE_KEPT);
  expect(few.tenures).toHaveLength(2 * EVIDENCE_KEPT);
});
