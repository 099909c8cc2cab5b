import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../ingest/fold/claim';
import { noClaims } from '../../ingest/fold/claim-record';
import { foldClaims, NOTHING_KNOWN } from '../../ingest/fold/fold-claims';
import type { CollectionName, Rows } from '../../store/collections';
import type { Facts } from '../../store/row';
import { type ImportProblem, shown } from './import-error';
import type { ListName, PopoloObject } from './objects';
import { LIST_OF, RENDER } from './render';
import type { Placed } from './spool';

/** The collection whose entities a list holds. */
export const COLLECTION_OF = Object.fromEntries(
  Object.entries(LIST_OF).map(([collection, list]) => [list, collection]),
) as Readonly<Record<ListName, CollectionName>>;

/** The claims that an object of Chancery's own export carries. */
export function ownClaims({ id, chancery }: PopoloObject): Claim<unknown>[] {
  return (chancery?.claims ?? []).map(({ article, publishedAt, origin, value }) => ({
    article,
    publishedAt,
    origin: origin ?? null,
    entity: id ?? '',
    value,
  }));
}

/** Members that repeat something of other entities, which the claims alone do not tell. */
const OF_OTHERS: Partial<Record<CollectionName, string>> = {
  tenures: 'organization_id',
  meetings: 'location',
};

/**
 * Holds an object's standard members against its claims: who edits a name in an export must not find the
 * edit lost. Null when they agree.
 */
export function disagreement(
  list: ListName,
  { pointer, object }: Placed<PopoloObject>,
): ImportProblem | null {
  const collection = COLLECTION_OF[list];
  let row: Facts<Rows[CollectionName]> | undefined;
  try {
    row = foldedAlone(collection, ownClaims(object));
  } catch {
    row = undefined;
  }
  if (!row)
    return {
      pointer: `${pointer}/chancery/claims`,
      expected: 'claims as exported',
      found: 'others',
    };
  const told = JSON.parse(
    JSON.stringify((RENDER[collection] as (row: object) => object)(row)),
  ) as Record<string, unknown>;
  const given = object as Record<string, unknown>;
  const member = [...new Set([...Object.keys(told), ...Object.keys(given)])].find(
    (name) =>
      name !== 'chancery' &&
      name !== OF_OTHERS[collection] &&
      !isDeepStrictEqual(inOrder(told[name]), inOrder(given[name])),
  );
  if (member === undefined) return null;
  return {
    pointer: `${pointer}/${member}`,
    expected: `${shown(told[member])}, as its claims in "chancery" say (leave "chancery" out to have this file cited instead)`,
    found: shown(given[member]),
  };
}

/** Lists without regard to their order, which says nothing in Popolo. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
}

/** What is served of one entity, as far as its own claims tell: posts and bodies around it are not known. */
function foldedAlone(
  collection: CollectionName,
  own: Claim<unknown>[],
): Facts<Rows[CollectionName]> | undefined {
  const claims = noClaims();
  (claims[collection] as Claim<unknown>[]).push(...own);
  return foldClaims(claims, around())[collection][0];
}

/** Stand-ins for the posts and bodies that claims refer to. */
function around(): typeof NOTHING_KNOWN {
  const nothing = {
    organisation: null,
    founded: null,
    abolished: null,
    parent: null,
    ancestors: [],
  };
  const any = { get: (id: string) => ({ ...nothing, id }) };
  return { ...NOTHING_KNOWN, organisations: any, posts: any } as unknown as typeof NOTHING_KNOWN;
}
