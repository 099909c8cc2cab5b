import type { Evidence } from '../../domain/evidence';
import type { Proposed } from '../../store/claim';

/** What one article's record says of one entity. */
export interface Claim<Value> {
  article: string;
  /** The article's day of publication, `YYYY-MM-DD`. */
  publishedAt: string;
  /** The body on whose word the article relies; null when it names none. */
  origin: string | null;
  /** Present while a reviewer has not decided on it. */
  proposed?: Proposed;
  /** Id of the entity that it is about. */
  entity: string;
  value: Value;
}

/** All claims on one entity, in the order in which they count: by day of publication, then article. */
export type Claims<Value> = readonly [Claim<Value>, ...Claim<Value>[]];

/** The claims on each entity, in the order in which they count. */
export function claimsByEntity<Value>(claims: readonly Claim<Value>[]): Map<string, Claims<Value>> {
  const byEntity = new Map<string, [Claim<Value>, ...Claim<Value>[]]>();
  for (const claim of claims) {
    const same = byEntity.get(claim.entity);
    if (same) same.push(claim);
    else byEntity.set(claim.entity, [claim]);
  }
  for (const same of byEntity.values())
    same.sort((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.article, b.article));
  return byEntity;
}

/** What the claims say, in their order. */
export function saidBy<Value>(claims: Claims<Value>): Value[] {
  return claims.map(({ value }) => value);
}

/** The first that says it. The others stay in the claims, for sources that disagree. */
export function firstStated<Value, Field>(
  claims: Claims<Value>,
  field: (value: Value) => Field | null,
): Field | null {
  for (const { value } of claims) {
    const stated = field(value);
    if (stated !== null) return stated;
  }
  return null;
}

/** The last that says it, for what changes with time: a planned visit is held, a tenure ends. */
export function lastStated<Value, Field>(
  claims: Claims<Value>,
  field: (value: Value) => Field | null,
): Field | null {
  return firstStated([...claims].reverse() as unknown as Claims<Value>, field);
}

/** Lists united: each key once, the items under it merged in the order of the claims. */
export function unite<Value, Item>(
  claims: Claims<Value>,
  items: (value: Value) => readonly Item[],
  keyOf: (item: Item) => string,
  merge: (all: readonly [Item, ...Item[]]) => Item,
): Item[] {
  const byKey = new Map<string, [Item, ...Item[]]>();
  for (const { value } of claims)
    for (const item of items(value)) {
      const same = byKey.get(keyOf(item));
      if (same) same.push(item);
      else byKey.set(keyOf(item), [item]);
    }
  return [...byKey.values()].map(merge);
}

/** Evidence united, each place in a text once. */
export function uniteEvidence(lists: readonly (readonly Evidence[])[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const evidence of lists.flat()) {
    const place = `${evidence.textHash} ${evidence.start} ${evidence.end} ${evidence.article}`;
    if (!byPlace.has(place)) byPlace.set(place, evidence);
  }
  return [...byPlace.values()];
}

/** The ids that are there, each once, in their order. */
export function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
