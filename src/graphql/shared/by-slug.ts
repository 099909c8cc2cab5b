import type { CollectionName, Rows } from '../../store/collections';
import { findBySlugs } from '../../store/find';
import type { ApiContext } from '../context';

/** Options of every `slug` argument. */
export const SLUG = {
  description: 'Its slug: lower-case ASCII, such as `askar-shakirov`.',
} as const;

/** The entity with this slug; null when there is none. */
export async function findBySlug<C extends CollectionName>(
  context: ApiContext,
  name: C,
  slug: string,
): Promise<Rows[C] | null> {
  return (await findBySlugs(context.reader, name, [slug]))[0] ?? null;
}
