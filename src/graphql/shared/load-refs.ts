import type { EntityKind, EntityRef } from '../../store/row';
import type { Rows } from '../../store/collections';
import type { ApiContext } from '../context';
import { NODE_COLLECTIONS, type NodeType } from './global-id';
import { tagged, type Tagged } from './tagged';

const TYPES: Record<EntityKind, NodeType> = {
  ARTICLE: 'Article',
  MEETING: 'Meeting',
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  POST: 'Post',
  TENURE: 'Tenure',
  STATEMENT: 'Statement',
  TOPIC: 'Topic',
  PLACE: 'Place',
};

/** A row of any kind, marked with its GraphQL type. */
export type AnyRow = Tagged<Rows[keyof Rows]>;

/** The rows that references of mixed kinds name, in order; null where none is believed. */
export async function loadRefs(
  context: ApiContext,
  refs: readonly (EntityRef | null)[],
): Promise<(AnyRow | null)[]> {
  const found: (AnyRow | null)[] = refs.map(() => null);
  const kinds = new Set(refs.flatMap((ref) => ref?.kind ?? []));
  await Promise.all(
    [...kinds].map(async (kind) => {
      const type = TYPES[kind];
      const ids = refs.map((ref) => (ref?.kind === kind ? ref.id : null));
      const rows = await context.load(NODE_COLLECTIONS[type], ids);
      rows.forEach((row, i) => {
        if (row) found[i] = tagged(row, type);
      });
    }),
  );
  return found;
}
