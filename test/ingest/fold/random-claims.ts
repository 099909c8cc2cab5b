import fc from 'fast-check';
import type { Evidence } from '../../../src/domain/evidence';
import { parsePartialDate } from '../../../src/domain/partial-date';
import type { Name } from '../../../src/domain/name';
import type { Proposed } from '../../../src/store/claim';
import type { Claim } from '../../../src/ingest/fold/claim';
import {
  CLAIMED,
  type ClaimsByCollection,
  type ClaimValues,
  noClaims,
} from '../../../src/ingest/fold/claim-record';

/** What an article may say of Ann Lee, Minister, of the Ministry, of Oslo and of trade: much of it in the same words. */
export interface Says {
  name: string;
  alias: string | null;
  kind: 'MINISTRY' | 'OTHER';
  parent: 'state' | null;
  country: 'SE' | 'NO' | null;
  date: string | null;
  endState: 'ENDED' | 'ONGOING' | null;
  acting: boolean | null;
  cites: boolean;
  /** How many quotes; 0 too, as of a publisher. */
  quotes: number;
  identifier: string | null;
}

export const says: fc.Arbitrary<Says> = fc.record({
  name: fc.constantFrom('Ann Lee', 'Ann Lee', 'Ann Lee', 'Anna Li', 'A. Lee'),
  alias: fc.constantFrom(null, null, 'Lee', 'Anna Li'),
  kind: fc.constantFrom('MINISTRY' as const, 'MINISTRY' as const, 'OTHER' as const),
  parent: fc.constantFrom('state' as const, null),
  country: fc.constantFrom('SE' as const, 'SE' as const, 'NO' as const, null),
  date: fc.constantFrom(null, null, '2019', '2019-05', '2019-05-02', '2018', '2018/2019', '2019?'),
  endState: fc.constantFrom(null, null, null, 'ENDED' as const, 'ONGOING' as const),
  acting: fc.constantFrom(null, null, true, false),
  cites: fc.constantFrom(true, true, true, false),
  quotes: fc.constantFrom(1, 1, 1, 2, 0),
  identifier: fc.constantFrom(null, null, null, 'Q1', 'Q2'),
});

/** Few articles of many say something of their own. */
export const mostlyAlike: fc.Arbitrary<Says> = fc
  .tuple(fc.integer({ min: 0, max: 9 }), says)
  .map(([dice, own]) =>
    dice < 7 ? { ...own, ...PLAIN, quotes: own.quotes === 0 && dice > 0 ? 1 : own.quotes } : own,
  );
/** What most say. */
export const PLAIN: Omit<Says, 'quotes'> = {
  name: 'Ann Lee',
  alias: null,
  kind: 'MINISTRY',
  parent: 'state',
  country: 'SE',
  date: null,
  endState: null,
  acting: null,
  cites: true,
  identifier: null,
};

/** The claims of an article that says so. */
export function claimsOf(
  article: string,
  publishedAt: string,
  said: Says,
  proposed?: Proposed,
): ClaimsByCollection {
  const evidence = (about: number): Evidence[] =>
    Array.from({ length: said.quotes }, (_, i) => ({
      article,
      textHash: `hash of ${article}`,
      sentence: i + 1,
      start: about * 100 + i * 10,
      end: about * 100 + i * 10 + 5,
      quote: 'quote',
    }));
  const claims = noClaims();
  const add = <C extends (typeof CLAIMED)[number]>(
    collection: C,
    entity: string,
    value: ClaimValues[C],
  ): void => {
    const claim: Claim<ClaimValues[C]> = {
      ...{ article, publishedAt, origin: null },
      ...(proposed ? { proposed } : {}),
      ...{ entity, value },
    };
    (claims[collection] as Claim<ClaimValues[C]>[]).push(claim);
  };
  const name = (value: string, kind: Name['kind']): Name => ({
    value,
    lang: 'en',
    script: 'Latn',
    kind,
  });
  const names = [name(said.name, 'PREFERRED'), ...(said.alias ? [name(said.alias, 'WEAK')] : [])];
  const date = said.date === null ? null : parsePartialDate(said.date);
  const external = said.identifier
    ? { identifiers: [{ scheme: 'wikidata', identifier: said.identifier }] }
    : {};
  const bounds = { founded: date, abolished: null };
  add('people', 'ann-lee', { names, ...external, evidence: evidence(1) });
  add('organisations', 'state', {
    names: [name('State', 'PREFERRED')],
    ...{ kind: 'OTHER', parent: null, country: null, founded: null, abolished: null },
    evidence: evidence(2),
  });
  add('organisations', 'ministry', {
    ...{ names, kind: said.kind, parent: said.parent, country: said.country, ...bounds },
    ...external,
    evidence: evidence(3),
  });
  add('places', 'oslo', { names, country: said.country, evidence: evidence(4) });
  add('posts', 'minister', {
    labels: names,
    organisation: said.parent === null ? null : 'ministry',
    ...{ sendingState: said.country, receivingStates: said.country ? [said.country] : [] },
    ...{ servesPost: null, ...bounds },
    evidence: evidence(5),
  });
  add('tenures', 'ann-lee.minister', {
    ...{ person: 'ann-lee', post: 'minister', start: date, end: null, endState: said.endState },
    ...{ how: null, acting: said.acting, ...(said.cites ? {} : { citesHolder: false as const }) },
    evidence: evidence(6),
  });
  add('topics', 'trade', {
    names,
    initiators: said.alias
      ? [
          {
            person: 'ann-lee',
            tenure: said.cites ? 'ann-lee.minister' : null,
            evidence: evidence(7),
          },
        ]
      : [],
    evidence: evidence(8),
  });
  return claims;
}
