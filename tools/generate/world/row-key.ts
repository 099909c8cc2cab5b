import { LRUCache } from 'lru-cache';
import type { Facts, Row } from '../../../src/store/row';
import { slugOf } from '../../../src/domain/slug';
import type { WorldPlan } from './plan';

/** When the base came to believe a generated world: fixed, so that its rows are always the same. */
const RECORDED_AT = new Date('2026-01-01T00:00:00.000Z');

/** The row of an entity as the base first believes it. */
export function rowOf<R extends Row>(facts: Facts<R>): R {
  return {
    _id: `${facts.id}@${RECORDED_AT.toISOString()}`,
    ...facts,
    recordedAt: RECORDED_AT,
    retractedAt: null,
  } as R;
}

/**
 * An entity's slug: its name (in parts, where parts recur), the world's seed and its index, so that no two entities of a kind share
 * one, nor do worlds of different seeds, nor what people load.
 */
export function slugFor(plan: WorldPlan, name: string | readonly string[], index: number): string {
  const parts = typeof name === 'string' ? [name] : name;
  return `${parts.map(knownSlug).join('-')}-g${plan.seed}-${index}`;
}

const known = new LRUCache<string, string>({ max: 50_000 });

function knownSlug(name: string): string {
  let slug = known.get(name);
  if (slug === undefined) known.set(name, (slug = slugOf(name)));
  return slug;
}
