import { createHash } from 'node:crypto';
import type { ClaimRow } from './claim';
import type { CollectionName } from './collections';

/**
 * The collections whose entities thousands of articles may name, mostly in the same words: a state is claimed
 * by every other article. Their rows depend on what is said, by whom first and by whom last, and keep the
 * outer quotes.
 */
export const OFTEN_SAID = [
  'people',
  'organisations',
  'places',
  'posts',
  'tenures',
  'topics',
] as const satisfies readonly CollectionName[];

const isOften: ReadonlySet<CollectionName> = new Set(OFTEN_SAID);

/**
 * What a claim says, without its quotes, as a key: claims on one entity that differ in their article alone
 * have the same. Null for what few articles speak of.
 */
export function sayingOf({
  collection,
  entity,
  proposed,
  value,
}: Pick<ClaimRow, 'collection' | 'entity' | 'proposed' | 'value'>): string | null {
  if (!isOften.has(collection)) return null;
  const said = JSON.stringify([collection, entity, proposed ?? null, value], quotesOut);
  // 132 bits: two sayings of one entity never have the same.
  return createHash('sha256').update(said).digest('base64url').slice(0, 22);
}

/** Of quotes only whether there are any: a fold looks for the first that there are. */
function quotesOut(key: string, value: unknown): unknown {
  return Array.isArray(value) && /evidence$/iu.test(key) ? value.length > 0 : value;
}
